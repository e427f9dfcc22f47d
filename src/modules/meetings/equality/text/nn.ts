import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kor jamt er det?',
  lead: 'Her ser de om dei to sidene er like mykje med, frå invitasjonen til noko blir bestemt.',
  empty: 'Når de har halde eit møte, står det her kven som var med på kva.',
  picture: 'Dei to sidene',
  middle: 'Streken står midt på: like mykje frå kvar side.',
  sides: {
    residents: 'Innbyggjarsida: innbyggjarar, foreiningar, sosiale entreprenørar og bedrifter',
    public: 'Det offentlege: tilsette, leiarar og politikarar',
  },
  beside: 'Mentorar og forskarar sit ved sida av bordet og er ikkje talde med.',
  measures: {
    invited: 'Inviterte',
    present: 'Til stades',
    proposing: 'Foreslo noko',
    deciding: 'Var med og bestemte',
  },
  measured: {
    invited: 'Plassar som er inviterte til møte.',
    present: 'Folk som var der, òg dei utan plass.',
    proposing: 'Innspel, idear og forslag til det som blei bestemt.',
    deciding: 'Gonger nokon var med og bestemte noko.',
  },
  counted: (residents, in_public) => `${residents} frå innbyggjarsida, ${in_public} frå det offentlege`,
  nothing: 'Ingenting å telje enno',
  nameless: n =>
    n === 1
      ? 'Eitt forslag er utan namn og er ikkje talt med.'
      : `${n} forslag er utan namn og er ikkje talde med.`,

  findings_title: 'Det tala seier',
  findings: {
    little: 'Dette byggjer på eitt eller to møte. Det er for lite til å seie noko sikkert.',
    fewer_residents:
      'Det har vore færre frå innbyggjarsida enn frå det offentlege på møta. Dei bør vere minst like mange.',
    as_many_residents: 'Det har vore minst like mange frå innbyggjarsida som frå det offentlege på møta.',
    come_less: 'Folk frå innbyggjarsida blir oftare inviterte enn dei kjem. Kva står i vegen?',
    propose_less: 'Innbyggjarsida har ein mindre del av forslaga enn av plassane på møta.',
    propose_more: 'Innbyggjarsida har ein større del av forslaga enn av plassane på møta.',
    decide_less: 'Innbyggjarsida har ein mindre del av avgjerdene enn av plassane på møta.',
    decide_as_present: 'Dei som er der, er òg med på å bestemme.',
    no_decisions:
      'Det er ikkje skrive ned at noko er bestemt. Er ingenting avgjort, eller blir det avgjort ein annan stad?',
    never_their_ground: 'Ingen av møta har vore på heimebanen til innbyggjarane.',
    mostly_public_ground: 'Møta er oftare på heimebanen til det offentlege enn til innbyggjarane.',
    always_daytime: 'Alle møta har vore i arbeidstida. Då kan mange ikkje kome utan å ta fri.',
    costs_not_covered: 'Utgiftene er ikkje dekte på alle møta. Reise og barnepass kan halde folk heime.',
    costs_covered: 'Utgiftene er dekte på alle møta.',
  },

  where_title: 'Kvar og når',
  where: 'Stad',
  unknown: 'ikkje skrive ned',
  when: 'Tid',
  parts: {
    day: 'i arbeidstida',
    evening: 'på kvelden',
    weekend: 'i helga',
  },
  costs: 'Utgifter dekte',
  covered: (n, of) => `på ${n} av ${of} møte`,
  times: (n, what) => `${n} ${what}`,

  table_title: 'Tala i ein tabell',
  caption: meetings => (meetings === 1 ? 'Tala frå det eine møtet så langt' : `Tala frå ${meetings} møte`),
  measure: 'Kva',
  residents: 'Innbyggjarsida',
  public: 'Det offentlege',
  share: 'Delen til innbyggjarsida',
  warning:
    'Tala seier kven som var med, ikkje om nokon blei høyrde. Det veit berre dei som var der. Spør dei.',
}
