import type { Text } from './nb.ts'

export const da: Text = {
  rounds: 'Runder',
  rounds_lead: 'I en runde svarer alle på de samme udsagn, hver for sig. Bagefter ser I på billedet sammen.',
  none_yet: 'Ingen runder endnu.',
  status: { planned: 'Planlagt', open: 'Åben', closed: 'Lukket' },
  imported: 'Hentet fra en fil',
  see_result: 'Se resultatet',
  plan: 'Planlæg en runde',
  import: 'Hent svar ind fra en fil',

  plan_title: 'Planlæg en runde',
  plan_lead: 'Bliv enige om dette sammen, før nogen svarer. Når runden er åbnet, kan det ikke ændres.',
  change_title: 'Ændr planen',
  instrument: 'Hvad skal I svare på?',
  statements: n => `${n} udsagn`,
  sides: 'Hvem svarer for hvilken gruppe?',
  sides_hint: 'Resultatet bliver vist for hver gruppe. To grupper er det almindelige.',
  does_not_answer: 'Svarer ikke',
  third_label: 'Navn på den tredje gruppe',
  third_hint: 'Kun hvis I bruger den.',
  closes_on: 'Sidste dag at svare',
  closes_hint: 'Runden lukker af sig selv natten efter. Uden dato lukker I den selv.',
  save_plan: 'Gem planen',
  errors: { past: 'Vælg en dato, der ikke er passeret.', nobody: 'Mindst én skal svare.' },

  planned_lead: 'Runden er planlagt. Her ser alle, hvad der er aftalt, før nogen svarer.',
  open_lead: 'Runden er åben. Alle svarer hver for sig.',
  agreed: 'Aftalt',
  who_answers: 'Hvem svarer',
  seats: n => (n === 1 ? 'én plads' : `${n} pladser`),
  not_answering: 'Svarer ikke',
  closes: day => `Sidste dag at svare er den ${day}.`,
  closes_by_hand: 'Runden lukkes, når gruppen er klar.',
  one_side: 'Der kommer tal, når mindst fem har svaret.',
  k_is: {
    5: 'En gruppe får sine egne tal, når mindst fem har svaret. Er der færre, bliver den lagt sammen med en anden.',
    3: 'Alle er enige: En gruppe får sine egne tal, når mindst tre har svaret.',
    1: 'Alle er enige: Grupperne bliver vist åbent, også når de er små.',
  },
  change_plan: 'Ændr planen',
  cancel_plan: 'Slet planen',
  open_round: 'Åbn runden',
  open_explain: 'Fra nu af kan alle svare, og det aftalte ligger fast.',
  answer: 'Svar på udsagnene',

  smaller: 'Er I kun få?',
  smaller_lead:
    'Er I så få, at fem er for mange, kan I vælge mindre grupper. Alle skal sige ja til det, og alle svarer i hemmelighed.',
  ask: {
    3: 'Spørg alle: Er tre nok?',
    1: 'Spørg alle: Skal vi vise grupperne åbent?',
    5: 'Træk spørgsmålet tilbage',
  },
  asked: {
    3: 'Må en gruppe få sine egne tal, når tre har svaret?',
    1: 'Må vi vise grupperne åbent, også når de er små? Så kan andre regne ud, hvad du svarede.',
  },
  vote_lead: 'Ingen får at vide, hvad du svarer. Vi viser kun, om alle er enige.',
  vote_yes: 'Ja, det er i orden for mig',
  vote_no: 'Nej, helst ikke',
  voted: 'Du har svaret. Du kan ombestemme dig, indtil runden åbner.',
  all_agreed: 'Alle er enige.',
  not_agreed: 'Ikke alle er enige endnu.',

  answered: 'Hvor mange har svaret',
  answered_of: (answered, seats) => `${answered} af ${seats}`,
  answered_all: 'I alt',
  answered_moved:
    'Nogen er stoppet eller har fået en anden plads, siden runden åbnede. Derfor viser vi ikke længere, hvor mange der har svaret: Tallet ville røbe, om netop den person har svaret.',
  answered_hidden: k => `Vi viser kun tal for grupper med mindst ${k} pladser, så ingen kan peges ud.`,

  moved: {
    planned: title => `Planen for ${title.toLowerCase()} er gemt.`,
    open: title => `${title} er åbnet.`,
    closed: title => `${title} er lukket.`,
    look: 'Se, hvad der er nyt',
  },

  ways: 'Flere måder at svare på',
  way: {
    screen: {
      label: 'Svar sammen',
      what: 'Ét udsagn ad gangen på storskærm. Alle svarer for sig selv på deres egen telefon.',
    },
    paper: { label: 'Svar på papir', what: 'Print ark, og tast svarene ind bagefter.' },
    help: { label: 'Tast svar ind for en anden', what: 'Du læser højt og taster det ind, personen siger.' },
    tell: {
      label: 'Mind folk om runden',
      what: 'E-mail, en besked, du kan kopiere, eller sedler til print.',
    },
  },

  close: 'Luk runden',
  close_title: 'Luk runden for altid?',
  close_lead: 'Det kan ikke fortrydes.',
  close_what: [
    'Ingen kan svare eller ændre sit svar bagefter.',
    'Resultatet bliver lavet, og alle i gruppen kan se det.',
    'Listen over, hvem der har svaret, bliver slettet. Svarene bliver blandet, så ingen kan finde sit eget eller andres.',
    'Har for få svaret i alt, bliver der ingen tal. Så får I et ark til samtalen, og svarene bliver slettet.',
  ],
  close_now: 'Luk runden nu',
  not_now: 'Ikke endnu',

  said: {
    planned: 'Planen er gemt.',
    opened: 'Runden er åben.',
    voted: 'Tak, det er noteret.',
    asked: 'Nu kan alle sige deres mening.',
    cancelled: 'Planen er slettet.',
    imported: 'Svarene er hentet ind.',
  },
}
