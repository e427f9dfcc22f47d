import type { MadeUpTalk } from '../rules.ts'

/** A made-up focus group, and notes from an evening at the table. */
export const group: readonly MadeUpTalk[] = [
  {
    title: 'Fokusgruppe: Hva har vi lært?',
    kind: 'focus_group',
    days_ago: 80,
    own_part:
      'Jeg ledet gruppa og la fram det jeg trodde jeg hadde sett. Det kan ha styrt praten mot språk og referater.',
    lines: [
      [null, 'Hva ville dere sagt til en kommune som skal begynne?'],
      [
        'Tor',
        '{penger: At lederen må tåle at det ikke står noe i målfeltet ennå.} {usikker: Det var uvant. Jeg måtte forsvare noe jeg ikke kunne beskrive.}',
      ],
      [
        'Marit',
        '{mat: Begynn med maten.} {ord: Og tegn. Jeg tegner fordi jeg ikke finner ordene, og så viser det seg at ingen andre fant dem heller.}',
      ],
      [
        'Grete',
        '{!likeverd+makt: Spør foreningen før dere har bestemt dere. I høst følte vi oss som billig hjelp.} {gjort: Så skrev vi avtalen på nytt, sammen, og da ble det bra.}',
      ],
      [
        'Anne',
        '{hort: Les referatet høyt for en som var der.} Kanskje det høres ut som en liten ting. Det er det ikke.',
      ],
      [null, 'Hvordan holder en det gående?'],
      [
        'Tor',
        '{!penger: Vi snakker om samskaping i planen og om sparing i budsjettet. Det er to møter, og det er de samme folkene.}',
      ],
      [
        'Grete',
        '{tid: De frivillige har også jobb. Hvordan skal vi rekke to møter i måneden når kommunen møtes i arbeidstida?}',
      ],
      [
        'Marit',
        '{fellesskap: De som kommer, ringer til hverandre nå. Det holder det gående mer enn oss.} {gjort: Skapet på biblioteket går av seg selv.}',
      ],
    ],
  },
  {
    title: 'En torsdag i april',
    kind: 'field_note',
    days_ago: 136,
    own_part: 'Skrevet samme kveld. Jeg satt ved enden av bordet og hjalp med barna.',
    lines: [
      [
        null,
        '{moteplass: Tretten voksne og ni barn. Ingen satte seg ved enden av bordet før maten kom, da satte alle seg.}',
      ],
      [
        null,
        '{hort: Når referatet ble lest høyt, rettet to av innbyggerne på det. Begge rettelsene ble skrevet inn med en gang.}',
      ],
      [
        null,
        '{makt: Lederen så på klokka da praten gikk over tida. Da ble det stille.} Kanskje bare jeg som la merke til det.',
      ],
    ],
  },
]
