import type { Text } from './nb.ts'

export const nn: Text = {
  stands: {
    planned: 'Planlagt',
    no_time: 'Ny tid kjem',
    running: 'I gang no',
    over: 'Over',
    cancelled: 'Avlyst',
    closed: 'Ikkje lenger ope for andre',
  },
  no_time: 'Tida er ikkje fastsett',
  residents: count => (count === 1 ? 'éin innbyggjar' : `${count} innbyggjarar`),
  public: count => (count === 1 ? 'éin offentleg tilsett' : `${count} offentleg tilsette`),
  coming_from_elsewhere: said => `Frå andre stader kjem ${said.join(' og ')}.`,
  places: count => (count === 1 ? 'éin annan stad' : `${count} andre stader`),
  we_come: 'De kjem',
  to_calendar: 'Legg i kalenderen',
  as_others_see: 'Sjå det slik andre ser det',
  facts: { when: 'Når', where: 'Kvar', who: 'Inviterer', themes: 'Tema', coming: 'Kjem' },
  open: {
    title: 'Samlingar',
    lead: 'Møte der fleire samskapingar kjem saman. Nokon inviterer, og andre kjem på besøk.',
    list: 'Det som kjem',
    none: 'Ingen har invitert til noko enno. Eit vanleg møte der de lèt nokon kome på besøk, er nok.',
    share_title: 'Vil de ha besøk?',
    share_text: 'Dei som leier ei samskaping, kan opne eit møte dei har planlagt. De ser kor mange som kjem.',
    share_for: title => `Inviter frå ${title}`,
    to_own: 'De inviterer til dette. Gå til sida dykkar',
    come_title: 'Vil de kome?',
    come_from: title => `Kom frå ${title}`,
    seat_needed:
      'Er du med i ei samskaping, så logg inn eller opne lenkja di først. Då kan du seie kor mange de blir.',
  },
  ours: {
    title: 'Møt andre',
    lead: 'Kom på besøk til nokon som held på med noko som liknar, eller la dei kome til dykk.',
    others: 'Andre inviterer',
    none: 'Ingen andre inviterer akkurat no.',
    shared: 'De inviterer',
    to_share: 'Inviter til eit møte hos dykk',
    to_share_text: 'Vel eit møte de har planlagt. Det blir som før for dykk, og andre kan seie at dei kjem.',
    none_to_share: 'De har ikkje fleire planlagde møte.',
    plan_one: 'Planlegg eit møte',
    all: 'Slik ser det ut for alle',
  },
  share: {
    title: 'Inviter andre til møtet',
    change_title: 'Endre invitasjonen',
    lead: 'Andre samskapingar kan lese om møtet og seie kor mange som kjem frå dei.',
    goes_along: 'Dette blir med frå møtet',
    meeting: 'Møtet',
    no_place: 'Ikkje fastsett',
    names:
      'Tittelen eller staden kan fortelje kven nokon er. Er det heime hos nokon, så skriv heller kvar de møtest først.',
    who_reads:
      'Alle kan lese dette, òg dei som ikkje er logga inn. Sakslista, maten og resten av planen blir ikkje med.',
    change_meeting: 'Endre møtet',
    labels: { about: 'Kva handlar det om?', themes: 'Tema', shown_as: 'Kva vil de kallast?' },
    hints: {
      about: 'Sei kva de skal gjere, og kven de gjerne vil møte.',
      themes: 'Høgst tre.',
      shown_as: 'Namnet på samskapinga, eller det de vil kallast.',
    },
    submit: 'Inviter',
    save: 'Lagre',
  },
  host: {
    coming: places => `Gjester frå ${places}`,
    nobody: 'Ingen har sagt at dei kjem enno',
    nobody_text: 'Det kan ta litt tid. Veit de om nokon som burde vere med, så send dei adressa.',
    sum: people => `Til saman ${people}.`,
    count_text:
      'Møtet er i gang. Tel gjestene med, så viser møtet kven som er til stades. Talet kan rettast etterpå.',
    count: people => `Tel med ${people}`,
    counted: 'Gjestene er talde med.',
    to_evening: 'Rett talet',
    to_meeting: 'Til møtet',
    change: 'Endre invitasjonen',
    close_title: 'Vil de ha møtet for dykk sjølve likevel?',
    close_text: 'Møtet blir som det er. Andre ser det ikkje lenger.',
    close_told:
      'Møtet blir som det er. Dei som hadde sagt at dei kjem, får e-post om at det ikkje er ope lenger.',
    close: 'Ikkje inviter lenger',
  },
  guest: {
    we_said: 'De har sagt at de kjem',
    title: 'Kor mange kjem frå dykk?',
    change_title: 'Endre kor mange de blir',
    who_reads:
      'Dei som inviterer, ser dette. Andre ser berre kor mange som kjem til saman. Kjem det færre enn fem innbyggjarar eller færre enn fem offentleg tilsette, ser dei ikkje noko tal.',
    labels: {
      residents: 'Innbyggjarar',
      public: 'Offentleg tilsette',
      shown_as: 'De er',
      note: 'Noko dei bør vite',
    },
    hints: { shown_as: 'Det de vil kallast.', note: 'Til dømes når de må gå, eller om de treng rampe.' },
    submit: 'Vi kjem',
    save: 'Lagre',
    stay_title: 'Kan de ikkje likevel?',
    stay: 'Vi kjem ikkje',
    others_say: 'Dei som er med rundt bordet, kan seie kor mange som kjem.',
  },
  errors: {
    people_between: 'Skriv eit tal frå 0 til 200.',
    nobody: 'Skriv kor mange de blir.',
    too_many_themes: 'Vel høgst tre.',
  },
  letter: {
    body: (name, news, when, link) =>
      `Hei, ${name}!\n\n${news}\n${when ? `\n${when}\n` : ''}\nHer les du meir, og kan seie frå om det ikkje passar:\n${link}\n`,
    moved: {
      subject: title => `Ny tid eller ny stad: ${title}`,
      body: title => `De har sagt at de kjem på «${title}». No er det slik:`,
    },
    cancelled: {
      subject: title => `Avlyst: ${title}`,
      body: title => `«${title}», som de skulle kome på, er avlyst.`,
    },
    no_time: {
      subject: title => `Ny tid kjem: ${title}`,
      body: title =>
        `Dei leitar etter ei ny tid for «${title}», som de skulle kome på. De får vite det når ho er fastsett.`,
    },
    closed: {
      subject: title => `Ikkje lenger ope for andre: ${title}`,
      body: title => `Dei som inviterte til «${title}», tek det for seg sjølve denne gongen.`,
    },
  },
  said: {
    shared: 'Møtet er ope for andre. Her ser de kven som kjem.',
    changed: 'Lagra.',
    closed: 'Møtet er for dykk sjølve igjen.',
    coming: 'Dei som inviterer, ser at de kjem.',
    staying: 'Dei som inviterer, ser at de ikkje kjem.',
    counted: 'Gjestene er talde med.',
  },
  conflicts: {
    gathering_not_ahead: 'Dette går berre med komande møte som har fått ei tid.',
    gathering_not_running: 'Gjestene blir talde med når møtet er i gang.',
  },
}
