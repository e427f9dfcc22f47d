import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvor lige er det?',
  lead: 'Her kan I se, om de to sider er lige meget med, fra invitationen til beslutningen.',
  empty: 'Når I har holdt et møde, kan I her se, hvem der var med til hvad.',
  picture: 'De to sider',
  middle: 'Stregen viser midten, altså lige meget fra hver side.',
  sides: {
    residents: 'Borgersiden: borgere, foreninger, sociale iværksættere og virksomheder',
    public: 'Det offentlige: ansatte, ledere og politikere',
  },
  beside: 'Mentorer og forskere sidder ved siden af bordet og er ikke talt med.',
  measures: {
    invited: 'Inviteret',
    present: 'Til stede',
    proposing: 'Foreslog noget',
    deciding: 'Var med til at bestemme',
  },
  measured: {
    invited: 'Pladser, der er inviteret til møder.',
    present: 'Folk, der var der, også dem uden plads.',
    proposing: 'Input, idéer og forslag til det, der blev bestemt.',
    deciding: 'Hvor mange gange nogen var med til at bestemme noget.',
  },
  counted: (residents, in_public) => `${residents} fra borgersiden, ${in_public} fra det offentlige`,
  nothing: 'Der er ikke noget at tælle endnu',
  nameless: n =>
    n === 1
      ? 'Ét forslag er uden navn og er ikke talt med.'
      : `${n} forslag er uden navn og er ikke talt med.`,

  findings_title: 'Det, tallene siger',
  findings: {
    little: 'Det her bygger på et eller to møder. Det er for lidt til at sige noget sikkert.',
    fewer_residents:
      'Der har været færre fra borgersiden end fra det offentlige til møderne. De bør være mindst lige så mange.',
    as_many_residents:
      'Der har været mindst lige så mange fra borgersiden som fra det offentlige til møderne.',
    come_less: 'Borgersiden bliver inviteret oftere, end den kommer. Hvad står i vejen?',
    propose_less: 'Borgersiden har en mindre andel af forslagene end af dem, der var til møderne.',
    propose_more: 'Borgersiden har en større andel af forslagene end af dem, der var til møderne.',
    decide_less: 'Borgersiden har en mindre andel i beslutningerne end af dem, der var til møderne.',
    decide_as_present: 'De, der er der, er også med til at bestemme.',
    no_decisions:
      'Der er ikke skrevet nogen beslutninger ned. Er der ikke besluttet noget, eller bliver det besluttet et andet sted?',
    never_their_ground: 'Ingen møder har været på borgernes hjemmebane.',
    mostly_public_ground: 'Møderne er oftere på det offentliges hjemmebane end på borgernes.',
    always_daytime: 'Alle møder har været i arbejdstiden. Så kan mange ikke komme uden at tage fri.',
    costs_not_covered:
      'Udgifterne er ikke dækket til alle møder. Transport og børnepasning koster, og det kan holde folk hjemme.',
    costs_covered: 'Udgifterne er dækket til alle møder.',
  },

  where_title: 'Hvor og hvornår',
  where: 'Sted',
  unknown: 'ikke skrevet ned',
  when: 'Tid',
  parts: {
    day: 'i arbejdstiden',
    evening: 'om aftenen',
    weekend: 'i weekenden',
  },
  costs: 'Udgifter dækket',
  covered: (n, of) => `til ${n} af ${of} ${of === 1 ? 'møde' : 'møder'}`,
  times: (n, what) => `${n} ${what}`,

  table_title: 'Tallene i en tabel',
  caption: meetings =>
    meetings === 1 ? 'Tallene fra det ene møde indtil nu' : `Tallene fra ${meetings} møder`,
  measure: 'Hvad',
  residents: 'Borgersiden',
  public: 'Det offentlige',
  share: 'Borgersidens andel',
  warning:
    'Tallene viser, hvem der var med, men ikke, om nogen blev hørt. Det ved kun de, der var der. Spørg dem.',
}
