import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kven kan sjå resultatet?',
  lead: 'Resultatet er dykkar. Andre får sjå det først når éin innbyggjar og éin offentleg tilsett har sagt ja.',
  to_result: 'Til resultatet',
  shows_title: 'Dette får dei sjå',
  shows: {
    page: 'Resultatsida med bilete og tal.',
    steps: 'Det de har avtalt, men berre om de kryssar av for det.',
    never: 'Aldri notat frå samtalen, det nokon skreiv til slutt, eller kva éin person har svart.',
  },
  no_figures:
    'Denne runden har ingen tal, berre spørsmål til samtalen dykkar. Då er det ikkje noko å dele med andre.',

  audiences: {
    leader: {
      name: 'Dei som følgjer arbeidet',
      within: 'dei som følgjer arbeidet',
      who: 'Dei som får lese, men ikkje sit ved bordet, til dømes ein leiar, ein mentor eller ein forskar. Dei finn resultatet når dei er logga inn, og kan hente tala.',
    },
    council: {
      name: 'Kommunestyret',
      within: 'kommunestyret',
      who: 'De får ei lenkje som de kan gi vidare. Ingen treng å logge inn, så alle som har lenkja, kan sjå sida.',
    },
    network: {
      name: 'Nettverket',
      within: 'nettverket',
      who: 'Andre stader som arbeider på same måten. Nettverket har ikkje eigne sider her enno, så her får de òg ei lenkje å gi vidare.',
    },
  },

  states: {
    none: 'Ikkje delt',
    both: 'Ventar på ein innbyggjar og ein offentleg tilsett',
    resident: 'Ventar på ein innbyggjar',
    public_employee: 'Ventar på ein offentleg tilsett',
    holds: day => `Delt sidan ${day}`,
  },
  asked_by: (name, day) => `${name} foreslo dette ${day}.`,
  asked: day => `Foreslått ${day}.`,
  with_steps_said: 'Det de har avtalt, blir med.',
  without_steps_said: 'Det de har avtalt, blir ikkje med.',
  yes_by: (name, party, day) => `${name} (${party}) sa ja ${day}.`,
  gone: 'Har slutta sidan. Ja-et gjeld framleis.',
  taken_back: day => `Teke tilbake ${day}.`,
  taken_back_by: (name, day) => `${name} tok det tilbake ${day}.`,

  agree: 'Ja, del det',
  take_back_yes: 'Ta tilbake mitt ja',
  end: 'Ta tilbake',
  drop: 'Trekk forslaget',
  end_means: 'Tek de det tilbake, kan ingen andre sjå resultatet her lenger.',
  preview: 'Vis det dei får sjå',
  preview_steps: 'Vis det saman med det vi har avtalt',
  preview_as: audience => `Vis det slik ${audience} får sjå det`,

  link: 'Lenkja',
  link_lead: 'Gi ho berre til dei de vil dele med. Tek de delinga tilbake, sluttar ho å verke med ein gong.',
  copy: 'Kopier lenkja',
  copied: 'Kopiert',
  qr: 'QR-kode med lenkja',

  propose_title: 'Foreslå å dele',
  propose: 'Foreslå å dele',
  counts_as_yes: 'Forslaget tel som ditt ja.',
  others_decide:
    'Alle kan foreslå. Det er ein innbyggjar og ein offentleg tilsett som avgjer, så begge sider av bordet er med på det.',
  audience: 'Kven vil du dele med?',
  with_steps: 'Ta med det vi har avtalt',
  with_steps_hint:
    'Den som opnar lenkja, ser berre kva som er avtalt og innan når, ikkje kven som skal gjere det.',

  said: {
    asked: 'Forslaget er lagt fram for alle som er med.',
    agreed: 'Du har sagt ja.',
    taken_back: 'Det er teke tilbake.',
  },

  shared_with: audiences => `Dette resultatet er delt med ${audiences}.`,
  not_shared: 'Dette resultatet er ikkje delt med andre.',
  see_sharing: 'Sjå kven som kan sjå det',

  held_back: 'Dette resultatet er ikkje delt enno',
  held_back_lead:
    'Resultatet høyrer til dei som sit ved bordet. Det blir delt når éin innbyggjar og éin offentleg tilsett har sagt ja.',
  held_back_ask: 'Vil du sjå det? Spør dei, og fortel gjerne kva du vil bruke det til.',
  held_back_people: 'Sjå kven som er med',

  preview_of: audience => `Slik ser det ut for ${audience}. Berre de ser denne prøva.`,
  preview_back: 'Tilbake',

  shared_by: (audience, day) =>
    `Ein innbyggjar og ein offentleg tilsett har sagt ja til å dele dette med ${audience}. Delt sidan ${day}.`,
  shared_when: audience =>
    `Blir delt med ${audience} når ein innbyggjar og ein offentleg tilsett har sagt ja.`,
  print: 'Skriv ut',
  agreed: 'Dette er avtalt',
  agreed_none: 'Ingenting er avtalt etter denne runden enno.',
  by_day: day => `innan ${day}`,
  about: 'Om det du ser her',
  about_us: title => `«Vi» er dei som er med i ${title}. Kvar og ein har svart for seg.`,
  about_what:
    'Svara fortel korleis dei opplever samarbeidet. Dei måler ikkje tenesta, og dei er ikkje til å rangere stader eller menneske etter.',
  about_low: 'Eit lågt tal tyder ikkje at nokon har gjort ein feil. Spør dei heller kva som ligg bak.',
  about_small: 'Ingen kan sjå kva éin person har svart. Grupper som er for små, er slått saman.',
  about_back: 'Dei som er med, eig resultatet og kan ta delinga tilbake. Då sluttar lenkja å verke.',

  closed_link: 'Her er det ikkje noko å sjå',
  closed_link_lead:
    'Delinga kan vere teken tilbake, eller noko av lenkja kan mangle. Spør den som gav deg lenkja.',
}
