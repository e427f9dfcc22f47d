export const nb = {
  title: 'Ærlighetsboksen',
  lead: 'Her skriver dere hva tallene ikke kan si. Boksen står i hver rapport, også når den er tom.',
  read_lead: 'Her står det hva tallene ikke kan si. Boksen er med i hver rapport, også når den er tom.',
  fields: {
    hard_to_measure: {
      label: 'Hva var vanskelig å måle?',
      hint: 'Det som betyr noe, men som ikke lot seg telle eller spørre om.',
    },
    error_sources: {
      label: 'Hva kan ha gjort at tallene er feil?',
      hint: 'Hvem svarte ikke? Hvem spurte, og kunne folk svare uten å være redde for følgene? Ble det spurt likt hver gang?',
    },
    other_explanations: {
      label: 'Hva annet kan forklare endringen?',
      hint: 'Andre tilbud, nye regler, årstiden, eller noe som skjedde der dere bor.',
    },
    not_attributable: {
      label: 'Hva kan dere ikke si at kommer av arbeidet deres?',
      hint: 'Det dere gjerne ville ta æren for, men ikke vet nok om.',
    },
    who_decided: {
      label: 'Hvem var med på å bestemme hva som skulle måles?',
      hint: 'Og hvem burde vært med? Skriv grupper, ikke navn.',
    },
  },
  seen: 'Dette ser vi i planen',
  save: 'Lagre',
  said: { saved: 'Lagret. Det står nå i rapporten.' },
  empty: 'Ingen har skrevet noe her ennå.',
  to_report: 'Se rapporten',
  reminders: {
    missing: (name: string) => `«${name}»: den nyeste målingen har ikke noe tall.`,
    others: (name: string, then: string, now: string) =>
      `«${name}»: ${then} var med først og ${now} sist. Det er ikke helt de samme menneskene.`,
    of_group: (name: string, n: string, size: string) =>
      `«${name}»: ${n} er med, av om lag ${size} i gruppa. Hvem er ikke med?`,
    few: (name: string, n: string) => `«${name}»: bare ${n} er med, så hver enkelt flytter tallet mye.`,
    voices: (group: string, people: string) =>
      `${group}: ${people} fra gruppa var med og valgte hva som måles.`,
    nobody: (group: string) => `${group}: ingen fra gruppa har vært med og valgt hva som måles.`,
  },
  counted: {
    no_baseline: (n: number) =>
      n === 1 ? 'Én indikator har ikke noe nullpunkt.' : `${n} indikatorer har ikke noe nullpunkt.`,
    not_again: (n: number) =>
      n === 1
        ? 'Én indikator er bare målt ved nullpunktet.'
        : `${n} indikatorer er bare målt ved nullpunktet.`,
    withdrawn: (n: number) =>
      n === 1 ? 'Én indikator er tatt ut av bruk.' : `${n} indikatorer er tatt ut av bruk.`,
    chance: (n: number) =>
      n === 1
        ? 'For én indikator er forskjellen mindre enn usikkerheten.'
        : `For ${n} indikatorer er forskjellen mindre enn usikkerheten.`,
    unsure: (n: number) =>
      n === 1
        ? 'For én indikator vet vi ikke hvor sikre tallene er.'
        : `For ${n} indikatorer vet vi ikke hvor sikre tallene er.`,
    given_up: (n: number) => (n === 1 ? 'Ett mål er gitt opp. Hvorfor?' : `${n} mål er gitt opp. Hvorfor?`),
    moved: (n: number) =>
      n === 1
        ? 'Én indikator har endret seg. Hva annet skjedde i den tiden?'
        : `${n} indikatorer har endret seg. Hva annet skjedde i den tiden?`,
    effects: (n: number) =>
      n === 1
        ? 'Én indikator som har endret seg, gjelder en effekt. Effekter avhenger av mye annet.'
        : `${n} indikatorer som har endret seg, gjelder effekter. Effekter avhenger av mye annet.`,
    register: (n: number) =>
      n === 1
        ? 'Ett tall er hentet fra et register og gjelder også folk dere ikke møter.'
        : `${n} tall er hentet fra registre og gjelder også folk dere ikke møter.`,
  },
}

export type Text = typeof nb
