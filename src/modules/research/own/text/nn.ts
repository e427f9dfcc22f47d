import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Det eg har sagt i forsking',
  lead: 'Her står det du har sagt i intervju og samtalar. Du kan lese det, rette det, seie ja til det eller ta det tilbake.',
  none: 'Vi finn ikkje noko du har sagt i forsking her.',
  none_why:
    'Har du vore med på eit intervju? Då er det kanskje ikkje knytt til plassen din enno. Spør den som snakka med deg.',
  called: (sign: string) => `Her heiter du ${sign}. Namnet ditt er ikkje synleg.`,
  standing: {
    not_asked: 'Du kan lese det',
    asked: 'Ventar på at du les',
    approved: 'Du har sagt ja',
    changed: 'Noko er endra. Les det ein gong til',
    taken_back: 'Du har teke det tilbake',
  },
  nothing_yet: 'Det er ikkje skrive ned noko du har sagt, enno.',
  responsible: (who: string, contact: string) =>
    contact ? `${who} har ansvaret. Du når dei slik: ${contact}` : `${who} har ansvaret.`,
  take_back_all: 'Eg vil ikkje vere med lenger',
  held_back:
    'Plassen din har fått ei ny lenkje sidan du snakka. Nokon andre kan ha brukt ho. Difor viser vi ikkje orda dine her før den som forskar, spør deg på nytt. Sei frå til dei.',
  closed_title: 'Studiar der namna er borte',
  closed:
    'Her er nøkkelen til namna øydelagd for godt. Ingen kan finne ut kva som er sagt av deg, heller ikkje vi. Difor kan du ikkje lese det eller ta det tilbake her.',
  said: {
    approved: 'Takk. Du har sagt ja.',
    corrected: 'Retta. No må du seie ja på nytt.',
    remarked: 'Takk. Den som forskar, får lese det.',
    passage_gone: 'Det er sletta.',
  },
  errors: { changed_since: 'Noko er endra sidan du opna sida. Les det ein gong til før du seier ja.' },
  source: {
    lead: 'Dette har du sagt. Det dei andre sa, får du ikkje sjå.',
    others: 'Her snakka nokon andre.',
    open: 'Rett det, sei noko om det eller slett det',
    you_wrote: 'Du skreiv:',
    answer: 'Svar:',
    no_answer: 'Ikkje svara enno.',
    quotes_title: 'Dette kan bli sitert',
    quotes_lead: (sign: string) => `Dei som forskar, har valt desse orda. Under dei skal det stå ${sign}.`,
    shows: (what: string) => `Dei bruker det for å vise: ${what}`,
    approve_title: 'Kan det brukast?',
    approve_lead: (sign: string) =>
      `Seier du ja, kan orda dine teljast og siterast. Det står ${sign}, ikkje namnet ditt. Nokon som kjenner deg godt, kan likevel kjenne deg igjen.`,
    only_approved: 'Seier du ikkje noko, blir det ikkje brukt.',
    all_but:
      'Seier du ikkje noko, kan det likevel brukast. Det er de einige om i gruppa. Vil du ikkje det, så ta det tilbake.',
    change_mind: 'Du kan ombestemme deg når du vil.',
    approve: 'Ja, det kan brukast',
    approved: 'Du har sagt ja. Rettar du noko, spør vi deg igjen.',
    take_back: 'Nei, eg vil ta det tilbake',
    empty: 'Det er ikkje noko igjen av det du sa her.',
  },
  passage: {
    title: (place: number) => `Det du sa, nummer ${place}`,
    yours: 'Dette har du sagt',
    correct_title: 'Er det feil?',
    body: 'Slik skal det stå',
    body_hint: 'Skriv det slik du meinte det. Etterpå må du seie ja på nytt.',
    correct: 'Lagre',
    remark_title: 'Vil du seie noko om det?',
    remark: 'Skriv her',
    remark_hint: 'Dei som forskar, les det og kan svare deg.',
    send: 'Send',
    remove_title: 'Vil du ha det bort?',
    remove_lead:
      'Då blir dette sletta. Er samtalen teken opp, blir opptaket sletta òg. Det kan ikkje gjerast om.',
    remove: 'Slett dette',
  },
  back: {
    title: 'Ta tilbake det du sa her',
    all_title: 'Ta tilbake alt du har sagt',
    happens: 'Dette skjer med ein gong:',
    here: [
      'Orda dine i denne samtalen blir sletta.',
      'Dei blir borte frå tal, sitat og filer som blir laga etterpå.',
      'Er samtalen teken opp, blir opptaket sletta.',
      'Det dei andre sa, blir ståande.',
    ],
    all: [
      'Alt du har sagt i denne studien, blir sletta.',
      'Det blir borte frå tal, sitat og filer som blir laga etterpå.',
      'Opptak der du snakkar, blir sletta.',
      'Namnet ditt blir sletta frå studien. Du finn han ikkje her meir.',
      'Det dei andre sa, blir ståande.',
    ],
    brought:
      'Det blei henta frå ein annan stad i Samskap. Der står det framleis, til du tek det tilbake der.',
    sent: 'Det som alt er skrive ut eller sendt, kan vi ikkje hente tilbake.',
    no_harm: 'Det får ingen følgjer for hjelp eller tenester du har. Du treng ikkje seie kvifor.',
    final: 'Det kan ikkje gjerast om.',
    do_here: 'Slett det eg sa her',
    do_all: 'Slett alt eg har sagt',
    stop: 'Nei, la det stå',
  },
  done: {
    title: 'Det er sletta',
    lead: 'Orda dine er borte. Takk for at du var med så lenge du ville.',
    safe: 'Det blir ikkje skrive opp at det var du. Dei som forskar, ser at nummeret ditt har teke noko tilbake.',
    on: 'Til det eg har sagt i forsking',
  },
}
