import type { Text } from './nb.ts'

export const da: Text = {
  stands: {
    planned: 'Planlagt',
    no_time: 'Nyt tidspunkt på vej',
    running: 'I gang nu',
    over: 'Slut',
    cancelled: 'Aflyst',
    closed: 'Ikke længere åbent for andre',
  },
  no_time: 'Tidspunktet er ikke fastlagt',
  residents: count => (count === 1 ? 'én borger' : `${count} borgere`),
  public: count => (count === 1 ? 'én offentligt ansat' : `${count} offentligt ansatte`),
  coming_from_elsewhere: said => `Fra andre steder kommer ${said.join(' og ')}.`,
  places: count => (count === 1 ? 'ét andet sted' : `${count} andre steder`),
  we_come: 'I kommer',
  to_calendar: 'Læg i kalenderen',
  as_others_see: 'Se det, som andre ser det',
  facts: { when: 'Hvornår', where: 'Hvor', who: 'Inviterer', themes: 'Tema', coming: 'Kommer' },
  open: {
    title: 'Samlinger',
    lead: 'Møder, hvor flere samskabelser kommer sammen. Nogen inviterer, og andre kommer på besøg.',
    list: 'Det, der kommer',
    none: 'Ingen har inviteret til noget endnu. Et almindeligt møde, hvor I lader nogen komme på besøg, er nok.',
    share_title: 'Vil I have besøg?',
    share_text:
      'De, der leder en samskabelse, kan åbne et møde, de har planlagt. I kan se, hvor mange der kommer.',
    share_for: title => `Inviter fra ${title}`,
    to_own: 'I inviterer til det her. Gå til jeres side',
    come_title: 'Vil I komme?',
    come_from: title => `Kom fra ${title}`,
    seat_needed:
      'Er du med i en samskabelse, så log ind eller åbn dit link først. Så kan du sige, hvor mange I bliver.',
  },
  ours: {
    title: 'Mød andre',
    lead: 'Kom på besøg hos nogen, der er i gang med noget lignende, eller lad dem komme til jer.',
    others: 'Andre inviterer',
    none: 'Ingen andre inviterer lige nu.',
    shared: 'I inviterer',
    to_share: 'Inviter til et møde hos jer',
    to_share_text:
      'Vælg et møde, I har planlagt. Det bliver som før for jer, og andre kan sige, at de kommer.',
    none_to_share: 'I har ikke flere planlagte møder.',
    plan_one: 'Planlæg et møde',
    all: 'Sådan ser det ud for alle',
  },
  share: {
    title: 'Inviter andre til mødet',
    change_title: 'Ret invitationen',
    lead: 'Andre samskabelser kan læse om mødet og sige, hvor mange der kommer fra dem.',
    goes_along: 'Det her kommer med fra mødet',
    meeting: 'Mødet',
    no_place: 'Ikke fastlagt',
    names:
      'Titlen eller stedet kan fortælle, hvem nogen er. Er det hjemme hos nogen, så skriv hellere, hvor I mødes først.',
    who_reads:
      'Alle kan læse det her, også de, der ikke er logget ind. Dagsordenen, maden og resten af planen kommer ikke med.',
    change_meeting: 'Ret mødet',
    labels: { about: 'Hvad handler det om?', themes: 'Tema', shown_as: 'Hvad vil I kaldes?' },
    hints: {
      about: 'Sig, hvad I skal lave, og hvem I gerne vil møde.',
      themes: 'Højst tre.',
      shown_as: 'Navnet på samskabelsen eller det, I vil kaldes.',
    },
    submit: 'Inviter',
    save: 'Gem',
  },
  host: {
    coming: places => `Gæster fra ${places}`,
    nobody: 'Ingen har sagt, at de kommer endnu',
    nobody_text: 'Det kan tage lidt tid. Kender I nogen, der burde være med, så send dem adressen.',
    sum: people => `I alt ${people}.`,
    count_text:
      'Mødet er i gang. Tæl gæsterne med, så viser mødet, hvem der er til stede. Tallet kan rettes bagefter.',
    count: people => `Tæl ${people} med`,
    counted: 'Gæsterne er talt med.',
    to_evening: 'Ret tallet',
    to_meeting: 'Til mødet',
    change: 'Ret invitationen',
    close_title: 'Vil I have mødet for jer selv alligevel?',
    close_text: 'Mødet bliver, som det er. Andre ser det ikke længere.',
    close_told:
      'Mødet bliver, som det er. De, der havde sagt, at de kommer, får en mail om, at det ikke længere er åbent.',
    close: 'Inviter ikke længere',
  },
  guest: {
    we_said: 'I har sagt, at I kommer',
    title: 'Hvor mange kommer fra jer?',
    change_title: 'Ret, hvor mange I bliver',
    who_reads:
      'De, der inviterer, ser det her. Andre ser kun, hvor mange der kommer i alt. Kommer der færre end fem borgere eller færre end fem offentligt ansatte, ser de ikke noget tal.',
    labels: {
      residents: 'Borgere',
      public: 'Offentligt ansatte',
      shown_as: 'I er',
      note: 'Noget, de bør vide',
    },
    hints: {
      shown_as: 'Det, I vil kaldes.',
      note: 'For eksempel hvornår I skal gå, eller om I har brug for en rampe.',
    },
    submit: 'Vi kommer',
    save: 'Gem',
    stay_title: 'Kan I alligevel ikke?',
    stay: 'Vi kommer ikke',
    others_say: 'De, der er med rundt om bordet, kan sige, hvor mange der kommer.',
  },
  errors: {
    people_between: 'Skriv et tal fra 0 til 200.',
    nobody: 'Skriv, hvor mange I bliver.',
    too_many_themes: 'Vælg højst tre.',
  },
  letter: {
    body: (name, news, when, link) =>
      `Hej ${name}!\n\n${news}\n${when ? `\n${when}\n` : ''}\nHer kan du læse mere og sige til, hvis det ikke passer:\n${link}\n`,
    moved: {
      subject: title => `Nyt tidspunkt eller nyt sted: ${title}`,
      body: title => `I har sagt, at I kommer til »${title}«. Nu er det sådan:`,
    },
    cancelled: {
      subject: title => `Aflyst: ${title}`,
      body: title => `»${title}«, som I skulle komme til, er aflyst.`,
    },
    no_time: {
      subject: title => `Nyt tidspunkt på vej: ${title}`,
      body: title =>
        `De leder efter et nyt tidspunkt for »${title}«, som I skulle komme til. I får besked, når det er fastlagt.`,
    },
    closed: {
      subject: title => `Ikke længere åbent for andre: ${title}`,
      body: title => `De, der inviterede til »${title}«, holder det for sig selv denne gang.`,
    },
  },
  said: {
    shared: 'Mødet er åbent for andre. Her kan I se, hvem der kommer.',
    changed: 'Gemt.',
    closed: 'Mødet er for jer selv igen.',
    coming: 'De, der inviterer, kan se, at I kommer.',
    staying: 'De, der inviterer, kan se, at I ikke kommer.',
    counted: 'Gæsterne er talt med.',
  },
  conflicts: {
    gathering_not_ahead: 'Det går kun med kommende møder, der har fået et tidspunkt.',
    gathering_not_running: 'Gæsterne tælles med, når mødet er i gang.',
  },
}
