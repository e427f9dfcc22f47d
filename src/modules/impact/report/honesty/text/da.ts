import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Ærlighedsboksen',
  lead: 'Her skriver I, hvad tallene ikke kan sige. Boksen står i hver rapport, også når den er tom.',
  read_lead: 'Her står der, hvad tallene ikke kan sige. Boksen er med i hver rapport, også når den er tom.',
  fields: {
    hard_to_measure: {
      label: 'Hvad var svært at måle?',
      hint: 'Det, der betyder noget, men som man ikke kunne tælle eller spørge om.',
    },
    error_sources: {
      label: 'Hvad kan have gjort tallene forkerte?',
      hint: 'Hvem svarede ikke? Hvem spurgte, og kunne folk svare uden at være bange for følgerne? Blev der spurgt på samme måde hver gang?',
    },
    other_explanations: {
      label: 'Hvad kan ellers forklare ændringen?',
      hint: 'Andre tilbud, nye regler, årstiden eller noget, der skete, hvor I bor.',
    },
    not_attributable: {
      label: 'Hvad kan I ikke sige, at jeres arbejde har ført til?',
      hint: 'Det, I gerne ville tage æren for, men ikke ved nok om.',
    },
    who_decided: {
      label: 'Hvem var med til at bestemme, hvad der skulle måles?',
      hint: 'Og hvem burde have været med? Skriv grupper, ikke navne.',
    },
  },
  seen: 'Det ser vi i planen',
  save: 'Gem',
  said: { saved: 'Gemt. Det står nu i rapporten.' },
  empty: 'Ingen har skrevet noget her endnu.',
  to_report: 'Se rapporten',
  reminders: {
    missing: name => `»${name}«: den nyeste måling har ikke noget tal.`,
    others: (name, then, now) =>
      `»${name}«: ${then} var med først og ${now} sidst. Det er ikke helt de samme mennesker.`,
    of_group: (name, n, size) => `»${name}«: ${n} er med ud af cirka ${size} i gruppen. Hvem er ikke med?`,
    few: (name, n) => `»${name}«: kun ${n} er med, så hver enkelt flytter tallet meget.`,
    voices: (group, people) => `${group}: ${people} fra gruppen var med til at vælge, hvad der måles.`,
    nobody: group => `${group}: ingen fra gruppen har været med til at vælge, hvad der måles.`,
  },
  counted: {
    no_baseline: n =>
      n === 1 ? 'Én indikator har ikke noget nulpunkt.' : `${n} indikatorer har ikke noget nulpunkt.`,
    not_again: n =>
      n === 1 ? 'Én indikator er kun målt ved nulpunktet.' : `${n} indikatorer er kun målt ved nulpunktet.`,
    withdrawn: n => (n === 1 ? 'Én indikator er taget ud af brug.' : `${n} indikatorer er taget ud af brug.`),
    chance: n =>
      n === 1
        ? 'For én indikator er forskellen mindre end usikkerheden.'
        : `For ${n} indikatorer er forskellen mindre end usikkerheden.`,
    unsure: n =>
      n === 1
        ? 'For én indikator ved vi ikke, hvor sikre tallene er.'
        : `For ${n} indikatorer ved vi ikke, hvor sikre tallene er.`,
    given_up: n => (n === 1 ? 'Ét mål er opgivet. Hvorfor?' : `${n} mål er opgivet. Hvorfor?`),
    moved: n =>
      n === 1
        ? 'Én indikator har ændret sig. Hvad skete der ellers i den tid?'
        : `${n} indikatorer har ændret sig. Hvad skete der ellers i den tid?`,
    effects: n =>
      n === 1
        ? 'Én indikator, der har ændret sig, handler om en effekt. Effekter afhænger af meget andet.'
        : `${n} indikatorer, der har ændret sig, handler om effekter. Effekter afhænger af meget andet.`,
    register: n =>
      n === 1
        ? 'Ét tal er hentet fra et register og gælder også folk, I ikke møder.'
        : `${n} tal er hentet fra registre og gælder også folk, I ikke møder.`,
  },
}
