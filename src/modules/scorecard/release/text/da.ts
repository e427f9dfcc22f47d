import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvem kan se resultatet?',
  lead: 'Resultatet er jeres. Det forlader ikke gruppen, før én borger og én offentligt ansat har sagt ja.',
  to_result: 'Til resultatet',
  shows_title: 'Det får de at se',
  shows: {
    page: 'Resultatsiden med billeder og tal.',
    steps: 'Det, I har aftalt, men kun hvis I sætter kryds ved det.',
    never: 'Aldrig noter fra samtalen, det, folk har skrevet til sidst, eller hvad én person har svaret.',
  },
  no_figures:
    'Denne runde har ingen tal, kun spørgsmål til jeres samtale. Så er der ikke noget at dele uden for gruppen.',

  audiences: {
    leader: {
      name: 'Dem, der følger arbejdet',
      within: 'dem, der følger arbejdet',
      who: 'Dem, der må læse med, men ikke sidder ved bordet, for eksempel en leder, en mentor eller en forsker. De finder resultatet, når de er logget ind, og kan hente tallene.',
    },
    council: {
      name: 'Kommunalbestyrelsen',
      within: 'kommunalbestyrelsen',
      who: 'I får et link, som I kan give videre. Ingen behøver at logge ind, så alle, der har linket, kan se siden.',
    },
    network: {
      name: 'Netværket',
      within: 'netværket',
      who: 'Andre steder, der arbejder på samme måde. Netværket har ikke sin egen side her endnu, så I får også her et link, som I kan give videre.',
    },
  },

  states: {
    none: 'Ikke delt',
    both: 'Venter på en borger og en offentligt ansat',
    resident: 'Venter på en borger',
    public_employee: 'Venter på en offentligt ansat',
    holds: day => `Delt siden den ${day}`,
  },
  asked_by: (name, day) => `${name} foreslog det den ${day}.`,
  asked: day => `Foreslået den ${day}.`,
  with_steps_said: 'Det, I har aftalt, kommer med.',
  without_steps_said: 'Det, I har aftalt, kommer ikke med.',
  yes_by: (name, party, day) => `${name} (${party}) sagde ja den ${day}.`,
  gone: 'Har siden forladt gruppen. Det, personen sagde ja til, gælder stadig.',
  taken_back: day => `Trukket tilbage den ${day}.`,
  taken_back_by: (name, day) => `${name} trak det tilbage den ${day}.`,

  agree: 'Ja, del det',
  take_back_yes: 'Træk mit ja tilbage',
  end: 'Stop delingen',
  drop: 'Træk forslaget tilbage',
  end_means: 'Hvis I stopper delingen, kan ingen uden for gruppen længere se resultatet her.',
  preview: 'Se det, de får at se',
  preview_steps: 'Se det med vores aftaler',
  preview_as: audience => `Se det, som det ser ud for ${audience}`,

  link: 'Linket',
  link_lead:
    'Giv det kun til dem, I vil dele med. Hvis I stopper delingen, holder linket op med at virke med det samme.',
  copy: 'Kopiér linket',
  copied: 'Kopieret',
  qr: 'QR-kode med linket',

  propose_title: 'Foreslå at dele',
  propose: 'Foreslå at dele',
  counts_as_yes: 'Forslaget tæller som dit ja.',
  others_decide:
    'Alle kan foreslå det. En borger og en offentligt ansat bestemmer, så begge sider af bordet er enige.',
  audience: 'Hvem vil du dele med?',
  with_steps: 'Tag vores aftaler med',
  with_steps_hint:
    'Med linket kan man kun se, hvad der er aftalt, og hvornår det skal være gjort, ikke hvem der skal gøre det.',

  said: {
    asked: 'Gruppen kan nu se forslaget.',
    agreed: 'Du har sagt ja.',
    taken_back: 'Det er trukket tilbage.',
  },

  shared_with: audiences => `Dette resultat er delt med ${audiences}.`,
  not_shared: 'Dette resultat er ikke delt uden for gruppen.',
  see_sharing: 'Se, hvem der kan se det',

  held_back: 'Gruppen har ikke delt dette resultat endnu',
  held_back_lead:
    'Resultatet tilhører dem, der sidder ved bordet. De deler det, når én borger og én offentligt ansat har sagt ja.',
  held_back_ask: 'Vil du se det, så spørg gruppen. Fortæl gerne, hvad du vil bruge det til.',
  held_back_people: 'Se, hvem der er med',

  preview_of: audience => `Sådan ser det ud for ${audience}. Kun gruppen kan se denne visning.`,
  preview_back: 'Tilbage',

  shared_by: (audience, day) =>
    `En borger og en offentligt ansat i gruppen har sagt ja til at dele dette med ${audience}. Delt siden den ${day}.`,
  shared_when: audience =>
    `Deles med ${audience}, når en borger og en offentligt ansat i gruppen har sagt ja.`,
  print: 'Print',
  agreed: 'Det har gruppen aftalt',
  agreed_none: 'Der er ikke aftalt noget efter denne runde endnu.',
  by_day: day => `senest den ${day}`,
  about: 'Om det, du ser her',
  about_us: title => `»Vi« er dem, der er med i ${title}. De har svaret hver for sig.`,
  about_what:
    'Svarene fortæller, hvordan de oplever samarbejdet. De måler ikke, hvor god indsatsen er, og de skal ikke bruges til at rangordne steder eller mennesker.',
  about_low: 'Et lavt tal betyder ikke, at nogen har gjort noget forkert. Det er noget at spørge gruppen om.',
  about_small: 'Ingen kan se, hvad én person har svaret. Grupper, der er for små, er slået sammen.',
  about_back: 'Gruppen ejer resultatet og kan stoppe delingen. Så holder linket op med at virke.',

  closed_link: 'Her er ikke noget at se',
  closed_link_lead:
    'Måske har gruppen stoppet delingen, eller måske mangler der noget af linket. Spørg den, du fik det af.',
}
