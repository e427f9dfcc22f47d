import type { Text } from './nb.ts'

const persons = (count: number): string => (count === 1 ? 'éin person' : `${count} personar`)

export const nn: Text = {
  title: 'Brev som ber folk kome',
  lead: 'Eit kort og venleg brev, eitt for kvar gruppe eller kvart språk. Forslaget er ferdig skrive. Byt ut ord til det høyrest ut som dykk.',
  none: 'De har ikkje skrive noko brev enno.',
  write: 'Skriv eit brev',
  write_another: 'Skriv eitt brev til',
  open: 'Les',
  edit: 'Endre',
  first_meeting: 'Førebu det første møtet',
  sent: (count: number, date: string) => `Sendt til ${persons(count)}, sist ${date}`,
  not_sent: 'Ikkje sendt på e-post',
  back: 'Alle breva',
  to_letter: 'Til brevet',

  compose: {
    new_title: 'Skriv eit brev',
    edit_title: 'Endre brevet',
    new_lead: 'Alt kan endrast. Det som står i [klammer], må de fylle inn sjølve.',
    edit_lead: 'Lagre, så ser de brevet slik andre får sjå det.',
    in_language: 'Språk i brevet',
    submit: 'Lagre og sjå brevet',
    labels: {
      name: 'Kva kallar de brevet?',
      greeting: 'Helsing',
      why_you: 'Kvifor nettopp du',
      purpose: 'Kva vi lurer på',
      practical: 'Når og kvar, og kva vi et',
      free: 'Du bestemmer sjølv',
      contact: 'Kven ein kan ringje',
      language: 'Språk i brevet',
    },
    advice: {
      name: 'Berre for dykk sjølve. Det står ikkje i brevet.',
      greeting: 'Kort og venleg. Sei kven de er, slik de ville sagt det på butikken.',
      why_you: 'Skriv kva dei kan som de treng. Har det med ein stad eller ein alder å gjere, så sei det.',
      purpose:
        'Sei kva de lurer på, og at det gjeld fleire enn den som les. Lov ikkje noko om kva det fører til, eller når.',
      practical: 'Dag, klokkeslett, stad, mat og korleis ein kjem seg dit. Skriv òg om barna kan vere med.',
      free: 'Skriv korleis ein seier nei, og at ingen mistar noko på det.',
      contact: 'Eitt førenamn og eitt nummer, til ein som tek telefonen.',
    },
    remove: 'Slett brevet',
    remove_lead: 'Brevet blir borte for alle. Dei som har fått det, har det framleis.',
  },

  read: {
    lead: 'Slik ser brevet ut for den som får det.',
    listen: 'Les opp',
    print: 'Skriv ut',
    send: 'Send på e-post',
    empty: 'Brevet er tomt.',
    no_code: 'Brevet har ingen QR-kode, for gruppa har ingen kode enno.',
    make_code: 'Lag ein gruppekode',
    code_for_leaders: 'Dei som leier, skriv ut brevet med QR-kode og gruppekode.',
    look_title: 'Før de gir det frå dykk',
    look_lead: 'Dette er berre tips. De kjenner dei som skal lese brevet.',
    look_fine: 'Vi fann ikkje noko som bør endrast. La gjerne nokon utanfor jobben lese brevet òg.',
    hints: {
      blanks: (found: string) => `Fyll inn det som manglar: ${found}`,
      promises: (found: string) =>
        `Dette kan bli lese som ein lovnad: «${found}». Lov ikkje noko de ikkje veit om de kan halde.`,
      long: (words: number) => `Brevet har ${words} ord. Hald det gjerne under 180, så det er fort lese.`,
      no_day: 'Brevet seier ikkje kva dag de møtest.',
      no_place: 'Brevet seier ikkje kvar de møtest.',
      no_food: 'Brevet seier ikkje noko om mat. Det er lettare å kome til eit måltid enn til eit møte.',
      no_contact: 'Det står ikkje noko nummer eller noka adresse ein kan svare til.',
      no_way_out: 'Brevet seier ikkje at det er greitt å seie nei.',
    },
    quoted: '», «',
    lix: (value: number, level: string) => `Teksten er ${level} å lese. Lesbarheitstalet LIX er ${value}.`,
    levels: {
      very_easy: 'svært lett',
      easy: 'lett',
      medium: 'middels vanskeleg',
      hard: 'vanskeleg',
      very_hard: 'svært vanskeleg',
    },
    lix_cannot:
      'LIX tel lange ord og lange setningar. Det veit ikkje om lesaren kjenner orda, og lange samansette ord som «frivilligsentralen» gjer talet høgare enn det burde vere.',
    kinder_title: 'Ord som kan bytast',
    kinder: (found: string, instead: string) => `I staden for «${found}»: ${instead}`,
    sms_title: 'Som tekstmelding',
    sms_length: (count: number) => `${count} teikn`,
    send_sms: 'Send som tekstmelding',
    copy: 'Kopier',
    copied: 'Kopiert',
    text_title: 'Heile brevet som tekst',
  },

  mail: {
    title: 'Send brevet på e-post',
    lead: 'Kvar får sitt eige brev. Ingen ser kven andre som har fått det.',
    kept: 'Adressene blir sletta når brevet er sendt. Vi tek berre vare på kor mange det gjekk til.',
    ask_first: 'Skriv berre til folk som har sagt at de kan, eller som har adressa si ope.',
    seats: 'Plassar som ingen har teke enno',
    seats_hint: 'Desse får ei eiga lenkje til plassen sin. Ei eldre lenkje sluttar å verke.',
    no_seats: 'Ingen av plassane som er ledige no, har ei e-postadresse.',
    addresses: 'Andre e-postadresser',
    addresses_hint: 'Høgst 30. Skriv éi på kvar linje, eller skil dei med komma.',
    addresses_code: 'Desse får gruppekoden, ikkje ei lenkje til ein bestemt plass.',
    addresses_no_code:
      'Gruppa har ingen kode, så desse får berre brevet og kan svare til den som står i det.',
    again: 'Send ein gong til',
    again_hint: (count: number, moment: string) =>
      `Dette brevet gjekk til ${persons(count)} ${moment}. Nokon kan få det to gonger.`,
    submit: 'Send brevet',
    preview: 'Dette blir sendt',
    wrong: 'Vi har teke vare på det du skreiv. Desse er ikkje e-postadresser:',
    wrong_line: (line: number, found: string) => `Linje ${line}: ${found}`,
    blanks: (found: string) => `I brevet står det framleis ${found}. Fyll inn først, om de kan.`,
    labels: { addresses: 'Andre e-postadresser', participant: 'Plassar', again: 'Send ein gong til' },
    errors: {
      nobody: 'Skriv minst éi adresse, eller kryss av for ein plass.',
      too_many: 'Det er fleire enn 30. Send til nokre av dei først.',
      wrong: 'Noko her er ikkje ei e-postadresse. Sjå lista under feltet.',
      sent_lately: 'Brevet blei nettopp sendt. Kryss av her om det skal sendast igjen.',
      enough_today: 'Det er sendt brev ti gonger det siste døgnet. Vent til i morgon.',
    },
  },

  said: {
    saved: 'Brevet er lagra.',
    sent: 'Brevet er på veg.',
    sent_demo: 'Her er alt oppdikta, så ingenting blei sendt. Elles hadde brevet vore på veg no.',
    removed: 'Brevet er sletta.',
  },

  letter: {
    subject: (title: string) => `Vil du vere med i ${title}?`,
    invites: (title: string, place: string) =>
      place ? `Hei! Vil du vere med i ${title} i ${place}?` : `Hei! Vil du vere med i ${title}?`,
    code_way: (address: string) =>
      `Vil du seie ja med det same? Skann koden med telefonen, eller gå til ${address} og skriv:`,
    code_way_text: (address: string, code: string) =>
      `Vil du seie ja med det same? Gå til ${address} og skriv koden ${code}.`,
    code_way_short: (address: string, code: string) => `Bli med: ${address}, kode ${code}.`,
    sent_by: (title: string, address: string) =>
      `Sendt på vegner av samskapinga «${title}», gjennom ${address}. Kom brevet feil, kan du sjå bort frå det.`,
    own_way: (link: string) =>
      `Vil du seie ja med det same? Trykk på lenkja og så på «Hald fram». Ho er berre til deg, verkar éin gong og krev ikkje passord.\n\n${link}`,
    qr: 'QR-kode til sida der koden blir skriven',
  },

  suggest: {
    name: 'Invitasjonen',
    greeting: (title: string, place: string) =>
      place ? `Hei!\n\nVil du vere med i ${title} i ${place}?` : `Hei!\n\nVil du vere med i ${title}?`,
    why_you:
      'Vi spør deg fordi du veit noko vi ikkje veit. Du kjenner dette frå ditt eige liv, og det treng vi. Du treng ikkje ha vore på slike møte før.',
    purpose: (question: string) =>
      `Dette lurer vi på: ${question}\n\nDet gjeld mange, så vi leitar etter noko som kan hjelpe andre òg. Kva det blir, finn vi ut saman.`,
    practical: (meal: string, has_day: boolean) =>
      `${has_day ? `Vi møtest og et saman: ${meal}` : 'Vi møtest [dag og klokkeslett] på [stad og adresse].'} Du kjem dit [med buss, med bil eller til fots].\n\n${has_day ? '' : `${meal ? `Vi byrjar med mat: ${meal}` : 'Vi byrjar med å ete saman.'} `}Det er gratis, og barn kan vere med. Er det noko du treng for å kunne kome, så sei frå.`,
    free: 'Du bestemmer sjølv. Vil du ikkje, treng du ikkje gjere noko, og du mistar ingenting på det. Blir du med, kan du slutte når du vil.',
    contact: (name: string) =>
      `Vil du kome, eller lurer du på noko? Ring eller send melding til ${name}, [telefonnummer].\n\nHelsing ${name}`,
  },
}
