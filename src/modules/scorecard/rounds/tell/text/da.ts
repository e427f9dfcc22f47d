import type { Text } from './nb.ts'

export const da: Text = {
  remind_title: 'Send en påmindelse',
  remind_lead:
    'Nogle glemmer det, og nogle vil ikke svare. Begge dele er i orden. Én venlig påmindelse er nok.',
  thank_title: 'Sig tak',
  thank_lead: 'Folk har givet af deres tid. Fortæl dem, hvad der sker nu.',

  by_mail: 'Med e-mail',
  remind_mail:
    'Vi skriver til dem, der har en e-mailadresse her og ikke har svaret. Ingen får at vide, hvem det er, eller hvor mange.',
  thank_mail:
    'Vi skriver til alle, der har en plads i en gruppe og en e-mailadresse her. Ingen ved, hvem der svarede, så vi takker alle.',
  nobody_has_mail: 'Ingen af dem, der kan svare, har en e-mailadresse her. Brug beskeden eller sedlerne.',
  last_sent: moment => `Sidst sendt den ${moment}.`,
  wait: 'Vent gerne et par dage, før du sender igen.',
  remind_button: 'Send påmindelsen',
  thank_button: 'Send en tak',
  read_mail: 'Se, hvad der står',

  by_phone: 'Fra din egen telefon',
  remind_phone: 'Du ved ikke, hvem der har svaret. Send derfor beskeden til alle.',
  thank_phone: 'Send beskeden til alle, i gruppechatten eller som sms.',
  as_sms: 'Åbn som sms',
  copy: 'Kopiér beskeden',
  copied: 'Kopieret',

  on_paper: 'På papir',
  remind_paper:
    'Sedler til at dele ud, otte på hvert ark, eller en plakat til væggen. Der står ingen navne på dem.',
  thank_paper: 'Sedler til at dele ud, otte på hvert ark. Der står ingen navne på dem.',
  slips: 'Sedler',
  poster: 'Plakat',
  in_language: (what, language) => `${what}, ${language.toLowerCase()}`,
  slips_lead: 'Print så mange ark, I har brug for, og klip langs stregerne.',
  poster_lead: 'Hæng den op, hvor folk er: på biblioteket, i børnehaven, ved kaffemaskinen.',
  print: 'Print',
  to_round: 'Tilbage',

  letter: {
    things: { group: 'Runden', import: 'Runden', pulse: 'Pulsen', staff: 'Selvtjekket' },
    remind_sms: (title, link) =>
      `Hej! Har du fået svaret på udsagnene om ${title}? Det tager nogle minutter, og ingen kan se, hvad du svarer. Har du allerede svaret, så tusind tak! ${link}`,
    remind_subject: title => `Har du fået svaret? ${title}`,
    remind_mail: (name, thing, title, link) =>
      `Hej ${name}!\n\n${thing} i ${title} er i gang. Det tager nogle minutter at svare, og ingen kan se, hvad du svarer:\n\n${link}\n\nDu bestemmer selv, om du vil være med.\n`,
    until: day => `Sidste dag at svare er den ${day}.`,

    thank_sms: (round, title, link, agreed) =>
      `Hej! ${round} i ${title} er slut. Tusind tak til alle, der svarede! ${agreed} Se, hvad der kom ud af det: ${link}`,
    thank_sms_talk: (round, title, link, agreed) =>
      `Hej! ${round} i ${title} er slut. Tusind tak til alle, der svarede! Vi var for få til at vise tal, så vi taler sammen uden tal. ${agreed} Her er spørgsmålene: ${link}`,
    thank_subject: title => `Tak fra ${title}`,
    thank_mail: (name, round, title, link, agreed) =>
      `Hej ${name}!\n\n${round} i ${title} er slut. Tusind tak til alle, der tog sig tid til at svare!\n\nHer ser du, hvad der kom ud af det:\n\n${link}\n\nBillederne er noget at tale om sammen, ikke en karakter. ${agreed}\n\nIngen kan se, hvad den enkelte svarede.\n`,
    thank_mail_talk: (name, round, title, link, agreed) =>
      `Hej ${name}!\n\n${round} i ${title} er slut. Tusind tak til alle, der tog sig tid til at svare!\n\nDenne gang var vi for få til at vise tal, uden at nogen kunne genkendes. Derfor er svarene slettet, og ingen får dem at se. Spørgsmålene har vi stadig, og dem taler vi om sammen:\n\n${link}\n\n${agreed}\n`,
    agreed: steps =>
      steps === 1 ? 'Vi har aftalt én ting, vi vil gøre.' : `Vi har aftalt ${steps} ting, vi vil gøre.`,
    nothing_agreed: 'Nu taler vi om det og bliver enige om, hvad vi gør.',
  },
  slip: {
    answer: 'Hvad tænker du om vores samarbejde?',
    scan: 'Scan QR-koden med telefonens kamera.',
    by_hand: address => `Eller gå ind på ${address}`,
    no_way_in: 'Kan du ikke komme ind? Spørg den, der inviterede dig.',
    minutes: 'Det tager nogle minutter. Ingen kan se, hvad du svarer.',
    you_choose: 'Du bestemmer selv, om du vil være med.',
    thanks: 'Tusind tak!',
    you_gave: round => `${round} er slut, og vi er glade for hvert eneste svar.`,
    see: 'Scan QR-koden, og se, hvad der kom ud af det.',
    see_talk:
      'Vi var for få til at vise tal, og svarene er slettet. Scan QR-koden, og se de spørgsmål, vi taler om.',
    qr: 'QR-kode med linket',
  },

  said: {
    reminded: 'Påmindelsen er på vej.',
    thanked: 'Takken er på vej.',
  },
}
