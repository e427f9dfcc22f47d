export const nb = {
  title: 'Hvem kan se resultatet?',
  lead: 'Resultatet er deres. Andre får se det først når én innbygger og én offentlig ansatt har sagt ja.',
  to_result: 'Til resultatet',
  shows_title: 'Dette får de se',
  shows: {
    page: 'Resultatsiden med bilder og tall.',
    steps: 'Det dere har avtalt, men bare hvis dere krysser av for det.',
    never: 'Aldri notater fra samtalen, det noen skrev til slutt, eller hva én person har svart.',
  },
  no_figures:
    'Denne runden har ingen tall, bare spørsmål til samtalen deres. Da er det ikke noe å dele med andre.',

  audiences: {
    leader: {
      name: 'De som følger arbeidet',
      within: 'de som følger arbeidet',
      who: 'De som får lese, men ikke sitter ved bordet, for eksempel en leder, en mentor eller en forsker. De finner resultatet når de er logget inn, og kan hente tallene.',
    },
    council: {
      name: 'Kommunestyret',
      within: 'kommunestyret',
      who: 'Dere får en lenke som dere kan gi videre. Ingen trenger å logge inn, så alle som har lenken, kan se siden.',
    },
    network: {
      name: 'Nettverket',
      within: 'nettverket',
      who: 'Andre steder som arbeider på samme måte. Nettverket har ikke egne sider her ennå, så her får dere også en lenke å gi videre.',
    },
  },

  states: {
    none: 'Ikke delt',
    both: 'Venter på en innbygger og en offentlig ansatt',
    resident: 'Venter på en innbygger',
    public_employee: 'Venter på en offentlig ansatt',
    holds: (day: string) => `Delt siden ${day}`,
  },
  asked_by: (name: string, day: string) => `${name} foreslo dette ${day}.`,
  asked: (day: string) => `Foreslått ${day}.`,
  with_steps_said: 'Det dere har avtalt, blir med.',
  without_steps_said: 'Det dere har avtalt, blir ikke med.',
  yes_by: (name: string, party: string, day: string) => `${name} (${party}) sa ja ${day}.`,
  gone: 'Har sluttet siden. Ja-et gjelder fortsatt.',
  taken_back: (day: string) => `Tatt tilbake ${day}.`,
  taken_back_by: (name: string, day: string) => `${name} tok det tilbake ${day}.`,

  agree: 'Ja, del det',
  take_back_yes: 'Ta tilbake mitt ja',
  end: 'Ta tilbake',
  drop: 'Trekk forslaget',
  end_means: 'Tar dere det tilbake, kan ingen andre se resultatet her lenger.',
  preview: 'Vis det de får se',
  preview_steps: 'Vis det sammen med det vi har avtalt',
  preview_as: (audience: string) => `Vis det slik ${audience} får se det`,

  link: 'Lenken',
  link_lead:
    'Gi den bare til dem dere vil dele med. Tar dere delingen tilbake, slutter den å virke med en gang.',
  copy: 'Kopier lenken',
  copied: 'Kopiert',
  qr: 'QR-kode med lenken',

  propose_title: 'Foreslå å dele',
  propose: 'Foreslå å dele',
  counts_as_yes: 'Forslaget teller som ditt ja.',
  others_decide:
    'Alle kan foreslå. Det er en innbygger og en offentlig ansatt som avgjør, så begge sider av bordet er med på det.',
  audience: 'Hvem vil du dele med?',
  with_steps: 'Ta med det vi har avtalt',
  with_steps_hint:
    'Den som åpner lenken, ser bare hva som er avtalt og innen når, ikke hvem som skal gjøre det.',

  said: {
    asked: 'Forslaget er lagt fram for alle som er med.',
    agreed: 'Du har sagt ja.',
    taken_back: 'Det er tatt tilbake.',
  },

  shared_with: (audiences: string) => `Dette resultatet er delt med ${audiences}.`,
  not_shared: 'Dette resultatet er ikke delt med andre.',
  see_sharing: 'Se hvem som kan se det',

  held_back: 'Dette resultatet er ikke delt ennå',
  held_back_lead:
    'Resultatet tilhører dem som sitter ved bordet. Det blir delt når én innbygger og én offentlig ansatt har sagt ja.',
  held_back_ask: 'Vil du se det? Spør dem, og fortell gjerne hva du vil bruke det til.',
  held_back_people: 'Se hvem som er med',

  preview_of: (audience: string) => `Slik ser det ut for ${audience}. Bare dere ser denne prøven.`,
  preview_back: 'Tilbake',

  shared_by: (audience: string, day: string) =>
    `En innbygger og en offentlig ansatt har sagt ja til å dele dette med ${audience}. Delt siden ${day}.`,
  shared_when: (audience: string) =>
    `Deles med ${audience} når en innbygger og en offentlig ansatt har sagt ja.`,
  print: 'Skriv ut',
  agreed: 'Dette er avtalt',
  agreed_none: 'Ingenting er avtalt etter denne runden ennå.',
  by_day: (day: string) => `innen ${day}`,
  about: 'Om det du ser her',
  about_us: (title: string) => `«Vi» er de som er med i ${title}. Hver og en har svart for seg.`,
  about_what:
    'Svarene forteller hvordan de opplever samarbeidet. De måler ikke tjenesten, og de er ikke til å rangere steder eller mennesker etter.',
  about_low: 'Et lavt tall betyr ikke at noen har gjort en feil. Spør dem heller hva som ligger bak.',
  about_small: 'Ingen kan se hva én person har svart. Grupper som er for små, er slått sammen.',
  about_back: 'De som er med, eier resultatet og kan ta delingen tilbake. Da slutter lenken å virke.',

  closed_link: 'Her er det ikke noe å se',
  closed_link_lead:
    'Delingen kan være tatt tilbake, eller noe av lenken kan mangle. Spør den som ga deg lenken.',
}

export type Text = typeof nb
