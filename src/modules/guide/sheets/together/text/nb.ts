import type { SheetWords } from '../../rules.ts'

export const nb = {
  resources: {
    title: 'Det vi kan bruke',
    lead: 'Det dere trenger, finnes ofte nærmere enn dere tror. Skriv opp det innbyggerne har, det som finnes rundt dere, og det tjenestene kan låne bort.',
    talk: 'Hva kan vi som ingen har spurt oss om?',
    empty: 'Ingenting er skrevet ennå. Begynn med noe en innbygger kan eller har.',
    add: 'Skriv opp noe som kan brukes',
    columns: {
      residents: { name: 'Hos innbyggerne', hint: 'Det folk kan og har, og hvem de kjenner.' },
      local: { name: 'Rundt oss', hint: 'Foreninger, butikker, lokaler og folk man kan spørre.' },
      own: { name: 'I tjenestene', hint: 'Rom, biler, fagfolk, penger, en nøkkel.' },
    },
    fields: {
      what: { label: 'Hva', hint: 'For eksempel en tilhenger, et kjøkken eller noen som kan arabisk.' },
      source: { label: 'Hvor finnes det?' },
      who: {
        label: 'Hvem har det?',
        hint: 'En gruppe, et sted eller en person som har sagt ja til å stå her.',
      },
      use: { label: 'Hvordan kan vi bruke det?' },
      in_use: { label: 'I bruk' },
    },
    hints: {
      no_residents:
        'Det står ingenting fra innbyggerne. Det er lett å glemme. Spør hva folk kan, og ikke bare hva de trenger.',
      no_local: 'Det står ingenting fra stedet rundt dere. Hvem i nærheten har rom, redskap eller tid?',
      no_own: 'Tjenestene har ikke skrevet opp noe. Hva kan de låne bort uten å måtte spørre noen?',
      nothing_used: 'Ingenting av dette er i bruk ennå. Velg én ting, og avtal hvem som spør.',
    },
    sums: {
      in_use: (count: number) => (count === 1 ? '1 ting er i bruk' : `${count} ting er i bruk`),
    },
    example:
      'Gruppa lette etter et sted å møtes. På arket sto det at en av mødrene hadde nøkkel til bedehuset, at brannstasjonen hadde kjøkken, og at kommunen hadde et rom som sto tomt etter klokka fire. De møttes på brannstasjonen, og ungene fikk prøve hjelm.',
  },
  offers: {
    title: 'Tilbud som finnes fra før',
    lead: 'Ofte arbeider flere med de samme folkene uten å vite om hverandre. Innbyggerne kjenner gjerne de lokale tilbudene best, så la dem begynne.',
    talk: 'Hvor går folk når de trenger noe, og hvor går de aldri?',
    empty: 'Ingenting er skrevet ennå. Spør innbyggerne hva de har nytte av i dag.',
    add: 'Skriv opp et tilbud',
    fields: {
      offer: { label: 'Tilbudet', hint: 'For eksempel en kafé, et kurs eller en time hos noen.' },
      giver: { label: 'Hvem står bak?', hint: 'En tjeneste, en forening eller et firma.' },
      known: {
        label: 'Kjenner innbyggerne til det?',
        options: { yes: 'Kjent', some: 'Kjent for noen', no: 'Nesten ukjent' },
      },
      used: {
        label: 'Blir det brukt?',
        options: { yes: 'Brukes', some: 'Brukes av noen', no: 'Brukes nesten ikke' },
      },
      overlaps: { label: 'Overlapper med', hint: 'Et annet tilbud som gjør omtrent det samme.' },
      missing: { label: 'Hva mangler?', hint: 'Det folk trenger og ikke får her.' },
    },
    hints: {
      ask_residents:
        'Det står ikke hva innbyggerne kjenner til. De vet ofte mer om dette enn de ansatte. Ta med arket til noen av dem og spør.',
      unknown: (count: number) =>
        count === 1
          ? 'Ett tilbud er nesten ukjent. Hvem kan fortelle om det?'
          : `${count} tilbud er nesten ukjente. Hvem kan fortelle om dem?`,
      not_used: (count: number) =>
        count === 1
          ? 'Ett tilbud kjenner folk til, men det brukes nesten ikke. Spør hvorfor før dere lager noe nytt.'
          : `${count} tilbud kjenner folk til, men de brukes nesten ikke. Spør hvorfor før dere lager noe nytt.`,
      overlap: (count: number) =>
        count === 1
          ? 'Ett tilbud overlapper med et annet. Har de som driver dem, snakket sammen?'
          : `${count} tilbud overlapper med andre. Har de som driver dem, snakket sammen?`,
      gap: (count: number) =>
        count === 1
          ? 'Ved ett tilbud mangler det noe. Er det et hull dere kan tette, eller hører det hjemme hos noen andre?'
          : `Ved ${count} tilbud mangler det noe. Er det hull dere kan tette, eller hører de hjemme hos noen andre?`,
    },
    sums: {
      overlaps: (count: number) => `Overlapp: ${count}`,
      gaps: (count: number) => `Hull: ${count}`,
    },
    example:
      'Innbyggerne nevnte fire tilbud som ingen av de ansatte hadde hørt om. To av dem var på samme kveld, og ingen var på søndag. Nå har det ene byttet dag.',
  },
  competence: {
    title: 'Det vi trenger å vite',
    lead: 'Å ha levd med noe er også kunnskap. Skriv opp hva dere trenger å vite, og hvem som vet det allerede.',
    talk: 'Hva vet noen av oss om dette som ikke står i noen bok?',
    empty: 'Ingenting er skrevet ennå. Begynn med det dere lurer mest på.',
    add: 'Skriv opp noe dere trenger å vite',
    columns: {
      lived: { name: 'Levd med det', hint: 'Egen erfaring, eller som pårørende.' },
      professional: { name: 'Lært det', hint: 'Gjennom utdanning eller arbeid.' },
      local: { name: 'Kjenner stedet', hint: 'Hvem som er hvem, og hvordan ting gjøres her.' },
      practical: { name: 'Kan gjøre det', hint: 'Snekre, lage mat, sy, reparere, ordne med data.' },
      missing: { name: 'Vet vi ikke', hint: 'Dette kan ingen av oss ennå.' },
    },
    fields: {
      what: {
        label: 'Hva',
        hint: 'For eksempel hvordan det er å vente på svar, eller hvordan man søker om penger.',
      },
      kind: { label: 'Hva slags kunnskap er det?' },
      who: {
        label: 'Hvem har den?',
        hint: 'En rolle, en gruppe eller en person som har sagt ja til å stå her.',
      },
      how: {
        label: 'Hvordan får vi tak i den?',
        hint: 'Spørre noen, be noen komme, prøve selv.',
      },
    },
    hints: {
      no_lived:
        'Ingen står her fordi de har levd med dette. Er de ikke med, eller er det ingen som har spurt dem?',
      no_way: (count: number) =>
        count === 1
          ? 'Én ting vet dere ikke, og det står ikke hvordan dere finner det ut. Hvem kan dere ringe?'
          : `${count} ting vet dere ikke, og det står ikke hvordan dere finner dem ut. Hvem kan dere ringe?`,
    },
    example:
      'Alle i gruppa kunne reglene for støtte. Ingen av dem visste hvordan det er å åpne brevet. Det visste Amira, og siden leste hun alle brev før de ble sendt.',
  },
  channel: {
    title: 'Hvordan vi når hverandre',
    lead: 'Bli enige om hva dere bruker mellom møtene, så alle får vite det samme. Her finnes ingen egen chat. Folk skal slippe enda et sted å følge med.',
    talk: 'Hvem fikk ikke beskjed sist?',
    empty: 'Ingenting er avtalt ennå. Begynn med hvordan dere avlyser et møte.',
    add: 'Skriv opp hva dere bruker',
    fields: {
      for_what: { label: 'Til hva', hint: 'For eksempel dagen for neste møte, eller noe som haster.' },
      way: {
        label: 'Hvordan gir dere beskjed?',
        options: {
          phone: 'Telefon',
          sms: 'Melding på mobil',
          email: 'E-post',
          social: 'Lukket gruppe i sosiale medier',
          letter: 'Brev eller lapp',
          board: 'Oppslagstavle',
          meeting: 'Vi sier det når vi ses',
        },
      },
      keeper: { label: 'Hvem passer på?', hint: 'Den som sier fra, og ser etter at alle har fått det.' },
      left_out: {
        label: 'Hvem går glipp av noe hvis dette er alt?',
        hint: 'Skriv om grupper, for eksempel de som ikke er på nett. Ingen navn.',
      },
    },
    hints: {
      no_way: (count: number) =>
        count === 1
          ? 'Ett sted har dere ikke valgt hva dere bruker.'
          : `${count} steder har dere ikke valgt hva dere bruker.`,
      only_digital: 'Alt går på skjerm. Er det noen som heller vil bli ringt, eller som ikke er på nett?',
      nobody_keeps: (count: number) =>
        count === 1
          ? 'Ett sted står det ikke hvem som passer på. Da er det fort ingen som gjør det.'
          : `${count} steder står det ikke hvem som passer på. Da er det fort ingen som gjør det.`,
      left_out: (count: number) =>
        count === 1
          ? 'Ett sted skriver dere at noen går glipp av noe. Avtal hva de skal få i stedet.'
          : `${count} steder skriver dere at noen går glipp av noe. Avtal hva de skal få i stedet.`,
      social:
        'Firmaet som eier en lukket gruppe, ser hvem som er med og hva som skrives, og det kan bli liggende lenge. Skriv aldri om andre der, og la det være greit å ikke ha profil.',
    },
    example:
      'Møtene ble lagt ut i en gruppe på nettet, men tre av dem som var med, så aldri der. Nå henger det en lapp i butikken hver mandag, og Per ringer til to av dem. Gruppa på nettet brukes til bilder av mat.',
  },
  trials: {
    title: 'Prøve og ta i bruk',
    lead: 'Prøv det minste som kan gi et svar. Avgjør på forhånd når dere stopper. Da er det lettere å våge.',
    talk: 'Hva er det minste vi kan gjøre for å finne det ut?',
    empty: 'Ingenting er planlagt ennå. Begynn med noe dere kan prøve på to uker.',
    add: 'Skriv opp noe dere vil prøve',
    fields: {
      what: { label: 'Hva prøver vi?' },
      question: { label: 'Hva vil vi ha svar på?', hint: 'Ett spørsmål er nok.' },
      limit: { label: 'Hvor smått?', hint: 'For eksempel fire torsdager og høyst ti personer.' },
      stop: { label: 'Når stopper vi?', hint: 'Noe alle kan se, for eksempel at færre enn tre kommer.' },
      who: { label: 'Hvem gjør det?' },
      from_day: { label: 'Fra' },
      until_day: { label: 'Til' },
      result: { label: 'Hvordan gikk det?', hint: 'Det er like nyttig å vite at noe ikke virket.' },
      taken_up: {
        label: 'Tatt i bruk?',
        options: { not_yet: 'Ikke tatt i bruk ennå', yes: 'Tatt i bruk', no: 'Ble ikke tatt i bruk' },
      },
      owner_after: { label: 'Hvem har det etterpå?', hint: 'Den som svarer når noe går i stykker.' },
    },
    hints: {
      no_stop: (count: number) =>
        count === 1
          ? 'For ett forsøk står det ikke når dere stopper. Skriv det før dere begynner. Etterpå er det vanskeligere.'
          : `For ${count} forsøk står det ikke når dere stopper. Skriv det før dere begynner. Etterpå er det vanskeligere.`,
      no_result: (count: number) =>
        count === 1
          ? 'Ett forsøk er over uten at det står hvordan det gikk. Spør dem som var der.'
          : `${count} forsøk er over uten at det står hvordan det gikk. Spør dem som var der.`,
      no_owner: (count: number) =>
        count === 1
          ? 'Én ting er tatt i bruk uten at det står hvem som har den nå. Slikt blir fort borte.'
          : `${count} ting er tatt i bruk uten at det står hvem som har dem nå. Slikt blir fort borte.`,
    },
    example:
      'De ville vite om noen kom hvis biblioteket var åpent på søndag. De skulle prøve tre søndager og stoppe hvis det kom færre enn fem. Den andre søndagen kom fire. De stoppet, spurte hvorfor og flyttet det til onsdag, og der går det ennå.',
    known_title: 'La andre lese planen',
    known: [
      {
        title: 'Noen som prøver noe lignende',
        text: 'En plan blir bedre når noen utenfra har lest den. Vis dem arket, og be om én ting de liker og én ting de lurer på. Foreløpig må dere vise det fram selv. Senere skal andre samskapinger kunne svare dere her.',
      },
    ],
  },
  running: {
    title: 'Å drive det sammen',
    lead: 'En kort avtale, så ingen trenger å gjette. Skriv bare det dere er enige om. Den kan skrives ut, så alle kan skrive under.',
    talk: 'Hva skjer den dagen den som gjør mest, blir syk?',
    empty: 'Ingenting er avtalt ennå. Begynn med hvem som låser opp.',
    add: 'Skriv opp noe dere er enige om',
    columns: {
      runs: { name: 'Hvem som driver det', hint: 'Hvem som har ansvaret, og hvem man ringer til.' },
      rota: { name: 'Hvem som gjør hva når', hint: 'Vaktliste, og hva man gjør når man ikke kan.' },
      money: {
        name: 'Penger',
        hint: 'Hva det koster, hvem som betaler, og hva dere kan bruke uten å spørre.',
      },
      council: { name: 'Husrådet', hint: 'Hvem som sitter der, hvor lenge, og hvordan man kommer inn.' },
      veto: { name: 'Det husrådet kan si nei til', hint: 'Også når kommunen vil noe annet.' },
      paid_work: {
        name: 'Lønnet arbeid',
        hint: 'Om dette erstatter noe folk fikk lønn for, og hvem som i så fall taper på det.',
      },
      evaluate: { name: 'Hvordan vi ser om det virker', hint: 'Hva dere ser etter sammen, og hvor ofte.' },
      leave: { name: 'Når noen vil ut', hint: 'Hvem man sier det til, og hvem som tar over.' },
    },
    fields: {
      agreed: { label: 'Det vi er enige om' },
      matter: { label: 'Hva gjelder det?' },
      who: { label: 'Hvem?', hint: 'En rolle, en gruppe eller en person som har sagt ja til å stå her.' },
      until_day: { label: 'Gjelder til', hint: 'Den dagen ser dere på det igjen.' },
    },
    hints: {
      not_agreed: (count: number) =>
        count === 1
          ? 'Én ting står det ingenting om ennå. Kan det bli bråk om den?'
          : `${count} ting står det ingenting om ennå. Ta først den det kan bli mest bråk om.`,
      no_day: 'Avtalen har ingen dato. Sett en dag da dere ser på den igjen.',
      no_term: 'Det står ingen dato ved husrådet. Hvor lenge sitter folk før andre slipper til?',
      no_veto:
        'Det står ikke hva husrådet kan si nei til. Et råd som ikke kan si nei til noe, er mest til pynt.',
      over: (count: number) =>
        count === 1
          ? 'Én del av avtalen har gått ut. Gjelder den fortsatt?'
          : `${count} deler av avtalen har gått ut. Gjelder de fortsatt?`,
    },
    example:
      'Sju innbyggere og kommunen driver byttehylla. Vaktlista henger på døra. Husrådet sitter ett år om gangen og kan si nei til å flytte hylla. Ingen har mistet arbeid på grunn av den. Det spurte de vaktmesteren om før de åpnet.',
  },
  year_after: {
    title: 'Et år etter',
    lead: 'Gå tilbake og se hvordan det gikk. Spør også noen som aldri var med. At det tok slutt, er et like godt svar som at det finnes.',
    talk: 'Hva ville vi gjort likt igjen, og hva ville vi latt være?',
    empty: 'Ingen er spurt ennå. Begynn med noen som aldri var med.',
    add: 'Skriv ned det noen sa',
    columns: {
      took_part: { name: 'Var med', hint: 'Innbyggere og frivillige som var med.' },
      never_took_part: { name: 'Var aldri med', hint: 'De som kunne hatt nytte av det, men ikke kom.' },
      employee: { name: 'Ansatte', hint: 'De som arbeider med det nå, eller gjorde det da.' },
      leader: { name: 'Ledere', hint: 'De som bestemmer over tid og penger.' },
    },
    fields: {
      said: { label: 'Hva sa de?', hint: 'Med deres egne ord, men uten navn.' },
      teller: { label: 'Hvem sa det?' },
      still: {
        label: 'Finnes det ennå?',
        options: { yes: 'Finnes ennå', partly: 'Finnes delvis', no: 'Tok slutt' },
      },
      for_whom: { label: 'For hvem?' },
      slid_back: { label: 'Hva er blitt som før?' },
      lives_on: {
        label: 'Hva lever videre et annet sted?',
        hint: 'Et vennskap, en vane eller en idé noen tok med seg.',
      },
    },
    hints: {
      nobody_outside:
        'Dere har ikke spurt noen som aldri var med. Bare de vet om det har gjort noe for flere.',
      only_employees:
        'Så langt er det bare ansatte og ledere som har sagt noe. Spør noen av dem det var for, og noen som aldri kom.',
      ended:
        'Noen sier at det tok slutt. Takk for at dere skrev det. Det er et like godt svar som et ja, og andre har nytte av å vite hvorfor.',
    },
    example:
      'En som var med, sa: «Kafeen er borte, men vi tre møtes fremdeles.» En nabo hadde aldri hørt om den. En av de ansatte hadde begynt å ringe i stedet for å sende brev, og det gjør hele kontoret nå.',
  },
} satisfies Record<string, SheetWords>

export type Text = typeof nb
