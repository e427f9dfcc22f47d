export const nb = {
  rounds: 'Runder',
  rounds_lead:
    'I en runde svarer alle på de samme påstandene, hver for seg. Etterpå ser dere på bildet sammen.',
  none_yet: 'Ingen runder ennå.',
  status: { planned: 'Planlagt', open: 'Åpen', closed: 'Lukket' },
  imported: 'Hentet fra fil',
  see_result: 'Se resultatet',
  plan: 'Planlegg en runde',
  import: 'Hent inn svar fra en fil',

  plan_title: 'Planlegg en runde',
  plan_lead: 'Bli enige om dette sammen før noen svarer. Når runden er åpnet, kan det ikke endres.',
  change_title: 'Endre planen',
  instrument: 'Hva skal dere svare på?',
  statements: (n: number) => `${n} påstander`,
  sides: 'Hvem svarer i hvilken gruppe?',
  sides_hint: 'Resultatet vises for hver gruppe. To er vanlig.',
  does_not_answer: 'Svarer ikke',
  third_label: 'Navn på den tredje gruppa',
  third_hint: 'Bare hvis dere bruker den.',
  closes_on: 'Siste dag å svare',
  closes_hint: 'Runden lukkes av seg selv natten etter. Uten dato lukker dere den selv.',
  save_plan: 'Lagre planen',
  errors: { past: 'Velg dagen i dag eller en senere dag.', nobody: 'Minst én må svare.' },

  planned_lead: 'Runden er planlagt. Her ser alle hva som er avtalt, før noen svarer.',
  open_lead: 'Runden er åpen. Alle svarer hver for seg.',
  agreed: 'Avtalt',
  who_answers: 'Hvem svarer',
  seats: (n: number) => (n === 1 ? 'én plass' : `${n} plasser`),
  not_answering: 'Svarer ikke',
  closes: (day: string) => `Siste dag å svare er ${day}.`,
  closes_by_hand: 'Runden lukkes når dere er klare.',
  one_side: 'Det blir tall når minst fem har svart.',
  k_is: {
    5: 'En gruppe får egne tall når minst fem har svart. Er det færre, slås den sammen med en annen.',
    3: 'Alle er enige: En gruppe får egne tall når minst tre har svart.',
    1: 'Alle er enige: Gruppene vises åpent, også når de er små.',
  } as Readonly<Record<number, string>>,
  change_plan: 'Endre planen',
  cancel_plan: 'Slett planen',
  open_round: 'Åpne runden',
  open_explain: 'Fra nå av kan alle svare, og det som er avtalt, kan ikke endres.',
  answer: 'Svar på påstandene',

  smaller: 'Er dere få?',
  smaller_lead:
    'Er dere få, kan også mindre grupper få egne tall. Da må alle si ja, og alle svarer i hemmelighet.',
  ask: {
    3: 'Spør alle: Er tre nok?',
    1: 'Spør alle: Skal vi vise gruppene åpent?',
    5: 'Ta spørsmålet tilbake',
  },
  asked: {
    3: 'Kan en gruppe få egne tall når tre har svart?',
    1: 'Kan vi vise gruppene åpent, også når de er små? Da kan andre skjønne hva du svarte.',
  } as Readonly<Record<number, string>>,
  vote_lead: 'Ingen får vite hva du svarer. Vi viser bare om alle er enige.',
  vote_yes: 'Ja, det er greit for meg',
  vote_no: 'Nei, helst ikke',
  voted: 'Du har svart. Du kan ombestemme deg til runden åpner.',
  all_agreed: 'Alle er enige.',
  not_agreed: 'Ikke alle er enige ennå.',

  answered: 'Hvor mange har svart',
  answered_of: (answered: number, seats: number) => `${answered} av ${seats}`,
  answered_all: 'Til sammen',
  answered_moved:
    'Noen har sluttet eller fått en annen plass siden runden åpnet. Derfor viser vi ikke lenger hvor mange som har svart: Tallet ville røpe om akkurat den personen har svart.',
  answered_hidden: (k: number) =>
    `Vi viser tall bare for grupper med minst ${k} plasser, så ingen kan pekes ut.`,

  moved: {
    planned: (title: string) => `Planen for ${title.toLowerCase()} er lagret.`,
    open: (title: string) => `${title} er åpnet.`,
    closed: (title: string) => `${title} er lukket.`,
    look: 'Se siden på nytt',
  },

  ways: 'Flere måter å svare på',
  way: {
    screen: {
      label: 'Svar sammen',
      what: 'Én påstand om gangen på storskjerm. Alle svarer for seg, på sin egen telefon.',
    },
    paper: { label: 'Svar på papir', what: 'Skriv ut ark, og legg inn svarene etterpå.' },
    help: { label: 'Hjelp en annen å svare', what: 'Du leser høyt og legger inn det personen sier.' },
    tell: { label: 'Minn om runden', what: 'E-post, en ferdig melding eller lapper å skrive ut.' },
  },

  close: 'Lukk runden',
  close_title: 'Lukke runden for godt?',
  close_lead: 'Dette kan ikke gjøres om.',
  close_what: [
    'Ingen kan svare eller endre svaret sitt etterpå.',
    'Resultatet blir laget, og alle som er med, kan se det.',
    'Listen over hvem som har svart, blir slettet. Svarene blir lagt i tilfeldig rekkefølge, så ingen kan finne sitt eget eller andres.',
    'Er det til sammen færre svar enn grensen for én gruppe, blir det ingen tall. Da får dere et ark til samtalen, og svarene slettes.',
  ],
  close_now: 'Lukk runden nå',
  not_now: 'Ikke ennå',

  said: {
    planned: 'Planen er lagret.',
    opened: 'Runden er åpen.',
    voted: 'Takk, det er notert.',
    asked: 'Nå kan alle si hva de mener.',
    cancelled: 'Planen er slettet.',
    imported: 'Svarene er hentet inn.',
  },
}

export type Text = typeof nb
