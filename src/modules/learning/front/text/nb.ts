export const nb = {
  network: {
    title: 'Nettverket',
    lead: 'Her forteller de som skaper velferd sammen, hva de har prøvd. Noen spør, og noen svarer. Alle kan lese.',
  },
  q: 'Hva lurer du på?',
  search: 'Søk',
  stories_title: 'Nytt fra andre',
  all_stories: 'Alle historiene',
  no_stories: 'Ingen har fortalt noe ennå. Den første historien kan være deres.',
  help_title: 'Noen trenger hjelp',
  all_help: 'Alle som spør',
  no_help: 'Akkurat nå venter ingen på svar.',
  learn_title: 'Er du ny i dette?',
  learn_text:
    'Bruk tjue minutter på å finne ut hva samskaping er, og hva det ikke er. Gjør det gjerne sammen med de andre.',
  learn_link: 'Begynn her',
  lend_title: 'Lån noe som virker',
  lend_text: 'Metoder, mønstre og indikatorer som andre har brukt og vil dele.',
  lend_link: 'Se på hylla',
  country_title: 'Hvordan går det i landet?',
  country_text: (initiatives: string, answers: string) =>
    `Tallene bygger på ${initiatives} samskapinger og ${answers} svar. Ingen gruppe kan kjennes igjen i dem.`,
  country_none: 'Det er ennå for få samskapinger til å vise tall for landet.',
  country_link: 'Se bildet av landet',
  yours_title: 'Fortell og spør fra din egen samskaping',
  learning: {
    title: 'Lære av andre',
    lead: 'Andre har stått der dere står nå. Les hva de gjorde, og spør om det dere lurer på. Når dere forteller selv, lærer andre av dere.',
  },
  waits_title: 'Dette venter på deg',
  waits: {
    confirm: (n: number) =>
      n === 1
        ? 'En historie handler om deg. Les den og si hva du mener'
        : `${n} historier handler om deg. Les dem og si hva du mener`,
    answers: (n: number) =>
      n === 1 ? 'Dere har fått svar på noe dere spurte om' : `Dere har fått ${n} svar på det dere spurte om`,
    mentor: (n: number) =>
      n === 1 ? 'Noen spør om du vil være mentor for dem' : `${n} spør om du vil være mentor for dem`,
  },
  doors: {
    begin: {
      title: 'Tjue minutter om samskaping',
      text: 'Hva det er, og hva det ikke er. Med en øvelse for hele gruppa.',
    },
    alike: {
      title: 'Steder som ligner på oss',
      text: 'Historier fra andre som jobber med det samme som dere.',
    },
    stories: {
      title: 'Fortell',
      text: 'En historie, en seier, eller noe som gikk galt. Den deles først når de den handler om, har sagt ja.',
    },
    help: {
      title: 'Spør de andre',
      text: 'Still et spørsmål, eller be noen se på planen. Svar andre når dere kan.',
    },
    mentors: {
      title: 'Finn en mentor',
      text: 'Noen som har kommet et steg lenger, og som vil tenke høyt sammen med dere.',
    },
    gatherings: {
      title: 'Møt andre',
      text: 'Møter der flere samskapinger treffes. Bli med på ett, eller inviter til deres eget.',
    },
    shelf: { title: 'Låne og dele', text: 'Metoder, mønstre og indikatorer fra andre, og deres egne.' },
    follow: { title: 'Følg med', text: 'Velg temaer, og få vite det når andre steder deler noe om dem.' },
  },
  could_answer: 'Kan dere svare på dette?',
  to_network: 'Til hele nettverket',
  coordinator_title: 'Knytte steder sammen',
  coordinator_lead:
    'Begynn med det folk forteller, og med spørsmålene ingen har svart på. Kjenner du noen som kan hjelpe, så send dem adressen til spørsmålet.',
  unanswered_title: 'Venter på det første svaret',
  own_title: 'Samskapingene hos dere',
  own_note: 'Du ser bare det de selv har delt åpent, under sitt eget navn.',
  own_none: 'Ingen samskaping hører til her ennå.',
  shared: (stories: number, asked: number) =>
    `${stories === 1 ? '1 delt historie' : `${stories} delte historier`}, ${asked === 1 ? '1 åpent spørsmål' : `${asked} åpne spørsmål`}.`,
}

export type Text = typeof nb
