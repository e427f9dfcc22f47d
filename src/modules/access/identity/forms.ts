import { z } from 'zod'

export const goForm = z.object({ to: z.string().max(500).catch('') })
export const logoutForm = z.object({ logout_token: z.string().max(20_000).catch('') })
