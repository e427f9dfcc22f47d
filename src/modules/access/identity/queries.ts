import type { Config } from '../../../platform/config.ts'

/** Whether employees can sign in with a provider here. */
export const identityOn = (config: Config): boolean => config.provider !== null
