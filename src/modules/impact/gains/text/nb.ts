import type { GainKind, Input } from '../rules.ts'

export const nb = {
  title: 'Forsiktige anslag',
  lead: 'Når folk blir møtt godt fra starten, kan noe annet bli unødvendig. Spør noen dere hva det kan dreie seg om, kan dere regne forsiktig på det her. Dere trenger ikke gjøre det.',
  why_title: 'Derfor står det ingen sum her',
  why: 'Hvert anslag hviler på sine egne antakelser. Legger man dem sammen, ser de sikrere ut enn de er. Det som betyr noe i folks liv, lar seg heller ikke regne om til kroner. Derfor står hver linje alene, og ingen av dem blir lagt til den sosiale verdien.',
  not_cash:
    'Et tiltak som ikke trengtes, er sjelden penger noen sitter igjen med. Oftest er pengene og tiden brukt på noe annet som også trengtes.',
  to_value: 'Den sosiale verdien står for seg selv',
  none: 'Dere har ikke regnet på noe, og det er helt greit.',
  kinds: { measure: 'Tiltak som ikke trengtes', time: 'Tid som ble ledig' } as Record<GainKind, string>,
  kind_hints: {
    measure: 'Regnes i kroner. For eksempel et vedtak som ikke måtte gjøres om.',
    time: 'Regnes i timer. For eksempel møter som falt bort.',
  } as Record<GainKind, string>,
  units: { measure: 'kroner', time: 'timer' } as Record<GainKind, string>,
  range: {
    nothing: 'ingenting som kan regnes',
    about: (amount: string) => `rundt ${amount}`,
    up_to: (amount: string) => `fra ingenting til ${amount}`,
    between: (low: string, high: string) => `mellom ${low} og ${high}`,
  },
  result: (range: string, period: string) => (period ? `${range} ${period}` : range),
  made_of: {
    measure: (count: string, each: string, share: string) =>
      `${count === '1' ? '1 gang' : `${count} ganger`}, ${each} kroner hver gang, og ${share} prosent av det fra dette arbeidet`,
    time: (count: string, each: string, share: string) =>
      `${count === '1' ? '1 gang' : `${count} ganger`}, ${each === '1' ? '1 time' : `${each} timer`} hver gang, og ${share} prosent av det fra dette arbeidet`,
  } as Record<GainKind, (count: string, each: string, share: string) => string>,
  one_figure: 'Ett tall ser sikrere ut enn det er. Finn gjerne et lavt og et høyt.',
  assumptions: 'Bygger på',
  source: 'Kilde',
  sensitivity: 'Hva betyr mest for svaret?',
  sensitivity_lead: 'Hver av de tre er satt lavt og høyt etter tur, mens de to andre står midt i.',
  inputs: {
    count: 'hvor ofte det skjer',
    each: 'hvor mye det er hver gang',
    share: 'hvor mye som kommer av dette arbeidet',
  } as Record<Input, string>,
  most: (input: string) => `Mest betyr ${input}. Vil dere vite mer, er det der det lønner seg å spørre.`,
  none_most: 'Ingen av de tre betyr mer enn de andre.',
  swing: (low: string, high: string) => `fra ${low} til ${high}`,
  half: (range: string) => `Skjer det halvparten så ofte, blir det ${range}.`,
  change: 'Endre',
  add: 'Legg til et anslag',
  form: {
    labels: {
      kind: 'Hva slags?',
      what: 'Hva trengtes ikke, eller hva ble det tid til?',
      count_low: 'Hvor ofte, lavest',
      count_high: 'Hvor ofte, høyest',
      each_low: 'Hver gang, lavest',
      each_high: 'Hver gang, høyest',
      share_low: 'Andel, lavest',
      share_high: 'Andel, høyest',
      period: 'For hvilken tid?',
      assumptions: 'Hva bygger anslaget på?',
      source: 'Hvor er tallene fra?',
    },
    what_hint: 'Skriv det uten navn, for eksempel «akuttbolig noen uker».',
    groups: {
      count: { title: 'Hvor mange ganger?', hint: 'Det laveste og det høyeste dere kan stå for.' },
      each: { title: 'Hvor mye hver gang?', hint: 'Kroner for tiltak, timer for tid.' },
      share: {
        title: 'Hvor mange prosent av det kan komme av dette arbeidet?',
        hint: 'Noe hadde nok blitt annerledes uansett. Er dere i tvil, sett det lavt.',
      },
    } as Record<Input, { title: string; hint: string }>,
    low: 'Lavest',
    high: 'Høyest',
    period_hint: 'For eksempel «i året» eller «fra mars til juni».',
    assumptions_hint: 'Det må den vite som skal lese tallet. Skriv også hva dere er usikre på.',
    save: 'Legg til',
    save_changes: 'Lagre',
  },
  errors: {
    not_a_number: 'Skriv et tall, for eksempel 12 eller 2,5.',
    ambiguous_number: 'Er det tusen eller desimaler? Skriv 1234 eller 1,2340.',
    too_large: 'Tallet er for stort til å kunne stemme.',
    below_nought: 'Tallet kan ikke være mindre enn null.',
    over_hundred: 'Det kan ikke være mer enn 100 prosent.',
    below_lowest: 'Det høyeste kan ikke være mindre enn det laveste.',
  },
  change_title: 'Endre et anslag',
  remove_title: 'Ta bort anslaget',
  remove_lead: 'Det blir borte for alle og kan ikke hentes fram igjen.',
  remove: 'Ta bort anslaget',
  said: {
    added: 'Anslaget står der nå.',
    changed: 'Anslaget er endret.',
    removed: 'Anslaget er borte.',
  },
}

export type Text = typeof nb
