const persons = (count: number): string => (count === 1 ? 'én person' : `${count} personer`)

export const nb = {
  title: 'Brev som ber folk komme',
  lead: 'Et kort og vennlig brev, ett for hver gruppe eller hvert språk. Forslaget er ferdig skrevet. Bytt ut ord til det høres ut som dere.',
  none: 'Dere har ikke skrevet noe brev ennå.',
  write: 'Skriv et brev',
  write_another: 'Skriv ett brev til',
  open: 'Les',
  edit: 'Endre',
  first_meeting: 'Forbered det første møtet',
  sent: (count: number, date: string) => `Sendt til ${persons(count)}, sist ${date}`,
  not_sent: 'Ikke sendt på e-post',
  back: 'Alle brevene',
  to_letter: 'Til brevet',

  compose: {
    new_title: 'Skriv et brev',
    edit_title: 'Endre brevet',
    new_lead: 'Alt kan endres. Det som står i [klammer], må dere fylle inn selv.',
    edit_lead: 'Lagre, så ser dere brevet slik andre får se det.',
    in_language: 'Språk i brevet',
    submit: 'Lagre og se brevet',
    labels: {
      name: 'Hva kaller dere brevet?',
      greeting: 'Hilsen',
      why_you: 'Hvorfor akkurat du',
      purpose: 'Hva vi lurer på',
      practical: 'Når og hvor, og hva vi spiser',
      free: 'Du bestemmer selv',
      contact: 'Hvem man kan ringe',
      language: 'Språk i brevet',
    },
    advice: {
      name: 'Bare for dere selv. Det står ikke i brevet.',
      greeting: 'Kort og vennlig. Si hvem dere er, slik dere ville sagt det på butikken.',
      why_you: 'Skriv hva de kan som dere trenger. Har det med et sted eller en alder å gjøre, så si det.',
      purpose:
        'Si hva dere lurer på, og at det gjelder flere enn den som leser. Lov ikke noe om hva det fører til, eller når.',
      practical:
        'Dag, klokkeslett, sted, mat og hvordan man kommer seg dit. Skriv også om barna kan være med.',
      free: 'Skriv hvordan man sier nei, og at ingen mister noe ved det.',
      contact: 'Ett fornavn og ett nummer, til en som tar telefonen.',
    },
    remove: 'Slett brevet',
    remove_lead: 'Brevet blir borte for alle. De som har fått det, har det fortsatt.',
  },

  read: {
    lead: 'Slik ser brevet ut for den som får det.',
    listen: 'Les opp',
    print: 'Skriv ut',
    send: 'Send på e-post',
    empty: 'Brevet er tomt.',
    no_code: 'Brevet har ingen QR-kode, for gruppa har ingen kode ennå.',
    make_code: 'Lag en gruppekode',
    code_for_leaders: 'De som leder, skriver ut brevet med QR-kode og gruppekode.',
    look_title: 'Før dere gir det fra dere',
    look_lead: 'Dette er bare tips. Dere kjenner dem som skal lese brevet.',
    look_fine: 'Vi fant ikke noe som bør endres. La gjerne noen utenfor jobben lese brevet også.',
    hints: {
      blanks: (found: string) => `Fyll inn det som mangler: ${found}`,
      promises: (found: string) =>
        `Dette kan bli lest som et løfte: «${found}». Lov ikke noe dere ikke vet om dere kan holde.`,
      long: (words: number) => `Brevet har ${words} ord. Hold det gjerne under 180, så det er fort lest.`,
      no_day: 'Brevet sier ikke hvilken dag dere møtes.',
      no_place: 'Brevet sier ikke hvor dere møtes.',
      no_food: 'Brevet sier ikke noe om mat. Det er lettere å komme til et måltid enn til et møte.',
      no_contact: 'Det står ikke noe nummer eller noen adresse man kan svare til.',
      no_way_out: 'Brevet sier ikke at det er greit å si nei.',
    },
    quoted: '», «',
    lix: (value: number, level: string) => `Teksten er ${level} å lese. Lesbarhetstallet LIX er ${value}.`,
    levels: {
      very_easy: 'svært lett',
      easy: 'lett',
      medium: 'middels vanskelig',
      hard: 'vanskelig',
      very_hard: 'svært vanskelig',
    },
    lix_cannot:
      'LIX teller lange ord og lange setninger. Det vet ikke om leseren kjenner ordene, og lange sammensatte ord som «frivilligsentralen» gjør tallet høyere enn det burde være.',
    kinder_title: 'Ord som kan byttes',
    kinder: (found: string, instead: string) => `I stedet for «${found}»: ${instead}`,
    sms_title: 'Som tekstmelding',
    sms_length: (count: number) => `${count} tegn`,
    send_sms: 'Send som tekstmelding',
    copy: 'Kopier',
    copied: 'Kopiert',
    text_title: 'Hele brevet som tekst',
  },

  mail: {
    title: 'Send brevet på e-post',
    lead: 'Hver får sitt eget brev. Ingen ser hvem andre som har fått det.',
    kept: 'Adressene slettes når brevet er sendt. Vi tar bare vare på hvor mange det gikk til.',
    ask_first: 'Skriv bare til folk som har sagt at dere kan, eller som har adressen sin åpent.',
    seats: 'Plasser som ingen har tatt ennå',
    seats_hint: 'Disse får en egen lenke til plassen sin. En eldre lenke slutter å virke.',
    no_seats: 'Ingen av plassene som er ledige nå, har en e-postadresse.',
    addresses: 'Andre e-postadresser',
    addresses_hint: 'Høyst 30. Skriv én på hver linje, eller skill dem med komma.',
    addresses_code: 'Disse får gruppekoden, ikke en lenke til en bestemt plass.',
    addresses_no_code: 'Gruppa har ingen kode, så disse får bare brevet og kan svare til den som står i det.',
    again: 'Send en gang til',
    again_hint: (count: number, moment: string) =>
      `Dette brevet gikk til ${persons(count)} ${moment}. Noen kan få det to ganger.`,
    submit: 'Send brevet',
    preview: 'Dette sendes',
    wrong: 'Vi har beholdt det du skrev. Disse er ikke e-postadresser:',
    wrong_line: (line: number, found: string) => `Linje ${line}: ${found}`,
    blanks: (found: string) => `I brevet står det fortsatt ${found}. Fyll inn først, om dere kan.`,
    labels: { addresses: 'Andre e-postadresser', participant: 'Plasser', again: 'Send en gang til' },
    errors: {
      nobody: 'Skriv minst én adresse, eller kryss av for en plass.',
      too_many: 'Det er flere enn 30. Send til noen av dem først.',
      wrong: 'Noe her er ikke en e-postadresse. Se listen under feltet.',
      sent_lately: 'Brevet ble nettopp sendt. Kryss av her hvis det skal sendes igjen.',
      enough_today: 'Det er sendt brev ti ganger det siste døgnet. Vent til i morgen.',
    },
  },

  said: {
    saved: 'Brevet er lagret.',
    sent: 'Brevet er på vei.',
    sent_demo: 'Her er alt oppdiktet, så ingenting ble sendt. Ellers hadde brevet vært på vei nå.',
    removed: 'Brevet er slettet.',
  },

  /** What is said to those who get the letter, in its own language. */
  letter: {
    subject: (title: string) => `Vil du være med i ${title}?`,
    invites: (title: string, place: string) =>
      place ? `Hei! Vil du være med i ${title} i ${place}?` : `Hei! Vil du være med i ${title}?`,
    code_way: (address: string) =>
      `Vil du si ja med det samme? Skann koden med telefonen, eller gå til ${address} og skriv:`,
    code_way_text: (address: string, code: string) =>
      `Vil du si ja med det samme? Gå til ${address} og skriv koden ${code}.`,
    code_way_short: (address: string, code: string) => `Bli med: ${address}, kode ${code}.`,
    sent_by: (title: string, address: string) =>
      `Sendt på vegne av samskapingen «${title}», gjennom ${address}. Kom brevet feil, kan du se bort fra det.`,
    own_way: (link: string) =>
      `Vil du si ja med det samme? Trykk på lenken og så på «Fortsett». Den er bare til deg, virker én gang og krever ikke passord.\n\n${link}`,
    qr: 'QR-kode til siden der koden skrives',
  },

  /** The letter as it is suggested. */
  suggest: {
    name: 'Invitasjonen',
    greeting: (title: string, place: string) =>
      place ? `Hei!\n\nVil du være med i ${title} i ${place}?` : `Hei!\n\nVil du være med i ${title}?`,
    why_you:
      'Vi spør deg fordi du vet noe vi ikke vet. Du kjenner dette fra ditt eget liv, og det trenger vi. Du trenger ikke ha vært på slike møter før.',
    purpose: (question: string) =>
      `Dette lurer vi på: ${question}\n\nDet gjelder mange, så vi leter etter noe som kan hjelpe andre også. Hva det blir, finner vi ut sammen.`,
    /** `has_day`: what is written of the meal tells when, so that nobody has to fill it in again. */
    practical: (meal: string, has_day: boolean) =>
      `${has_day ? `Vi møtes og spiser sammen: ${meal}` : 'Vi møtes [dag og klokkeslett] på [sted og adresse].'} Du kommer dit [med buss, med bil eller til fots].\n\n${has_day ? '' : `${meal ? `Vi begynner med mat: ${meal}` : 'Vi begynner med å spise sammen.'} `}Det er gratis, og barn kan være med. Er det noe du trenger for å kunne komme, så si fra.`,
    free: 'Du bestemmer selv. Vil du ikke, trenger du ikke gjøre noe, og du mister ingenting på det. Blir du med, kan du slutte når du vil.',
    contact: (name: string) =>
      `Vil du komme, eller lurer du på noe? Ring eller send melding til ${name}, [telefonnummer].\n\nHilsen ${name}`,
  },
}
export type Text = typeof nb
