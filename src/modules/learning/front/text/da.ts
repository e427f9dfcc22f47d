import type { Text } from './nb.ts'

export const da: Text = {
  network: {
    title: 'Netværket',
    lead: 'Her fortæller dem, der skaber velfærd sammen, hvad de har prøvet. Nogle spørger, og nogle svarer. Alle kan læse med.',
  },
  q: 'Hvad vil du gerne vide?',
  search: 'Søg',
  stories_title: 'Nyt fra andre',
  all_stories: 'Alle historierne',
  no_stories: 'Ingen har fortalt noget endnu. Den første historie kan blive jeres.',
  help_title: 'Nogen har brug for hjælp',
  all_help: 'Alle, der spørger',
  no_help: 'Lige nu venter ingen på svar.',
  learn_title: 'Er du ny her?',
  learn_text:
    'Brug tyve minutter på at finde ud af, hvad samskabelse er, og hvad det ikke er. Gør det gerne sammen med de andre.',
  learn_link: 'Begynd her',
  lend_title: 'Lån noget, der virker',
  lend_text: 'Metoder, mønstre og indikatorer, som andre har brugt og gerne vil dele.',
  lend_link: 'Se på hylden',
  country_title: 'Hvordan går det i landet?',
  country_text: (initiatives, answers) =>
    `Tallene bygger på ${initiatives} samskabelser og ${answers} svar. Ingen gruppe kan genkendes i dem.`,
  country_none: 'Der er endnu ikke samskabelser nok til, at vi kan vise tal for landet.',
  country_link: 'Se billedet af landet',
  yours_title: 'Fortæl og spørg fra din egen samskabelse',
  learning: {
    title: 'Lære af andre',
    lead: 'Andre har stået der, hvor I står nu. Læs, hvad de gjorde, og spørg om det, I er i tvivl om. Når I selv fortæller, lærer andre af jer.',
  },
  waits_title: 'Det her venter på dig',
  waits: {
    confirm: n =>
      n === 1
        ? 'En historie handler om dig. Læs den, og sig, hvad du mener'
        : `${n} historier handler om dig. Læs dem, og sig, hvad du mener`,
    answers: n =>
      n === 1 ? 'I har fået svar på noget, I spurgte om' : `I har fået ${n} svar på det, I spurgte om`,
    mentor: n =>
      n === 1 ? 'Nogen spørger, om du vil være deres mentor' : `${n} spørger, om du vil være deres mentor`,
  },
  doors: {
    begin: {
      title: 'Tyve minutter om samskabelse',
      text: 'Hvad det er, og hvad det ikke er. Med en øvelse for hele gruppen.',
    },
    alike: {
      title: 'Steder, der ligner os',
      text: 'Historier fra andre, der arbejder med det samme som I.',
    },
    stories: {
      title: 'Fortæl',
      text: 'En historie, en sejr eller noget, der gik galt. Den deles først, når de, den handler om, har sagt ja.',
    },
    help: {
      title: 'Spørg de andre',
      text: 'Stil et spørgsmål, eller bed nogen se på planen. Svar andre, når I kan.',
    },
    mentors: {
      title: 'Find en mentor',
      text: 'En, der er nået et skridt længere, og som vil tænke højt sammen med jer.',
    },
    gatherings: {
      title: 'Mød andre',
      text: 'Møder, hvor flere samskabelser ses. Kom med til et, eller invitér til jeres eget.',
    },
    shelf: { title: 'Låne og dele', text: 'Metoder, mønstre og indikatorer fra andre og jeres egne.' },
    follow: { title: 'Følg med', text: 'Vælg temaer, og hør om det, når andre steder deler noget om dem.' },
  },
  could_answer: 'Kan I svare på det her?',
  to_network: 'Til hele netværket',
  coordinator_title: 'Knytte steder sammen',
  coordinator_lead:
    'Begynd med det, folk fortæller, og med de spørgsmål, ingen har svaret på. Kender du nogen, der kan hjælpe, så send dem adressen på spørgsmålet.',
  unanswered_title: 'Venter på det første svar',
  own_title: 'Samskabelserne hos jer',
  own_note: 'Du ser kun det, de selv har delt åbent under eget navn.',
  own_none: 'Ingen samskabelse hører til her endnu.',
  shared: (stories, asked) =>
    `${stories === 1 ? '1 delt historie' : `${stories} delte historier`}, ${asked === 1 ? '1 åbent spørgsmål' : `${asked} åbne spørgsmål`}.`,
}
