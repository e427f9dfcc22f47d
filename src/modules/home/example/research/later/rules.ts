import type { MadeUpTalk } from '../rules.ts'

/** Four more made-up conversations: one who left and came back, and three who work in the municipality. */
export const later: readonly MadeUpTalk[] = [
  {
    title: 'Han som kom tilbake',
    kind: 'interview',
    days_ago: 115,
    own_part:
      'Jeg visste at han hadde sluttet en gang. Det kan ha gjort at han forklarte seg mer enn han ellers ville.',
    lines: [
      [null, 'Du sluttet i november. Hvorfor?'],
      [
        'Kristoffer',
        '{brudd: Det ble stille. Først kom det ikke noen melding, så kom det en om at noen hadde fått ny jobb.} {!brudd: Jeg er vant til at folk slutter med å ringe. Da slutter jeg før dem.}',
      ],
      [null, 'Hva fikk deg tilbake?'],
      [
        'Kristoffer',
        'Odd. {fellesskap: Han sto på trappa med ei kasse poteter og sa at ingen andre kan skrelle så tynt.} {mat+bidra: Så der sto jeg og skrelte.}',
      ],
      [null, 'Er det annerledes nå?'],
      [
        'Kristoffer',
        '{likeverd: De sier «vi» og mener det oftere.} {feil: Men jeg passer meg for hva jeg sier om NAV når Solveig hører på. Kanskje det havner et sted.}',
      ],
      [
        'Kristoffer',
        '{gjort: Jeg sa at skjemaet var umulig, og nå har de laget et nytt på en side.} {usikker: Hvordan det skal gå når prosjektet er over, vet jeg ikke.}',
      ],
    ],
  },
  {
    title: 'Hun som leder arbeidet',
    kind: 'interview',
    days_ago: 108,
    own_part: 'Vi er på samme alder og har gått på samme skole. Jeg var nok for snill i spørsmålene.',
    lines: [
      [null, 'Hvordan var det å begynne uten å vite hva det skulle bli?'],
      [
        'Ingrid',
        '{!usikker: Jeg har ledet mange prosjekter, men aldri et uten svar. Jeg sov dårlig.} {usikker: Kanskje jeg trodde at jeg skulle ha svaret, og bare ikke hadde funnet det ennå.}',
      ],
      [null, 'Hva lærte du?'],
      [
        'Ingrid',
        '{hort: At det å høre etter ikke er det samme som å ta imot innspill.} {!makt: Jeg måtte slutte å ha rett før de andre fikk plass.}',
      ],
      [
        'Ingrid',
        '{tid: Dette ligger på toppen av full jobb. Torsdagene går ut over søndagene.} {brudd: Da Per sluttet, ble jeg alene, og det var da vi ble stille i sju uker. Det er mitt ansvar.}',
      ],
      [null, 'Har du støtte?'],
      [
        'Ingrid',
        '{penger: Tor holder ryggen fri for meg. Men hvordan får vi en fast linje i budsjettet når alt som virker, begynner i det små?} {penger: Uten vedtak er vi et prosjekt, og prosjekter dør.}',
      ],
    ],
  },
  {
    title: 'Saksbehandleren',
    kind: 'interview',
    days_ago: 101,
    own_part: 'Intervjuet ble holdt på kontoret hennes, med skrivebordet mellom oss.',
    lines: [
      [null, 'Hva er forskjellen på å møte folk her og ved bordet?'],
      [
        'Solveig',
        '{likeverd: Her har jeg en skjerm mellom oss. Der har jeg en suppetallerken.} {!likeverd: Det er vanskelig å være saksbehandler med suppe på haka.}',
      ],
      [
        'Solveig',
        '{feil: Jeg var redd for å love noe jeg ikke kunne holde. Kanskje jeg derfor sa så lite i starten.} {ord: Vi gjemmer oss i ordene våre når vi er utrygge.}',
      ],
      [null, 'Har det endret hvordan du jobber?'],
      [
        'Solveig',
        '{gjort: Det nye skjemaet kom derfra. Det tok meg to timer å lage, og det sparer meg for ti telefoner i uka.} {hort: Hvordan kunne vi lage det gamle uten å spørre noen?}',
      ],
      [
        'Solveig',
        '{makt: Jeg kan ikke si ja til alt. Loven er der.} {makt: Men jeg kan si hvorfor, og det hadde jeg ikke gjort før.}',
      ],
    ],
  },
  {
    title: 'På vei mellom to møter',
    kind: 'interview',
    days_ago: 94,
    own_part: 'Vi gikk mens vi snakket, i tjue minutter. Noe kan ha falt ut.',
    lines: [
      [null, 'Du skriver referatene. Hva har det gjort med dem?'],
      [
        'Anne',
        '{ord: De er blitt korte.} {!ord+likeverd: Jeg skrev for arkivet før. Nå skriver jeg for Siri.} {hort: Når hun sier at det ikke var sånn, så var det ikke sånn.}',
      ],
      [null, 'Hva er det vanskeligste?'],
      [
        'Anne',
        '{usikker: Å sitte i stillheten. Kanskje noen tenker, kanskje noen er sinte. Hvordan vet en det?} Jeg fyller den ofte med prat.',
      ],
      [
        'Anne',
        '{moteplass: Det er kjøkkenet som gjør det. På rådhuset sitter vi på hver vår side, der står vi ved samme benk.} {tid: Men jeg får ikke avspasere for å skjære løk.}',
      ],
    ],
  },
]
