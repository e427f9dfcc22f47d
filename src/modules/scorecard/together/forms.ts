import { z } from 'zod'

const place = () => z.coerce.number().int().min(-1).max(999)

/** From where the presser saw the screen stand, to where it shall stand. */
export const moveForm = z.object({ from: place(), to: place() })
