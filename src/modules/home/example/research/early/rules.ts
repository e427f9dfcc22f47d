import type { MadeUpTalk } from '../rules.ts'

/** The first made-up conversations: four of those who live there. */
export const early: readonly MadeUpTalk[] = [
  {
    title: 'Ved kjøkkenbordet, første',
    kind: 'interview',
    days_ago: 150,
    own_part: 'Jeg hadde spist med dem tre torsdager før vi snakket. Hun kjente meg som en som vasket opp.',
    lines: [
      [null, 'Hvordan var det å komme dit første gang?'],
      [
        'Amina',
        'Jeg sto utenfor en stund. {feil: Kanskje de spør om ting jeg ikke kan svare på}, tenkte jeg. Så luktet det suppe. {mat: Det var suppa som fikk meg inn døra.}',
      ],
      [null, 'Og nå?'],
      [
        'Amina',
        '{!fellesskap: Jeg kom for maten. Nå kommer jeg for dem som sitter der.} Ungene mine spør hver onsdag om det er torsdag i morgen.',
      ],
      [null, 'Du har vært med på å bestemme ting. Hvordan er det?'],
      [
        'Amina',
        'I begynnelsen sa jeg ingenting. {ord: De snakket om «tiltak» og «målgruppe», og jeg skjønte at det var meg.} Da ble jeg sint, faktisk. {!hort+ord: Så sa jeg det høyt, og da byttet de ord.} Det var første gang noen fra kommunen endret noe fordi jeg sa det.',
      ],
      [
        'Amina',
        '{makt: Men de har fortsatt nøkkelen til pengene.} Vi bestemmer hva vi skal spise. {usikker: Hvordan det blir neste år, vet ingen.}',
      ],
      [null, 'Hva har du selv gjort?'],
      [
        'Amina',
        '{bidra: Jeg kan regnskap, jeg jobbet med det før.} Nå fører jeg kassa for bordet. {bidra: Det er rart hvor rett i ryggen en blir av en kasse med småpenger.}',
      ],
    ],
  },
  {
    title: 'På benken ved biblioteket',
    kind: 'interview',
    days_ago: 143,
    own_part:
      'Hun ville ikke ha opptak, så jeg skrev mens hun snakket. Jeg stilte for mange spørsmål i starten.',
    lines: [
      [null, 'Hva gjør torsdagene med uka di?'],
      [
        'Leyla',
        'De deler den i to. {tid: Jeg går skift, så mandag og tirsdag er jeg bare trøtt.} {moteplass: Torsdag er det noe som står fast.}',
      ],
      [null, 'Har du noen gang hatt lyst til å slutte?'],
      [
        'Leyla',
        '{!brudd: I høst hørte vi ingenting på sju uker. Da tenkte jeg at det var akkurat som alle de andre prosjektene.} {brudd: Hvordan skal en vite om det er pause eller slutt når ingen sier noe?}',
      ],
      [
        'Leyla',
        'Så ringte Ingrid. {hort: Hun sa unnskyld, og så spurte hun hva vi ville ha gjort annerledes.} Det hadde jeg ikke ventet.',
      ],
      [null, 'Hva ble det av det du sa?'],
      [
        'Leyla',
        '{!gjort: Låneskapet var min idé. Nå står det der, og folk låner vaffeljern av det.} Kanskje det er en liten ting. {gjort: Men jeg går forbi det hver dag og vet at det kom av noe jeg sa.}',
      ],
      [
        'Leyla',
        '{makt: En gang sa en leder at «dette må vi ta i linja». Hva er linja? Kanskje det er et sted der ting blir borte.}',
      ],
    ],
  },
  {
    title: 'Etter oppvasken',
    kind: 'interview',
    days_ago: 129,
    own_part: 'Vi snakket mens vi tørket kopper. Barna hennes var til stede.',
    lines: [
      [null, 'Du leder noen av kveldene nå. Hvordan begynte det?'],
      [
        'Siri',
        '{bidra: Jeg er vant til å få tre unger til å vente på tur. Det viste seg at det er nyttig på møter også.} Jeg kunne ikke noe om kommunen. {feil: Kanskje jeg skulle holde munn, tenkte jeg lenge.}',
      ],
      [null, 'Hva fikk deg til å snakke likevel?'],
      [
        'Siri',
        '{!hort: Anne leste referatet høyt for meg før hun sendte det, og spurte om det var sant.} Ingen har spurt meg om det før. {likeverd: Da var vi liksom to som skrev det.}',
      ],
      [
        'Siri',
        '{tid: Minsten er våken om natta, så jeg orker ikke lange papirer.} {ord: Skriv det på en side, sa jeg. Og da gjorde de det.}',
      ],
      [null, 'Hva er vanskelig?'],
      [
        'Siri',
        '{usikker: At vi ikke vet hva det skal bli. Hvordan skal jeg forklare det til mannen min?} {!usikker: Men kanskje det er derfor det virker. Hadde det vært ferdig bestemt, hadde jeg ikke kommet.}',
      ],
      [
        'Siri',
        '{penger: Det som skremmer meg, er januar. Da går pengene ut, og ingen har sagt hva som skjer.}',
      ],
    ],
  },
  {
    title: 'I bilen på vei hjem',
    kind: 'interview',
    days_ago: 122,
    own_part: 'Jeg kjørte ham hjem fordi bussen var gått. Han snakket mer da han slapp å se på meg.',
    lines: [
      [null, 'Hvordan er det å være en av få menn der?'],
      [
        'Yosef',
        'Helt greit. {mat: Jeg lager brød. Når brødet er i ovnen, er det ingen som spør hvor jeg kommer fra.} {bidra: Hjemme var jeg baker i elleve år.}',
      ],
      [null, 'Blir du hørt?'],
      [
        'Yosef',
        '{ord: Jeg forstår nesten alt, men ikke når de ler og prater fort.} {!hort+ord: Marit tegner for meg. Da er jeg med.} {hort: Før nikket jeg bare.}',
      ],
      [
        'Yosef',
        '{tid: Bussen går klokka åtte. Alt det viktige blir sagt etter åtte.} Det har jeg sagt fra om. {gjort: Nå begynner vi en halv time før. Kanskje de hørte meg likevel.}',
      ],
      [null, 'Hva ønsker du deg?'],
      [
        'Yosef',
        '{fellesskap: At noen av dem kommer hjem til meg og spiser.} {makt: Her er jeg gjest hos kommunen. Hvordan blir en vert?}',
      ],
    ],
  },
]
