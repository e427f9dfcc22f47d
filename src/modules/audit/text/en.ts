import type { Text } from './nb.ts'

export const en: Text = {
  conflicts: {
    retention_demo:
      'Made-up people cannot change these time limits. You may look at everything else on the page.',
    retention_confirmed:
      'Somebody else has already said yes to the time limits. Go back and see what applies.',
  },
}
