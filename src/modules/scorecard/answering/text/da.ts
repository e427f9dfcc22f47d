import type { Text } from './nb.ts'

export const da: Text = {
  statement_of: (at, of) => `Udsagn ${at} af ${of}`,
  at_of: (at, of) => `${at} af ${of}`,
  leave: 'Forlad siden',
  language: 'Sprog',
  shorter: 'Kortere tekst',
  full: 'Hele teksten',
  back: 'Tilbage',
  skip_statement: 'Spring over',
  pause: 'Tag en pause',
  pause_at: at => `pause ved ${at}`,
  listen: 'Læs op',
  how_true: 'Hvor godt passer det?',
  meaning: 'Hvad mener vi?',
  keys: most => `På tastaturet: Gå til svarene med Tab, og tryk 1 til ${most}.`,

  start_title: 'Før du svarer',
  start_lead: (n, minutes) =>
    `${n} udsagn, omkring ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}. Du kan stoppe, når du vil, og du kan lade udsagn stå åbne.`,
  fold: 'Hvad bliver vist, og hvem er i min gruppe?',
  my_group: 'Hvem er i min gruppe?',
  my_side: (side, seats) =>
    `Du svarer for ${side}. Gruppen har ${seats === 1 ? 'én plads' : `${seats} pladser`}:`,
  other_sides: 'De andre grupper:',
  other_side: (side, seats) => `${side}, ${seats === 1 ? 'én plads' : `${seats} pladser`}`,
  shown: 'Hvad bliver vist?',
  shown_means: 'Det, grupperne svarer i gennemsnit. Aldrig hvad én person svarede.',
  shown_k: k =>
    `En gruppe får sine egne tal, når mindst ${k} har svaret. Er der færre, bliver den lagt sammen med en anden. Intet bliver vist, før runden er lukket.`,
  shown_open:
    'Alle er enige om at vise grupperne åbent, også når de er små. Så kan andre regne ud, hvad du svarede.',
  after: 'Kan jeg ændre mit svar eller trække det tilbage?',
  after_change:
    'Du kan ændre svaret eller tage det tilbage, indtil runden lukkes, fra den samme telefon eller side.',
  after_gone:
    'Når runden er lukket, kan ingen finde dit svar igen. Så kan du heller ikke ændre det eller trække det tilbage.',
  after_admin: 'Indtil da kan den, der styrer databasen, i princippet finde ud af, hvad du svarede.',
  after_subtract: 'Hvis alle de andre i gruppen lægger deres svar sammen, kan de regne sig frem til dit.',
  own_device: 'Er det din egen telefon eller computer?',
  own_yes: 'Ja, husk mine svar her, indtil jeg har sendt dem',
  own_no: 'Nej, gem ikke noget her',
  begin: 'Start, ét udsagn ad gangen',
  begin_all: 'Vis alle på én side',
  resume: 'Fortsæt, hvor du slap',
  closes_on: day => `Du kan svare til og med den ${day}.`,

  rest_title: 'Tag en pause',
  half_title: 'Halvvejs',
  half_lead: 'Stræk benene, eller hent noget at drikke.',
  rest_own: 'Svarene ligger på denne enhed. Du kan lukke siden og åbne det samme link, når du vil fortsætte.',
  rest_open:
    'Lad siden stå åben, så er svarene her, når du kommer tilbage. Lukker du den, skal du begynde forfra.',
  go_on: 'Fortsæt',
  to_review: 'Send det, jeg har',

  all_title: 'Alle udsagn',
  to_review_all: 'Se svarene efter, og send',
  review_title: 'Se svarene efter, og send',
  review_done: 'Du har svaret på det hele. Du kan ændre, hvad du vil, før du sender.',
  review_open: open =>
    open === 1
      ? 'Ét udsagn står åbent. Det er helt i orden.'
      : `${open} udsagn står åbne. Det er helt i orden.`,
  open: 'Står åbent',
  change: 'Ændr',
  send: 'Send svarene',
  invalid: 'Noget blev væk på vejen. Se svarene efter, og send igen.',

  follow: 'Følg skærmen',
  own_pace: 'Svar i dit eget tempo',
  wait_title: 'Vi begynder snart',
  wait_lead: 'Det første udsagn kommer her, når det vises på skærmen.',
  wait_begin: 'Begynd i dit eget tempo',
  screen_at: at => `Skærmen er nået til udsagn ${at}.`,
  screen_done: 'Skærmen er færdig med udsagnene.',
  screen_go: 'Gå til udsagnet',
  screen_thanks: 'Tak. Det næste kommer, når skærmen går videre.',
  screen_stop: 'Fortsæt i mit eget tempo',

  helped: 'Får du hjælp til at svare?',
  helped_title: 'Når nogen hjælper dig',
  helped_who: 'Hvem kan hjælpe?',
  helped_trust: 'Vælg en, du stoler på.',
  helped_not:
    'Vælg ikke din sagsbehandler eller andre, der bestemmer noget om dig. De skal heller ikke tolke for dig.',
  helped_choose: 'Det er dig, der vælger, og du kan stoppe, når du vil.',
  helped_how: 'Til dig, der hjælper',
  helped_read: 'Læs teksten under »Læs det her højt først« højt.',
  helped_ask:
    'Spørg: »Er det i orden, at jeg indtaster det, du siger?« Gå kun videre, hvis personen siger ja højt og tydeligt.',
  helped_press: 'Tryk på det, personen siger, også når du er uenig. Fortæl ikke videre, hvad du hører.',
  helped_counts:
    'Svarene kommer med i resultatet. Men de tæller ikke med, når vi ser på, om gruppen er stor nok til at få sine egne tal. Der tæller kun svar, som folk selv har indtastet.',
  helped_aloud: 'Læs det her højt først',
  helped_asked: 'Jeg har spurgt, og svaret er ja',
  helped_ask_first: 'Spørg først, og sæt kryds, når svaret er ja.',
  helped_alone: 'Jeg svarer uden hjælp',
  helped_on: 'Nogen hjælper dig med at svare.',

  line_title: 'Vil du sige mere?',
  line_shown:
    'De andre kan læse det bagefter, men kun hvis der er svar nok. Det står uden navn og gruppe og i tilfældig rækkefølge. Nogen kan dog genkende din måde at skrive på. Din historie er din. Hold andres navne ude.',
  line_watch:
    'Ingen holder øje her døgnet rundt. Ansatte kan have pligt til at gøre noget ved det, de læser om børn eller vold. Har nogen brug for hjælp nu? I Norge kan du ringe 113 ved livsfare, 112 til politiet, 116 117 til lægevagten eller 116 111 til alarmtelefonen for børn og unge.',
  line_label: 'Skriv en linje, hvis du har lyst',
  line_choice: 'Må de andre læse den?',
  line_share: 'Lad de andre læse den bagefter',
  line_keep: 'Del den ikke. Så bliver den ikke gemt.',
  line_choose: 'Vælg, om de andre må læse det, du har skrevet.',

  no_line:
    'Der er ikke internet lige nu. Dine svar er her stadig, og du kan gå videre. Prøv det her igen senere.',
  gone_title: 'Der er ikke internet, så dine svar er ikke sendt endnu.',
  gone_text:
    'De ligger på denne side og bliver sendt af sig selv, når der er internet igen. Lad siden stå åben imens.',
  gone_now: 'Prøv nu',

  thanks_title: 'Tak!',
  thanks_lead: 'Dine svar er modtaget.',
  thanks_changed: 'Dine ændringer er modtaget.',
  thanks_next: 'Når runden er lukket, ser I på resultatet sammen.',
  thanks_change: 'Vil du ændre noget? Det kan du kun gøre herfra, og kun indtil runden lukkes.',
  thanks_change_own: 'Vil du ændre noget? Det kan du gøre på denne enhed, indtil runden lukkes.',
  thanks_see: 'Se mine svar',
  thanks_close: 'Bruger andre denne enhed, så luk fanen, når du er færdig.',
  to_initiative: 'Til samskabelsen',

  answered_title: 'Du har svaret',
  answered_lead: 'Dine svar er modtaget. De kan kun ændres fra den enhed eller side, du svarede på.',
  answered_again: 'Svar igen',
  answered_again_text: 'Denne enhed husker din nøgle. Det, du sender nu, erstatter det, du sendte før.',
  take_back: 'Tag mit svar tilbage',
  take_back_text: 'Fortryder du? Svaret bliver slettet med det samme.',
  take_back_where:
    'Svaret kan kun tages tilbage fra den telefon eller side, du svarede på. Ingen andre ved, hvilket svar der er dit.',
  taken_back_title: 'Svaret er taget tilbage',
  taken_back_lead: 'Du kan svare igen, indtil runden lukkes, eller lade være.',
  not_found_title: 'Vi kan ikke finde dit svar',
  not_found_lead:
    'Svar står uden navn. Kun den telefon eller side, du svarede på, ved, hvilket der er dit. Prøv derfra.',
  elsewhere_title: 'Du har svaret på en anden enhed',
  elsewhere_lead:
    'Det, du sendte derfra, gælder. Vil du ændre det, skal du bruge den samme enhed. Det, du svarede nu, er ikke gemt.',
  closed_title: 'Runden er lukket',
  closed_lead: 'Det er ikke længere muligt at svare. Tak, fordi du ville være med.',
  planned_title: 'Runden er ikke åbnet endnu',
  planned_lead: 'Kom tilbage, når den, der leder samskabelsen, siger til.',
  no_side_title: 'Du skal ikke svare i denne runde',
  no_side_lead: 'Gruppen er blevet enig om, hvem der svarer. Du kan se resultatet, når runden er lukket.',
}
