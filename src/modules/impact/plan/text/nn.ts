import type { Text } from './nb.ts'

export const nn: Text = {
  leads: {
    facts: 'Kvifor gjer de dette, og kva skal kome ut av det? Skriv det de veit no. Alt kan endrast.',
    problem:
      'Kva er vanskeleg, kvifor er det slik, og kva fører det til? Korte punkt held, og de kan skrive meir når de veit meir.',
    activities: 'Kva gjer de, kva skal det føre til, og kvifor trur de at det verkar?',
  },
  parts: {
    purpose: {
      title: 'Føremålet',
      fields: {
        purpose: { label: 'Kvifor gjer de dette?', hint: 'Sei det slik du ville sagt det til ein nabo.' },
      },
    },
    facts: {
      title: 'Fakta',
      lead: 'Det andre spør om først. Fyll ut det de treng. I dei korte felta er det plass til 200 teikn.',
      fields: {
        name: { label: 'Kva heiter det?' },
        owner: { label: 'Kven har ansvaret?' },
        partners: { label: 'Kven samarbeider de med?' },
        from: { label: 'Når byrjar det?' },
        to: { label: 'Når sluttar det?', hint: 'La det stå tomt om det ikkje skal slutte.' },
        place: { label: 'Kvar er det?' },
        contact: { label: 'Kven kan andre spørje?', hint: 'Gjerne ei rolle eller ein felles e-post.' },
        funding: { label: 'Kvar kjem pengane frå?' },
      },
    },
    hypothesis: {
      title: 'Kvifor vi trur det verkar',
      lead: 'Dette blir kalla endringshypotesen. Han kan vise seg å vere feil, og då har de lært noko.',
      fields: {
        hypothesis: {
          label: 'Kvifor fører det de gjer, til det de ønskjer?',
          hint: 'Kva gir dette som det som finst frå før, ikkje gir? Kva må stemme for at det skal verke?',
        },
      },
    },
  },
  room: {
    lines: most => `Nokre linjer. Det er plass til ${most} teikn.`,
    paragraph: most => `Eit avsnitt. Det er plass til ${most} teikn.`,
  },
  kinds: {
    delivery: {
      name: 'Det de lagar',
      what: 'Ei teneste, ein stad, eit kurs, ein avtale: det som finst når de er ferdige.',
      example: 'Eit langbord der småbarnsforeldre lagar middag saman kvar veke.',
      add: 'Kva lagar de?',
    },
    challenge: {
      name: 'Utfordringa',
      what: 'Det de vil gjere noko med, slik folk merkar det.',
      example: 'Mange unge foreldre er åleine på dagtid.',
      add: 'Kva er vanskeleg?',
    },
    cause: {
      name: 'Kvifor det er slik',
      what: 'Det som ligg bak. Spør gjerne «kvifor» ein gong til.',
      example: 'Det finst ingen stader å gå som ikkje kostar noko.',
      add: 'Kva er ei årsak?',
    },
    consequence: {
      name: 'Kva det fører til',
      what: 'For dei det gjeld, og for folk rundt dei.',
      example: 'Små ting får vekse seg store før nokon spør om hjelp.',
      add: 'Kva fører det til?',
    },
    solution: {
      name: 'Det som finst frå før',
      what: 'Det de eller andre gjer i dag. Kva klarer det, og kva klarer det ikkje?',
      example: 'Open barnehage, men han stengjer klokka 14.',
      add: 'Kva finst?',
    },
    evidence: {
      name: 'Kvar vi veit det frå',
      what: 'Tal, forsking, erfaring eller noko folk har fortalt. Sei kvar det kjem frå, så andre kan leite det opp.',
      example: 'Åtte av tolv foreldre på helsestasjonen sa at dei et åleine.',
      add: 'Kva veit de?',
    },
    activity: {
      name: 'Det de gjer',
      what: 'Det som faktisk skjer i arbeidet.',
      example: 'Felles middag kvar torsdag.',
      add: 'Kva gjer de?',
    },
    result: {
      name: 'Det som kjem rett ut av det',
      what: 'Det de kan sjå og telje med ein gong.',
      example: 'Tolv familiar et saman kvar veke.',
      add: 'Kva kjem ut av det?',
    },
    effect: {
      name: 'Det som skal vare',
      what: 'Det som er annleis om nokre år om de lykkast. Ingen kan få det til åleine.',
      example: 'Færre småbarnsforeldre i bygda er einsame.',
      add: 'Kva skal vare?',
    },
    side_effect: {
      name: 'Anna som kan følgje med',
      what: 'Godt eller dårleg, for dei det er for eller for andre.',
      example: 'Dei som ikkje kjem, kan kjenne seg endå meir utanfor.',
      add: 'Kva meir kan skje?',
    },
  },
  goals_title: 'Korleis livet er om det lykkast',
  goals_lead: 'Suksessmåla står hos kvar gruppe, for det er gruppa sjølv som veit kva som ville vore godt.',
  to_groups: 'Til gruppene og suksessmåla',
  to_hypothesis: 'Sjå på kartet kva som fører til kva',
  next: 'Vidare til',
  example: 'Til dømes:',
  nothing_yet: 'Ingenting er skrive enno.',
  from: 'Kjelde:',
  source: 'Kvar veit de det frå?',
  source_hint: 'Ein rapport, ei nettside, «samtalar på helsestasjonen i mars». Ingen namn på enkeltpersonar.',
  detail: 'Meir om det',
  add: 'Legg til',
  save: 'Lagre',
  change: 'Endre',
  up: title => `Flytt opp: ${title}`,
  down: title => `Flytt ned: ${title}`,
  remove_title: 'Ta det bort',
  remove_lead: 'Då blir det borte for alle og kan ikkje hentast fram att.',
  links_go: count =>
    count === 1
      ? 'Ei pil til eller frå dette på kartet blir òg borte.'
      : `${count} piler til eller frå dette på kartet blir òg borte.`,
  indicators_stay: count =>
    count === 1
      ? 'Ein indikator viser til dette. Han blir ståande, men viser ikkje til noko lenger.'
      : `${count} indikatorar viser til dette. Dei blir ståande, men viser ikkje til noko lenger.`,
  remove: 'Ta det bort',
  errors: { before_from: 'Slutten kan ikkje kome før byrjinga.' },
  said: {
    saved: 'Det er lagra.',
    added: 'Det står i planen.',
    changed: 'Det er endra.',
    removed: 'Det er teke bort.',
  },
}
