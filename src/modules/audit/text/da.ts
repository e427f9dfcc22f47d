import type { Text } from './nb.ts'

export const da: Text = {
  conflicts: {
    retention_demo: 'Opdigtede personer kan ikke ændre frister. Alt andet på siden må du gerne se på.',
    retention_confirmed: 'En anden har allerede sagt ja til fristerne. Gå tilbage, og se, hvad der gælder.',
  },
}
