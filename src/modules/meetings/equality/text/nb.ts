export const nb = {
  title: 'Hvor jevnt er det?',
  lead: 'Her ser dere om de to sidene er like mye med, fra invitasjonen til noe blir bestemt.',
  empty: 'Når dere har holdt et møte, står det her hvem som var med på hva.',
  picture: 'De to sidene',
  middle: 'Streken står midt på: like mye fra hver side.',
  sides: {
    residents: 'Innbyggersiden: innbyggere, foreninger, sosiale entreprenører og bedrifter',
    public: 'Det offentlige: ansatte, ledere og politikere',
  },
  beside: 'Mentorer og forskere sitter ved siden av bordet og er ikke talt med.',
  measures: {
    invited: 'Invitert',
    present: 'Til stede',
    proposing: 'Foreslo noe',
    deciding: 'Var med og bestemte',
  },
  measured: {
    invited: 'Plasser som er invitert til møter.',
    present: 'Folk som var der, også de uten plass.',
    proposing: 'Innspill, ideer og forslag til det som ble bestemt.',
    deciding: 'Ganger noen var med og bestemte noe.',
  },
  counted: (residents: number, in_public: number) =>
    `${residents} fra innbyggersiden, ${in_public} fra det offentlige`,
  nothing: 'Ingenting å telle ennå',
  nameless: (n: number) =>
    n === 1
      ? 'Ett forslag er uten navn og er ikke talt med.'
      : `${n} forslag er uten navn og er ikke talt med.`,

  findings_title: 'Det tallene sier',
  findings: {
    little: 'Dette bygger på ett eller to møter. Det er for lite til å si noe sikkert.',
    fewer_residents:
      'Det har vært færre fra innbyggersiden enn fra det offentlige på møtene. De bør være minst like mange.',
    as_many_residents: 'Det har vært minst like mange fra innbyggersiden som fra det offentlige på møtene.',
    come_less: 'Folk fra innbyggersiden blir oftere invitert enn de kommer. Hva står i veien?',
    propose_less: 'Innbyggersiden har en mindre del av forslagene enn av plassene på møtene.',
    propose_more: 'Innbyggersiden har en større del av forslagene enn av plassene på møtene.',
    decide_less: 'Innbyggersiden har en mindre del av avgjørelsene enn av plassene på møtene.',
    decide_as_present: 'De som er der, er også med på å bestemme.',
    no_decisions:
      'Det er ikke skrevet ned at noe er bestemt. Er ingenting avgjort, eller blir det avgjort et annet sted?',
    never_their_ground: 'Ingen av møtene har vært på innbyggernes hjemmebane.',
    mostly_public_ground: 'Møtene er oftere på det offentliges hjemmebane enn på innbyggernes.',
    always_daytime: 'Alle møtene har vært i arbeidstiden. Da kan mange ikke komme uten å ta fri.',
    costs_not_covered: 'Utgiftene er ikke dekket på alle møtene. Reise og barnepass kan holde folk hjemme.',
    costs_covered: 'Utgiftene er dekket på alle møtene.',
  },

  where_title: 'Hvor og når',
  where: 'Sted',
  unknown: 'ikke skrevet ned',
  when: 'Tid',
  parts: {
    day: 'i arbeidstiden',
    evening: 'på kvelden',
    weekend: 'i helga',
  },
  costs: 'Utgifter dekket',
  covered: (n: number, of: number) => `på ${n} av ${of} ${of === 1 ? 'møte' : 'møter'}`,
  times: (n: number, what: string) => `${n} ${what}`,

  table_title: 'Tallene i en tabell',
  caption: (meetings: number) =>
    meetings === 1 ? 'Tallene fra det ene møtet så langt' : `Tallene fra ${meetings} møter`,
  measure: 'Hva',
  residents: 'Innbyggersiden',
  public: 'Det offentlige',
  share: 'Innbyggersidens del',
  warning: 'Tallene sier hvem som var med, ikke om noen ble hørt. Det vet bare de som var der. Spør dem.',
}

export type Text = typeof nb
