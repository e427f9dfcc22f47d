import type { Text } from './nb.ts'

export const nn: Text = {
  remind_title: 'Send ei påminning',
  remind_lead:
    'Nokre gløymer det, og nokre vil ikkje svare. Begge delar er greitt. Éi venleg påminning held.',
  thank_title: 'Sei takk',
  thank_lead: 'Folk har gitt av tida si. Fortel dei kva som skjer no.',

  by_mail: 'På e-post',
  remind_mail:
    'Vi skriv til dei som har e-post her og ikkje har svart. Ingen får vite kven det er, eller kor mange.',
  thank_mail:
    'Vi skriv til alle som har plass i ei gruppe og har e-post her. Ingen veit kven som svarte, så takken går til alle.',
  nobody_has_mail: 'Ingen av dei som kan svare, har e-post her. Bruk meldinga eller lappane.',
  last_sent: moment => `Sist sendt ${moment}.`,
  wait: 'Vent gjerne nokre dagar før du sender igjen.',
  remind_button: 'Send påminninga',
  thank_button: 'Send takken',
  read_mail: 'Sjå kva som står der',

  by_phone: 'Frå din eigen telefon',
  remind_phone: 'Du veit ikkje kven som har svart. Send difor meldinga til alle.',
  thank_phone: 'Send meldinga til alle, i gruppechatten eller som tekstmelding.',
  as_sms: 'Opne som tekstmelding',
  copy: 'Kopier meldinga',
  copied: 'Kopiert',

  on_paper: 'På papir',
  remind_paper:
    'Lappar å dele ut, åtte på kvart ark, eller ein plakat til veggen. Det står ingen namn på dei.',
  thank_paper: 'Lappar å dele ut, åtte på kvart ark. Det står ingen namn på dei.',
  slips: 'Lappar',
  poster: 'Plakat',
  in_language: (what, language) => `${what}, ${language.toLowerCase()}`,
  slips_lead: 'Skriv ut så mange ark de treng, og klipp langs strekane.',
  poster_lead: 'Heng han der folk er: på biblioteket, i barnehagen, ved kaffitraktaren.',
  print: 'Skriv ut',
  to_round: 'Tilbake',

  letter: {
    things: { group: 'Runden', import: 'Runden', pulse: 'Pulsen', staff: 'Eigensjekken' },
    remind_sms: (title, link) =>
      `Hei! Har du fått svart på påstandane om ${title}? Det tek nokre minutt, og ingen ser kva akkurat du svarer. Har du svart allereie, tusen takk! ${link}`,
    remind_subject: title => `Har du fått svart? ${title}`,
    remind_mail: (name, thing, title, link) =>
      `Hei, ${name}!\n\n${thing} i ${title} er open. Det tek nokre minutt å svare, og ingen ser kva akkurat du svarer:\n\n${link}\n\nDu vel sjølv om du vil vere med.\n`,
    until: day => `Siste dag å svare er ${day}.`,

    thank_sms: (round, title, link, agreed) =>
      `Hei! ${round} i ${title} er ferdig. Tusen takk til alle som svarte! ${agreed} Sjå kva det blei til: ${link}`,
    thank_sms_talk: (round, title, link, agreed) =>
      `Hei! ${round} i ${title} er ferdig. Tusen takk til alle som svarte! Vi blei for få til å vise tal, så vi snakkar saman utan. ${agreed} Her er spørsmåla: ${link}`,
    thank_subject: title => `Takk frå ${title}`,
    thank_mail: (name, round, title, link, agreed) =>
      `Hei, ${name}!\n\n${round} i ${title} er ferdig. Tusen takk til alle som tok seg tid til å svare!\n\nHer ser du kva det blei til:\n\n${link}\n\nBileta er til å snakke om saman, ikkje ein karakter. ${agreed}\n\nIngen kan sjå kva kvar enkelt svarte.\n`,
    thank_mail_talk: (name, round, title, link, agreed) =>
      `Hei, ${name}!\n\n${round} i ${title} er ferdig. Tusen takk til alle som tok seg tid til å svare!\n\nDenne gongen blei vi for få til å vise tal utan at nokon kunne kjennast att. Difor er svara sletta, og ingen får sjå dei. Spørsmåla har vi framleis, og dei snakkar vi om saman:\n\n${link}\n\n${agreed}\n`,
    agreed: steps =>
      steps === 1 ? 'Vi har avtalt éin ting å gjere.' : `Vi har avtalt ${steps} ting å gjere.`,
    nothing_agreed: 'No snakkar vi om det og blir einige om kva vi gjer.',
  },
  slip: {
    answer: 'Kva tenkjer du om samarbeidet vårt?',
    scan: 'Skann QR-koden med kameraet på telefonen.',
    by_hand: address => `Eller gå til ${address}`,
    no_way_in: 'Kjem du ikkje inn? Spør den som inviterte deg.',
    minutes: 'Det tek nokre minutt. Ingen ser kva akkurat du svarer.',
    you_choose: 'Du vel sjølv om du vil vere med.',
    thanks: 'Tusen takk!',
    you_gave: round => `${round} er ferdig, og vi er glade for alle som svarte.`,
    see: 'Skann QR-koden, og sjå kva det blei til.',
    see_talk:
      'Vi blei for få til å vise tal, og svara er sletta. Skann QR-koden, og sjå spørsmåla vi snakkar om.',
    qr: 'QR-kode med lenkja',
  },

  said: {
    reminded: 'Påminninga er på veg.',
    thanked: 'Takken er på veg.',
  },
}
