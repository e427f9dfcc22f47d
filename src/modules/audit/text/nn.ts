import type { Text } from './nb.ts'

export const nn: Text = {
  conflicts: {
    retention_demo: 'Oppdikta personar kan ikkje endre fristar. Alt anna på sida kan du sjå på.',
    retention_confirmed: 'Ein annan har allereie sagt ja til fristane. Gå tilbake, og sjå kva som gjeld.',
  },
}
