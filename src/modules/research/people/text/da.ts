import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvem der har talt',
  lead: 'Hver af dem er et nummer og en part. Navnene ligger for sig selv, låst med en nøgle.',
  signs:
    'INN er en borger, OA en offentligt ansat eller leder, F en forsker. Tallet følger den samme person gennem hele undersøgelsen.',
  none: 'Ingen er skrevet op endnu. Tilføj dem, der har talt, så kan det, de siger, få deres nummer.',
  caption: (n: number) => (n === 1 ? 'Én har talt' : `${n} har talt`),
  columns: { sign: 'Hvem', party: 'Part', sources: 'Kilder', readings: 'Har de læst?', known: 'Navn' },
  known: {
    none: 'ikke skrevet ned',
    name: 'ligger låst',
    seat: 'ligger låst, med plads her',
    destroyed: 'ødelagt',
  },
  withdrawn: 'har taget alt tilbage',
  nothing_said: 'ikke noget endnu',
  standing: {
    not_asked: 'ikke spurgt',
    asked: 'spurgt, har ikke svaret',
    approved: 'har sagt ja',
    changed: 'sagde ja, men teksten er ændret siden',
    taken_back: 'har taget det tilbage',
  },
  standing_count: {
    not_asked: (n: number) => `${n} ikke spurgt`,
    asked: (n: number) => `${n} venter på svar`,
    approved: (n: number) => `${n} sagt ja`,
    changed: (n: number) => `${n} ændret efter ja`,
    taken_back: (n: number) => `${n} taget tilbage`,
  },
  to_names: 'Se navnene',
  to_key: 'Nøglen',
  to_remarks: 'Det, de har skrevet til os',
  remarks_waiting: (n: number) => (n === 1 ? '1 venter på svar' : `${n} venter på svar`),
  add_title: 'Tilføj en, der har talt',
  add: 'Tilføj',
  labels: { party: 'Part', name: 'Navn', participant_id: 'Plads i samskabelsen' },
  name_hint: 'Kun hvis I har brug for det for at finde tilbage. Det bliver låst og vises ikke her.',
  seat_hint:
    'Så kan personen selv læse det, de har sagt, rette det og sige ja eller tage det tilbage. Vær sikker på, at det er den rigtige person: den, du vælger, kan læse alt, hvad dette nummer har sagt.',
  no_seat: 'Ingen plads',
  errors: {
    seat_taken: 'Denne plads hører allerede til et andet nummer i undersøgelsen.',
    changed_since: 'Teksten er ændret, siden du åbnede siden. Se på den sammen med personen igen.',
    not_the_title: 'Det er ikke det, undersøgelsen hedder. Skriv titlen, som den står ovenfor.',
  },
  said: {
    added: 'Tilføjet.',
    changed: 'Parten er ændret.',
    named: 'Gemt og låst.',
    asked: 'De er spurgt. De ser det på deres egen side.',
    noted: 'Svaret er noteret.',
    taken_back: 'Det er slettet.',
    answered: 'Svaret er gemt. Personen ser det på sin egen side.',
    key_destroyed: 'Nøglen er ødelagt. Ingen kan længere finde ud af, hvem numrene er.',
  },
  one: {
    said_where: 'Det, de har sagt',
    said_nothing: 'Ingen kilde har noget fra dette nummer endnu.',
    passages: (n: number) => (n === 1 ? 'én gang' : `${n} gange`),
    noted: 'noteret for dem',
    on: (date: string) => `svaret ${date}`,
    ask: 'Bed dem læse',
    ask_again: 'Bed dem læse igen',
    ask_here: (title: string) => `»${title}«`,
    asked_how:
      'Vi sender ingen e-mail. Har personen en plads her, står det på siden »Det, jeg har sagt i forskning«. Sig det til dem, når I mødes.',
    note: 'Har de svaret på papir eller mundtligt?',
    note_label: 'Hvad sagde de?',
    note_options: {
      approved: { label: 'Ja, det må bruges, som det står', hint: 'De har læst det eller fået det læst op.' },
      taken_back: {
        label: 'De tager det tilbage',
        hint: 'Deres ord i denne kilde bliver slettet, med koder, citater og optagelsen. Det kan ikke gøres om.',
      },
    },
    note_save: 'Notér svaret',
    party_title: 'Er parten forkert?',
    party_save: 'Gem parten',
    name_link: 'Se eller skriv, hvem det er',
    withdraw_title: 'Vil de ikke være med længere?',
    withdraw_lead:
      'Så bliver alt, hvad de har sagt i undersøgelsen, slettet: ord, koder, citater og optagelser, de kan høres på. Navnet bliver slettet fra listen. Nummeret bliver stående tomt. Det kan ikke gøres om.',
    withdraw: 'Slet alt, hvad de har sagt',
    withdrawn:
      'Denne person har taget alt tilbage. Ordene er slettet. Har du gengivet noget af dem i et notat, en titel eller et eksempel, så tag det ud dér også.',
  },
  names: {
    title: 'Navnene',
    lead: 'Det er noteret, at du har set på dem. Skriv dem ikke af.',
    caption: 'Hvem numrene er',
    columns: { sign: 'Nummer', name: 'Navn', seat: 'Plads her', change: 'Ret' },
    none: 'Ingen navne er skrevet ned.',
    no_name: 'ikke skrevet',
    change: (sign: string) => `Skriv, hvem ${sign} er`,
    one_title: (sign: string) => `Hvem er ${sign}?`,
    one_lead:
      'Navnet bliver låst med undersøgelsens nøgle. Tømmer du begge felter, gemmer vi ikke noget om, hvem det er.',
    save: 'Lås det inde',
    destroyed: 'Nøglen til navnene er ødelagt. Der er ingen navne at vise, og ingen kan skrive nye.',
  },
  key: {
    title: 'Nøglen til navnene',
    lead: 'Navnene er låst for sig selv med en nøgle, der kun gælder denne undersøgelse. Tallene og ordene kan bruges uden.',
    standing: {
      none: () => 'Undersøgelsen har ingen nøgle endnu. Den bliver lavet, når I skriver det første navn.',
      kept: (date: string) => `Nøglen blev lavet ${date}.`,
      destroyed: (date: string) =>
        `Nøglen blev ødelagt ${date}. Ingen kan finde ud af, hvem numrene er, heller ikke dem, der driver Samskap.`,
    },
    named: (n: number) =>
      n === 1 ? 'Ét nummer har et navn eller en plads.' : `${n} numre har et navn eller en plads.`,
    destroy_title: 'Ødelæg nøglen',
    destroy_lead:
      'Gør det, når undersøgelsen er slut, og ingen behøver at blive fundet igen. Dette sker, og det kan ikke gøres om:',
    destroy_what: [
      'Ingen kan finde ud af, hvem et nummer er.',
      'De, der har talt, kan ikke længere læse det, de sagde, på deres egen side, rette det eller tage det tilbage.',
      'Bliver nogen slettet fra samskabelsen senere, kan deres ord i undersøgelsen ikke findes og slettes.',
      'Ingen kan skrive nye navne i denne undersøgelse.',
    ],
    destroy_first: 'Spørg derfor først dem, der har talt, om de vil læse eller tage noget tilbage.',
    backups:
      'I en sikkerhedskopi kan nøglen findes, indtil kopien bliver slettet. Spørg dem, der driver Samskap, hvor længe det er.',
    type_title: (title: string) => `Skriv undersøgelsens titel: ${title}`,
    destroy: 'Ødelæg nøglen for altid',
  },
  remarks: {
    title: 'Det, de har skrevet til os',
    lead: 'De, der har talt, kan skrive noget om deres egne ord. Dit svar står på deres side.',
    none: 'Ingen har skrevet noget endnu.',
    from: (sign: string, source: string) => `${sign} i »${source}«`,
    about: 'Om dette',
    answer: 'Dit svar',
    answer_for: (sign: string) => `Svar til ${sign}`,
    save: 'Gem svaret',
    unanswered: 'venter på svar',
  },
  conflicts: {
    key_destroyed:
      'Nøglen til navnene i denne undersøgelse er ødelagt. Derfor kan ingen skrive, hvem et nummer er. Du kan tilføje et nummer uden navn.',
    informant_withdrawn: 'Denne person har taget alt tilbage og kan ikke få et navn igen.',
    research_ended: 'Undersøgelsen er afsluttet. Vil I gå videre med den, må I først begynde igen.',
    nothing_to_approve: 'Der er ikke noget tilbage at sige ja til her.',
  },
}
