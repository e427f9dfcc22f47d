import type { Text } from './nb.ts'

export const nn: Text = {
  network: {
    title: 'Nettverket',
    lead: 'Her fortel dei som skaper velferd saman, kva dei har prøvd. Nokon spør, og nokon svarer. Alle kan lese.',
  },
  q: 'Kva lurer du på?',
  search: 'Søk',
  stories_title: 'Nytt frå andre',
  all_stories: 'Alle historiene',
  no_stories: 'Ingen har fortalt noko enno. Den første historia kan vere dykkar.',
  help_title: 'Nokon treng hjelp',
  all_help: 'Alle som spør',
  no_help: 'Akkurat no ventar ingen på svar.',
  learn_title: 'Er du ny i dette?',
  learn_text:
    'Bruk tjue minutt på å finne ut kva samskaping er, og kva det ikkje er. Gjer det gjerne saman med dei andre.',
  learn_link: 'Byrj her',
  lend_title: 'Lån noko som verkar',
  lend_text: 'Metodar, mønster og indikatorar som andre har brukt og vil dele.',
  lend_link: 'Sjå på hylla',
  country_title: 'Korleis går det i landet?',
  country_text: (initiatives, answers) =>
    `Tala byggjer på ${initiatives} samskapingar og ${answers} svar. Inga gruppe kan kjennast igjen i dei.`,
  country_none: 'Det er enno for få samskapingar til å vise tal for landet.',
  country_link: 'Sjå biletet av landet',
  yours_title: 'Fortel og spør frå di eiga samskaping',
  learning: {
    title: 'Lære av andre',
    lead: 'Andre har stått der de står no. Les kva dei gjorde, og spør om det de lurer på. Når de fortel sjølve, lærer andre av dykk.',
  },
  waits_title: 'Dette ventar på deg',
  waits: {
    confirm: n =>
      n === 1
        ? 'Ei historie handlar om deg. Les ho og sei kva du meiner'
        : `${n} historier handlar om deg. Les dei og sei kva du meiner`,
    answers: n =>
      n === 1 ? 'De har fått svar på noko de spurde om' : `De har fått ${n} svar på det de spurde om`,
    mentor: n =>
      n === 1 ? 'Nokon spør om du vil vere mentor for dei' : `${n} spør om du vil vere mentor for dei`,
  },
  doors: {
    begin: {
      title: 'Tjue minutt om samskaping',
      text: 'Kva det er, og kva det ikkje er. Med ei øving for heile gruppa.',
    },
    alike: { title: 'Stader som liknar på oss', text: 'Historier frå andre som jobbar med det same som de.' },
    stories: {
      title: 'Fortel',
      text: 'Ei historie, ein siger, eller noko som gjekk gale. Ho blir delt først når dei ho handlar om, har sagt ja.',
    },
    help: {
      title: 'Spør dei andre',
      text: 'Still eit spørsmål, eller be nokon sjå på planen. Svar andre når de kan.',
    },
    mentors: {
      title: 'Finn ein mentor',
      text: 'Nokon som har kome eit steg lenger, og som vil tenkje høgt saman med dykk.',
    },
    gatherings: {
      title: 'Møt andre',
      text: 'Møte der fleire samskapingar treffest. Bli med på eitt, eller inviter til dykkar eige.',
    },
    shelf: { title: 'Låne og dele', text: 'Metodar, mønster og indikatorar frå andre, og dykkar eigne.' },
    follow: { title: 'Følg med', text: 'Vel tema, og få vite det når andre stader deler noko om dei.' },
  },
  could_answer: 'Kan de svare på dette?',
  to_network: 'Til heile nettverket',
  coordinator_title: 'Knyte stader saman',
  coordinator_lead:
    'Byrj med det folk fortel, og med spørsmåla ingen har svart på. Kjenner du nokon som kan hjelpe, så send dei adressa til spørsmålet.',
  unanswered_title: 'Ventar på det første svaret',
  own_title: 'Samskapingane hos dykk',
  own_note: 'Du ser berre det dei sjølve har delt ope, under sitt eige namn.',
  own_none: 'Inga samskaping høyrer til her enno.',
  shared: (stories, asked) =>
    `${stories === 1 ? '1 delt historie' : `${stories} delte historier`}, ${asked === 1 ? '1 ope spørsmål' : `${asked} opne spørsmål`}.`,
}
