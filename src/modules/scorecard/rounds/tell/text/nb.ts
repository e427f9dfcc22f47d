export const nb = {
  remind_title: 'Send en påminnelse',
  remind_lead:
    'Noen glemmer det, og noen vil ikke svare. Begge deler er greit. Én vennlig påminnelse holder.',
  thank_title: 'Si takk',
  thank_lead: 'Folk har gitt av tiden sin. Fortell dem hva som skjer nå.',

  by_mail: 'På e-post',
  remind_mail:
    'Vi skriver til dem som har e-post her og ikke har svart. Ingen får vite hvem det er, eller hvor mange.',
  thank_mail:
    'Vi skriver til alle som har plass i en gruppe og har e-post her. Ingen vet hvem som svarte, så takken går til alle.',
  nobody_has_mail: 'Ingen av dem som kan svare, har e-post her. Bruk meldingen eller lappene.',
  last_sent: (moment: string) => `Sist sendt ${moment}.`,
  wait: 'Vent gjerne noen dager før du sender igjen.',
  remind_button: 'Send påminnelsen',
  thank_button: 'Send takken',
  read_mail: 'Se hva som står der',

  by_phone: 'Fra din egen telefon',
  remind_phone: 'Du vet ikke hvem som har svart. Send derfor meldingen til alle.',
  thank_phone: 'Send meldingen til alle, i gruppechatten eller som tekstmelding.',
  as_sms: 'Åpne som tekstmelding',
  copy: 'Kopier meldingen',
  copied: 'Kopiert',

  on_paper: 'På papir',
  remind_paper:
    'Lapper å dele ut, åtte på hvert ark, eller en plakat til veggen. Det står ingen navn på dem.',
  thank_paper: 'Lapper å dele ut, åtte på hvert ark. Det står ingen navn på dem.',
  slips: 'Lapper',
  poster: 'Plakat',
  in_language: (what: string, language: string) => `${what}, ${language.toLowerCase()}`,
  slips_lead: 'Skriv ut så mange ark dere trenger, og klipp langs strekene.',
  poster_lead: 'Heng den der folk er: på biblioteket, i barnehagen, ved kaffetrakteren.',
  print: 'Skriv ut',
  to_round: 'Tilbake',

  // What those who are told read
  letter: {
    things: { group: 'Runden', import: 'Runden', pulse: 'Pulsen', staff: 'Egensjekken' },
    remind_sms: (title: string, link: string) =>
      `Hei! Har du fått svart på påstandene om ${title}? Det tar noen minutter, og ingen ser hva akkurat du svarer. Har du svart allerede, tusen takk! ${link}`,
    remind_subject: (title: string) => `Har du fått svart? ${title}`,
    remind_mail: (name: string, thing: string, title: string, link: string) =>
      `Hei, ${name}!\n\n${thing} i ${title} er åpen. Det tar noen minutter å svare, og ingen ser hva akkurat du svarer:\n\n${link}\n\nDu velger selv om du vil være med.\n`,
    until: (day: string) => `Siste dag å svare er ${day}.`,

    thank_sms: (round: string, title: string, link: string, agreed: string) =>
      `Hei! ${round} i ${title} er ferdig. Tusen takk til alle som svarte! ${agreed} Se hva det ble til: ${link}`,
    thank_sms_talk: (round: string, title: string, link: string, agreed: string) =>
      `Hei! ${round} i ${title} er ferdig. Tusen takk til alle som svarte! Vi ble for få til å vise tall, så vi snakker sammen uten. ${agreed} Her er spørsmålene: ${link}`,
    thank_subject: (title: string) => `Takk fra ${title}`,
    thank_mail: (name: string, round: string, title: string, link: string, agreed: string) =>
      `Hei, ${name}!\n\n${round} i ${title} er ferdig. Tusen takk til alle som tok seg tid til å svare!\n\nHer ser du hva det ble til:\n\n${link}\n\nBildene er til å snakke om sammen, ikke en karakter. ${agreed}\n\nIngen kan se hva hver enkelt svarte.\n`,
    thank_mail_talk: (name: string, round: string, title: string, link: string, agreed: string) =>
      `Hei, ${name}!\n\n${round} i ${title} er ferdig. Tusen takk til alle som tok seg tid til å svare!\n\nDenne gangen ble vi for få til å vise tall uten at noen kunne kjennes igjen. Derfor er svarene slettet, og ingen får se dem. Spørsmålene har vi fortsatt, og dem snakker vi om sammen:\n\n${link}\n\n${agreed}\n`,
    agreed: (steps: number) =>
      steps === 1 ? 'Vi har avtalt én ting å gjøre.' : `Vi har avtalt ${steps} ting å gjøre.`,
    nothing_agreed: 'Nå snakker vi om det og blir enige om hva vi gjør.',
  },
  slip: {
    answer: 'Hva tenker du om samarbeidet vårt?',
    scan: 'Skann QR-koden med kameraet på telefonen.',
    by_hand: (address: string) => `Eller gå til ${address}`,
    no_way_in: 'Kommer du ikke inn? Spør den som inviterte deg.',
    minutes: 'Det tar noen minutter. Ingen ser hva akkurat du svarer.',
    you_choose: 'Du velger selv om du vil være med.',
    thanks: 'Tusen takk!',
    you_gave: (round: string) => `${round} er ferdig, og vi er glade for alle som svarte.`,
    see: 'Skann QR-koden, og se hva det ble til.',
    see_talk:
      'Vi ble for få til å vise tall, og svarene er slettet. Skann QR-koden, og se spørsmålene vi snakker om.',
    qr: 'QR-kode med lenken',
  },

  said: {
    reminded: 'Påminnelsen er på vei.',
    thanked: 'Takken er på vei.',
  },
}

export type Text = typeof nb
