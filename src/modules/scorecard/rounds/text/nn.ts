import type { Text } from './nb.ts'

export const nn: Text = {
  rounds: 'Rundar',
  rounds_lead:
    'I ein runde svarer alle på dei same påstandane, kvar for seg. Etterpå ser de på biletet saman.',
  none_yet: 'Ingen rundar enno.',
  status: { planned: 'Planlagd', open: 'Open', closed: 'Lukka' },
  imported: 'Henta frå fil',
  see_result: 'Sjå resultatet',
  plan: 'Planlegg ein runde',
  import: 'Hent inn svar frå ei fil',

  plan_title: 'Planlegg ein runde',
  plan_lead: 'Bli einige om dette saman før nokon svarer. Når runden er opna, kan det ikkje endrast.',
  change_title: 'Endre planen',
  instrument: 'Kva skal de svare på?',
  statements: n => `${n} påstandar`,
  sides: 'Kven svarer i kva gruppe?',
  sides_hint: 'Resultatet blir vist for kvar gruppe. To er vanleg.',
  does_not_answer: 'Svarer ikkje',
  third_label: 'Namn på den tredje gruppa',
  third_hint: 'Berre om de bruker ho.',
  closes_on: 'Siste dag å svare',
  closes_hint: 'Runden blir lukka av seg sjølv natta etter. Utan dato lukkar de han sjølve.',
  save_plan: 'Lagre planen',
  errors: { past: 'Vel dagen i dag eller ein seinare dag.', nobody: 'Minst éin må svare.' },

  planned_lead: 'Runden er planlagd. Her ser alle kva som er avtalt, før nokon svarer.',
  open_lead: 'Runden er open. Alle svarer kvar for seg.',
  agreed: 'Avtalt',
  who_answers: 'Kven svarer',
  seats: n => (n === 1 ? 'éin plass' : `${n} plassar`),
  not_answering: 'Svarer ikkje',
  closes: day => `Siste dag å svare er ${day}.`,
  closes_by_hand: 'Runden blir lukka når de er klare.',
  one_side: 'Det blir tal når minst fem har svart.',
  k_is: {
    5: 'Ei gruppe får eigne tal når minst fem har svart. Er det færre, blir ho slått saman med ei anna.',
    3: 'Alle er einige: Ei gruppe får eigne tal når minst tre har svart.',
    1: 'Alle er einige: Gruppene blir viste ope, òg når dei er små.',
  },
  change_plan: 'Endre planen',
  cancel_plan: 'Slett planen',
  open_round: 'Opne runden',
  open_explain: 'Frå no av kan alle svare, og det som er avtalt, kan ikkje endrast.',
  answer: 'Svar på påstandane',

  smaller: 'Er de få?',
  smaller_lead: 'Er de få, kan òg mindre grupper få eigne tal. Då må alle seie ja, og alle svarer hemmeleg.',
  ask: {
    3: 'Spør alle: Er tre nok?',
    1: 'Spør alle: Skal vi vise gruppene ope?',
    5: 'Ta spørsmålet tilbake',
  },
  asked: {
    3: 'Kan ei gruppe få eigne tal når tre har svart?',
    1: 'Kan vi vise gruppene ope, òg når dei er små? Då kan andre skjøne kva du svarte.',
  },
  vote_lead: 'Ingen får vite kva du svarer. Vi viser berre om alle er einige.',
  vote_yes: 'Ja, det er greitt for meg',
  vote_no: 'Nei, helst ikkje',
  voted: 'Du har svart. Du kan ombestemme deg til runden opnar.',
  all_agreed: 'Alle er einige.',
  not_agreed: 'Ikkje alle er einige enno.',

  answered: 'Kor mange har svart',
  answered_of: (answered, seats) => `${answered} av ${seats}`,
  answered_all: 'Til saman',
  answered_moved:
    'Nokon har slutta eller fått ein annan plass sidan runden opna. Difor viser vi ikkje lenger kor mange som har svart: Talet ville røpe om akkurat den personen har svart.',
  answered_hidden: k => `Vi viser tal berre for grupper med minst ${k} plassar, så ingen kan peikast ut.`,

  moved: {
    planned: title => `Planen for ${title.toLowerCase()} er lagra.`,
    open: title => `${title} er opna.`,
    closed: title => `${title} er lukka.`,
    look: 'Sjå sida på nytt',
  },

  ways: 'Fleire måtar å svare på',
  way: {
    screen: {
      label: 'Svar saman',
      what: 'Éin påstand om gongen på storskjerm. Alle svarer for seg, på sin eigen telefon.',
    },
    paper: { label: 'Svar på papir', what: 'Skriv ut ark, og legg inn svara etterpå.' },
    help: { label: 'Hjelp ein annan å svare', what: 'Du les høgt og legg inn det personen seier.' },
    tell: { label: 'Minn om runden', what: 'E-post, ei ferdig melding eller lappar å skrive ut.' },
  },

  close: 'Lukk runden',
  close_title: 'Lukke runden for godt?',
  close_lead: 'Dette kan ikkje gjerast om.',
  close_what: [
    'Ingen kan svare eller endre svaret sitt etterpå.',
    'Resultatet blir laga, og alle som er med, kan sjå det.',
    'Lista over kven som har svart, blir sletta. Svara blir lagde i tilfeldig rekkjefølgje, så ingen kan finne sitt eige eller andre sine.',
    'Er det til saman færre svar enn grensa for éi gruppe, blir det ingen tal. Då får de eit ark til samtalen, og svara blir sletta.',
  ],
  close_now: 'Lukk runden no',
  not_now: 'Ikkje enno',

  said: {
    planned: 'Planen er lagra.',
    opened: 'Runden er open.',
    voted: 'Takk, det er notert.',
    asked: 'No kan alle seie kva dei meiner.',
    cancelled: 'Planen er sletta.',
    imported: 'Svara er henta inn.',
  },
}
