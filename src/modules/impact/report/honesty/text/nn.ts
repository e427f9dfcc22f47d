import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Ærlegboksen',
  lead: 'Her skriv de kva tala ikkje kan seie. Boksen står i kvar rapport, også når han er tom.',
  read_lead: 'Her står det kva tala ikkje kan seie. Boksen er med i kvar rapport, også når han er tom.',
  fields: {
    hard_to_measure: {
      label: 'Kva var vanskeleg å måle?',
      hint: 'Det som betyr noko, men som ikkje lét seg telje eller spørje om.',
    },
    error_sources: {
      label: 'Kva kan ha gjort at tala er feil?',
      hint: 'Kven svarte ikkje? Kven spurde, og kunne folk svare utan å vere redde for følgjene? Blei det spurt likt kvar gong?',
    },
    other_explanations: {
      label: 'Kva anna kan forklare endringa?',
      hint: 'Andre tilbod, nye reglar, årstida, eller noko som skjedde der de bur.',
    },
    not_attributable: {
      label: 'Kva kan de ikkje seie at kjem av arbeidet dykkar?',
      hint: 'Det de gjerne ville ta æra for, men ikkje veit nok om.',
    },
    who_decided: {
      label: 'Kven var med på å bestemme kva som skulle målast?',
      hint: 'Og kven burde vore med? Skriv grupper, ikkje namn.',
    },
  },
  seen: 'Dette ser vi i planen',
  save: 'Lagre',
  said: { saved: 'Lagra. Det står no i rapporten.' },
  empty: 'Ingen har skrive noko her enno.',
  to_report: 'Sjå rapporten',
  reminders: {
    missing: name => `«${name}»: den nyaste målinga har ikkje noko tal.`,
    others: (name, then, now) =>
      `«${name}»: ${then} var med først og ${now} sist. Det er ikkje heilt dei same menneska.`,
    of_group: (name, n, size) => `«${name}»: ${n} er med, av om lag ${size} i gruppa. Kven er ikkje med?`,
    few: (name, n) => `«${name}»: berre ${n} er med, så kvar enkelt flyttar talet mykje.`,
    voices: (group, people) => `${group}: ${people} frå gruppa var med og valde kva som blir målt.`,
    nobody: group => `${group}: ingen frå gruppa har vore med og valt kva som blir målt.`,
  },
  counted: {
    no_baseline: n =>
      n === 1 ? 'Éin indikator har ikkje noko nullpunkt.' : `${n} indikatorar har ikkje noko nullpunkt.`,
    not_again: n =>
      n === 1
        ? 'Éin indikator er berre målt ved nullpunktet.'
        : `${n} indikatorar er berre målte ved nullpunktet.`,
    withdrawn: n =>
      n === 1 ? 'Éin indikator er teken ut av bruk.' : `${n} indikatorar er tekne ut av bruk.`,
    chance: n =>
      n === 1
        ? 'For éin indikator er skilnaden mindre enn uvissa i tala.'
        : `For ${n} indikatorar er skilnaden mindre enn uvissa i tala.`,
    unsure: n =>
      n === 1
        ? 'For éin indikator veit vi ikkje kor sikre tala er.'
        : `For ${n} indikatorar veit vi ikkje kor sikre tala er.`,
    given_up: n => (n === 1 ? 'Eitt mål er gitt opp. Kvifor?' : `${n} mål er gitt opp. Kvifor?`),
    moved: n =>
      n === 1
        ? 'Éin indikator har endra seg. Kva anna skjedde i den tida?'
        : `${n} indikatorar har endra seg. Kva anna skjedde i den tida?`,
    effects: n =>
      n === 1
        ? 'Éin indikator som har endra seg, gjeld ein effekt. Effektar avheng av mykje anna.'
        : `${n} indikatorar som har endra seg, gjeld effektar. Effektar avheng av mykje anna.`,
    register: n =>
      n === 1
        ? 'Eitt tal er henta frå eit register og gjeld også folk de ikkje møter.'
        : `${n} tal er henta frå register og gjeld også folk de ikkje møter.`,
  },
}
