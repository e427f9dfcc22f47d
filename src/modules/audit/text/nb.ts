export const nb = {
  conflicts: {
    retention_demo: 'Oppdiktede personer kan ikke endre frister. Alt annet på siden kan du se på.',
    retention_confirmed: 'En annen har allerede sagt ja til fristene. Gå tilbake, og se hva som gjelder.',
  },
}

export type Text = typeof nb
