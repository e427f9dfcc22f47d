import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Det, jeg har sagt i forskning',
  lead: 'Her står det, du har sagt i interview og samtaler. Du kan læse det, rette det, sige ja til det eller tage det tilbage.',
  none: 'Vi finder ikke noget, du har sagt i forskning her.',
  none_why:
    'Har du været med i et interview? Så er det måske ikke knyttet til din plads endnu. Spørg den, der talte med dig.',
  called: (sign: string) => `Her hedder du ${sign}. Dit navn vises ikke.`,
  standing: {
    not_asked: 'Du kan læse det',
    asked: 'Venter på, at du læser',
    approved: 'Du har sagt ja',
    changed: 'Noget er ændret. Læs det en gang til',
    taken_back: 'Du har taget det tilbage',
  },
  nothing_yet: 'Der er ikke skrevet noget ned, du har sagt, endnu.',
  responsible: (who: string, contact: string) =>
    contact ? `${who} har ansvaret. Sådan får du fat i dem: ${contact}` : `${who} har ansvaret.`,
  take_back_all: 'Jeg vil ikke være med længere',
  held_back:
    'Din plads har fået et nyt link, siden du talte. En anden kan have brugt det. Derfor viser vi ikke dine ord her, før den, der forsker, spørger dig igen. Sig det til dem.',
  closed_title: 'Undersøgelser, hvor navnene er væk',
  closed:
    'Her er nøglen til navnene ødelagt for altid. Ingen kan finde ud af, hvad du har sagt, heller ikke vi. Derfor kan du ikke læse det eller tage det tilbage her.',
  said: {
    approved: 'Tak. Du har sagt ja.',
    corrected: 'Rettet. Nu skal du sige ja igen.',
    remarked: 'Tak. Den, der forsker, får det at læse.',
    passage_gone: 'Det er slettet.',
  },
  errors: { changed_since: 'Noget er ændret, siden du åbnede siden. Læs det en gang til, før du siger ja.' },
  source: {
    lead: 'Dette har du sagt. Det, de andre sagde, vises ikke for dig.',
    others: 'Her talte en anden.',
    open: 'Ret det, sig noget om det eller slet det',
    you_wrote: 'Du skrev:',
    answer: 'Svar:',
    no_answer: 'Ikke svaret endnu.',
    quotes_title: 'Dette kan blive citeret',
    quotes_lead: (sign: string) => `De, der forsker, har valgt disse ord. Under dem skal der stå ${sign}.`,
    shows: (what: string) => `De bruger det til at vise: ${what}`,
    approve_title: 'Må det bruges?',
    approve_lead: (sign: string) =>
      `Siger du ja, kan dine ord tælles og citeres. Der står ${sign}, ikke dit navn. En, der kender dig godt, kan måske alligevel kende dig igen.`,
    only_approved: 'Siger du ikke noget, bliver det ikke brugt.',
    all_but:
      'Siger du ikke noget, kan det alligevel bruges. Det er I enige om i gruppen. Vil du ikke det, så tag det tilbage.',
    change_mind: 'Du kan ombestemme dig, når du vil.',
    approve: 'Ja, det må bruges',
    approved: 'Du har sagt ja. Retter du noget, spørger vi dig igen.',
    take_back: 'Nej, jeg vil tage det tilbage',
    empty: 'Der er ikke noget tilbage af det, du sagde her.',
  },
  passage: {
    title: (place: number) => `Det, du sagde, nummer ${place}`,
    yours: 'Dette har du sagt',
    correct_title: 'Er det forkert?',
    body: 'Sådan skal der stå',
    body_hint: 'Skriv det, som du mente det. Bagefter skal du sige ja igen.',
    correct: 'Gem',
    remark_title: 'Vil du sige noget om det?',
    remark: 'Skriv her',
    remark_hint: 'De, der forsker, læser det og kan svare dig.',
    send: 'Send',
    remove_title: 'Vil du have det væk?',
    remove_lead:
      'Så bliver dette slettet. Er samtalen optaget, bliver optagelsen også slettet. Det kan ikke gøres om.',
    remove: 'Slet dette',
  },
  back: {
    title: 'Tag det tilbage, du sagde her',
    all_title: 'Tag alt tilbage, du har sagt',
    happens: 'Dette sker med det samme:',
    here: [
      'Dine ord i denne samtale bliver slettet.',
      'De bliver væk fra tal, citater og filer, der laves bagefter.',
      'Er samtalen optaget, bliver optagelsen slettet.',
      'Det, de andre sagde, bliver stående.',
    ],
    all: [
      'Alt, hvad du har sagt i denne undersøgelse, bliver slettet.',
      'Det bliver væk fra tal, citater og filer, der laves bagefter.',
      'Optagelser, hvor du taler, bliver slettet.',
      'Dit navn bliver slettet fra undersøgelsen. Du finder den ikke her mere.',
      'Det, de andre sagde, bliver stående.',
    ],
    brought:
      'Det blev hentet fra et andet sted i Samskap. Der står det stadig, indtil du tager det tilbage dér.',
    sent: 'Det, der allerede er printet eller sendt, kan vi ikke hente tilbage.',
    no_harm: 'Det får ingen følger for hjælp eller tilbud, du har. Du behøver ikke sige hvorfor.',
    final: 'Det kan ikke gøres om.',
    do_here: 'Slet det, jeg sagde her',
    do_all: 'Slet alt, jeg har sagt',
    stop: 'Nej, lad det stå',
  },
  done: {
    title: 'Det er slettet',
    lead: 'Dine ord er væk. Tak, fordi du var med, så længe du ville.',
    safe: 'Det bliver ikke skrevet ned, at det var dig. De, der forsker, ser, at dit nummer har taget noget tilbage.',
    on: 'Til det, jeg har sagt i forskning',
  },
}
