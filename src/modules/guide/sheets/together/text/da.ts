import type { Text } from './nb.ts'

export const da: Text = {
  resources: {
    title: 'Det, vi kan bruge',
    lead: 'Det, I har brug for, findes tit tættere på, end I tror. Skriv op, hvad borgerne har, hvad der findes omkring jer, og hvad kommunen kan låne ud.',
    talk: 'Hvad kan vi, som ingen har spurt os om?',
    empty: 'Der er ikke skrevet noget endnu. Begynd med noget, en borger kan eller har.',
    add: 'Skriv noget op, der kan bruges',
    columns: {
      residents: { name: 'Hos borgerne', hint: 'Det, folk kan og har, og hvem de kender.' },
      local: { name: 'Omkring os', hint: 'Foreninger, butikker, lokaler og folk, man kan spørge.' },
      own: { name: 'Hos os, der er ansat', hint: 'Lokaler, biler, fagfolk, penge, en nøgle.' },
    },
    fields: {
      what: { label: 'Hvad', hint: 'For eksempel en trailer, et køkken eller en, der kan arabisk.' },
      source: { label: 'Hvor findes det?' },
      who: {
        label: 'Hvem har det?',
        hint: 'En gruppe, et sted eller en person, der har sagt ja til at stå her.',
      },
      use: { label: 'Hvordan kan vi bruge det?' },
      in_use: { label: 'I brug' },
    },
    hints: {
      no_residents:
        'Der står ikke noget fra borgerne. Det er let at glemme. Spørg, hvad folk kan, og ikke kun, hvad de har brug for.',
      no_local: 'Der står ikke noget fra stedet omkring jer. Hvem i nærheden har plads, redskaber eller tid?',
      no_own: 'De ansatte har ikke skrevet noget op. Hvad kan de låne ud uden at skulle spørge nogen?',
      nothing_used: 'Intet af det er i brug endnu. Vælg én ting, og aftal, hvem der spørger.',
    },
    sums: {
      in_use: count => (count === 1 ? '1 ting er i brug' : `${count} ting er i brug`),
    },
    example:
      'Gruppen ledte efter et sted at mødes. På arket stod der, at en af mødrene havde nøgle til missionshuset, at brandstationen havde køkken, og at kommunen havde et lokale, der stod tomt efter klokken fire. De mødtes på brandstationen, og børnene fik lov at prøve hjelme.',
  },
  offers: {
    title: 'Tilbud, der findes i forvejen',
    lead: 'Tit arbejder flere med de samme mennesker uden at kende til hinanden. Borgerne kender som regel de lokale tilbud bedst, så lad dem begynde.',
    talk: 'Hvor går folk hen, når de har brug for noget, og hvor går de aldrig hen?',
    empty: 'Der er ikke skrevet noget endnu. Spørg borgerne, hvad de bruger i dag.',
    add: 'Skriv et tilbud op',
    fields: {
      offer: { label: 'Tilbuddet', hint: 'For eksempel en café, et kursus eller en tid hos nogen.' },
      giver: { label: 'Hvem står bag?', hint: 'En afdeling, en forening eller et firma.' },
      known: {
        label: 'Kender borgerne det?',
        options: { yes: 'Kendt', some: 'Kendt af nogle', no: 'Næsten ukendt' },
      },
      used: {
        label: 'Bliver det brugt?',
        options: { yes: 'Bliver brugt', some: 'Bliver brugt af nogle', no: 'Bliver næsten ikke brugt' },
      },
      overlaps: { label: 'Overlapper med', hint: 'Et andet tilbud, der gør omtrent det samme.' },
      missing: { label: 'Hvad mangler?', hint: 'Det, folk har brug for og ikke får her.' },
    },
    hints: {
      ask_residents:
        'Der står ikke, hvad borgerne kender. De ved tit mere om det end de ansatte. Tag arket med til nogle af dem, og spørg.',
      unknown: count =>
        count === 1
          ? 'Ét tilbud er næsten ukendt. Hvem kan fortælle om det?'
          : `${count} tilbud er næsten ukendte. Hvem kan fortælle om dem?`,
      not_used: count =>
        count === 1
          ? 'Ét tilbud kender folk, men det bliver næsten ikke brugt. Spørg hvorfor, før I laver noget nyt.'
          : `${count} tilbud kender folk, men de bliver næsten ikke brugt. Spørg hvorfor, før I laver noget nyt.`,
      overlap: count =>
        count === 1
          ? 'Ét tilbud overlapper med et andet. Har de, der driver dem, mødt hinanden?'
          : `${count} tilbud overlapper med andre. Har de, der driver dem, mødt hinanden?`,
      gap: count =>
        count === 1
          ? 'Ved ét tilbud mangler der noget. Er det et hul, I kan lukke, eller hører det hjemme hos andre?'
          : `Ved ${count} tilbud mangler der noget. Er det huller, I kan lukke, eller hører de hjemme hos andre?`,
    },
    sums: {
      overlaps: count => `Overlap: ${count}`,
      gaps: count => `Huller: ${count}`,
    },
    example:
      'Borgerne nævnte fire tilbud, som ingen af de ansatte havde hørt om. To af dem lå samme aften, og ingen lå om søndagen. Nu har det ene skiftet dag.',
  },
  competence: {
    title: 'Det, vi har brug for at vide',
    lead: 'At have levet med noget er også viden. Skriv op, hvad I har brug for at vide, og hvem der allerede ved det.',
    talk: 'Hvad ved nogle af os om det her, som ikke står i nogen bog?',
    empty: 'Der er ikke skrevet noget endnu. Begynd med det, I undrer jer mest over.',
    add: 'Skriv noget op, I har brug for at vide',
    columns: {
      lived: { name: 'Har levet med det', hint: 'Egen erfaring eller som pårørende.' },
      professional: { name: 'Har lært det', hint: 'Gennem uddannelse eller arbejde.' },
      local: { name: 'Kender stedet', hint: 'Hvem der er hvem, og hvordan man gør tingene her.' },
      practical: {
        name: 'Kan gøre det',
        hint: 'Snedkerere, lave mad, sy, reparere, få computere til at virke.',
      },
      missing: { name: 'Ved vi ikke', hint: 'Det ved ingen af os endnu.' },
    },
    fields: {
      what: {
        label: 'Hvad',
        hint: 'For eksempel hvordan det er at vente på svar, eller hvordan man søger om penge.',
      },
      kind: { label: 'Hvilken slags viden er det?' },
      who: {
        label: 'Hvem har den?',
        hint: 'En rolle, en gruppe eller en person, der har sagt ja til at stå her.',
      },
      how: {
        label: 'Hvordan får vi fat i den?',
        hint: 'Spørge nogen, bede nogen komme, prøve selv.',
      },
    },
    hints: {
      no_lived:
        'Ingen står her, fordi de har levet med det. Er de ikke med, eller er der ingen, der har spurgt dem?',
      no_way: count =>
        count === 1
          ? 'Én ting ved I ikke, og der står ikke, hvordan I finder ud af det. Hvem kan I ringe til?'
          : `${count} ting ved I ikke, og der står ikke, hvordan I finder ud af dem. Hvem kan I ringe til?`,
    },
    example:
      'Alle i gruppen kendte reglerne for støtte. Ingen af dem vidste, hvordan det er at åbne brevet. Det vidste Amira, og siden læste hun alle breve, før de blev sendt.',
  },
  channel: {
    title: 'Sådan får vi fat i hinanden',
    lead: 'Bliv enige om, hvad I bruger mellem møderne, så alle får det samme at vide. Her er ingen chat. Folk skal slippe for endnu et sted at følge med.',
    talk: 'Hvem fik ikke besked sidst?',
    empty: 'Der er ikke aftalt noget endnu. Begynd med, hvordan I aflyser et møde.',
    add: 'Skriv op, hvad I bruger',
    fields: {
      for_what: { label: 'Til hvad', hint: 'For eksempel dagen for næste møde eller noget, der haster.' },
      way: {
        label: 'Hvordan giver I besked?',
        options: {
          phone: 'Telefon',
          sms: 'Besked på mobilen',
          email: 'E-mail',
          social: 'Lukket gruppe på sociale medier',
          letter: 'Brev eller seddel',
          board: 'Opslagstavle',
          meeting: 'Vi siger det, når vi ses',
        },
      },
      keeper: {
        label: 'Hvem holder øje?',
        hint: 'Den, der giver besked og ser efter, at alle har fået den.',
      },
      left_out: {
        label: 'Hvem går glip af noget, hvis det her er det hele?',
        hint: 'Skriv om grupper, for eksempel dem, der ikke er på nettet. Ingen navne.',
      },
    },
    hints: {
      no_way: count =>
        count === 1
          ? 'Ét sted har I ikke valgt, hvad I bruger.'
          : `${count} steder har I ikke valgt, hvad I bruger.`,
      only_digital:
        'Alt foregår på en skærm. Er der nogen, der hellere vil ringes op, eller som ikke er på nettet?',
      nobody_keeps: count =>
        count === 1
          ? 'Ét sted står der ikke, hvem der holder øje. Så er der let ingen, der gør det.'
          : `${count} steder står der ikke, hvem der holder øje. Så er der let ingen, der gør det.`,
      left_out: count =>
        count === 1
          ? 'Ét sted skriver I, at nogen går glip af noget. Aftal, hvad de skal have i stedet.'
          : `${count} steder skriver I, at nogen går glip af noget. Aftal, hvad de skal have i stedet.`,
      social:
        'Firmaet, der ejer en lukket gruppe, kan se, hvem der er med, og hvad der bliver skrevet, og det kan blive liggende længe. Skriv aldrig om andre dér, og lad det være i orden ikke at have en profil.',
    },
    example:
      'Møderne blev slået op i en gruppe på nettet, og tre af deltagerne kiggede aldrig dér. Nu hænger der en seddel i butikken hver mandag, og Per ringer til to af dem. Gruppen på nettet bliver brugt til billeder af mad.',
  },
  trials: {
    title: 'Prøve og tage i brug',
    lead: 'Prøv det mindste, der kan give et svar. Bestem på forhånd, hvornår I stopper. Så er det lettere at turde.',
    talk: 'Hvad er det mindste, vi kan gøre for at finde ud af det?',
    empty: 'Der er ikke planlagt noget endnu. Begynd med noget, I kan prøve på to uger.',
    add: 'Skriv noget op, I vil prøve',
    fields: {
      what: { label: 'Hvad prøver vi?' },
      question: { label: 'Hvad vil vi have svar på?', hint: 'Ét spørgsmål er nok.' },
      limit: { label: 'Hvor småt?', hint: 'For eksempel fire torsdage og højst ti personer.' },
      stop: {
        label: 'Hvornår stopper vi?',
        hint: 'Noget, alle kan se, for eksempel at der kommer færre end tre.',
      },
      who: { label: 'Hvem gør det?' },
      from_day: { label: 'Fra' },
      until_day: { label: 'Til' },
      result: { label: 'Hvordan gik det?', hint: 'Det er lige så nyttigt at vide, at noget ikke virkede.' },
      taken_up: {
        label: 'Taget i brug?',
        options: { not_yet: 'Ikke taget i brug endnu', yes: 'Taget i brug', no: 'Blev ikke taget i brug' },
      },
      owner_after: { label: 'Hvem har det bagefter?', hint: 'Den, der svarer, når noget går i stykker.' },
    },
    hints: {
      no_stop: count =>
        count === 1
          ? 'Ved ét forsøg står der ikke, hvornår I stopper. Skriv det, før I begynder. Bagefter er det sværere.'
          : `Ved ${count} forsøg står der ikke, hvornår I stopper. Skriv det, før I begynder. Bagefter er det sværere.`,
      no_result: count =>
        count === 1
          ? 'Ét forsøg er forbi, uden at der står, hvordan det gik. Spørg dem, der var der.'
          : `${count} forsøg er forbi, uden at der står, hvordan det gik. Spørg dem, der var der.`,
      no_owner: count =>
        count === 1
          ? 'Én ting er taget i brug, uden at der står, hvem der har den nu. Den slags forsvinder let.'
          : `${count} ting er taget i brug, uden at der står, hvem der har dem nu. Den slags forsvinder let.`,
    },
    example:
      'De ville vide, om der kom nogen, hvis biblioteket havde åbent om søndagen. De skulle prøve tre søndage og stoppe, hvis der kom færre end fem. Den anden søndag kom der fire. De stoppede, spurgte hvorfor og flyttede det til onsdag, og dér kører det endnu.',
    known_title: 'Lad andre læse planen',
    known: [
      {
        title: 'Andre, der prøver noget lignende',
        text: 'En plan bliver bedre, når nogen udefra har læst den. Vis dem arket, og bed om én ting, de kan lide, og én ting, de undrer sig over. Foreløbig skal I selv vise det frem. Senere skal andre samskabelser kunne svare jer her.',
      },
    ],
  },
  running: {
    title: 'At drive det sammen',
    lead: 'En kort aftale, så ingen behøver at gætte. Skriv kun det, I er enige om. Den kan printes og skrives under.',
    talk: 'Hvad sker der den dag, den, der gør mest, bliver syg?',
    empty: 'Der er ikke aftalt noget endnu. Begynd med, hvem der låser op.',
    add: 'Skriv noget op, I er enige om',
    columns: {
      runs: { name: 'Hvem der driver det', hint: 'Hvem der har ansvaret, og hvem man ringer til.' },
      rota: { name: 'Hvem der gør hvad hvornår', hint: 'Vagtplan, og hvad man gør, når man ikke kan.' },
      money: {
        name: 'Penge',
        hint: 'Hvad det koster, hvem der betaler, og hvad I kan bruge uden at spørge.',
      },
      council: { name: 'Husrådet', hint: 'Hvem der sidder der, hvor længe, og hvordan man kommer ind.' },
      veto: { name: 'Det, husrådet kan sige nej til', hint: 'Også når kommunen vil noget andet.' },
      paid_work: {
        name: 'Lønnet arbejde',
        hint: 'Om det her erstatter noget, folk fik løn for, og hvem der i så fald taber på det.',
      },
      evaluate: {
        name: 'Hvordan vi ser, om det virker',
        hint: 'Hvad I holder øje med sammen, og hvor tit.',
      },
      leave: { name: 'Når nogen vil ud', hint: 'Hvem man siger det til, og hvem der tager over.' },
    },
    fields: {
      agreed: { label: 'Det, vi er enige om' },
      matter: { label: 'Hvad handler det om?' },
      who: { label: 'Hvem?', hint: 'En rolle, en gruppe eller en person, der har sagt ja til at stå her.' },
      until_day: { label: 'Gælder til', hint: 'Den dag ser I på det igen.' },
    },
    hints: {
      not_agreed: count =>
        count === 1
          ? 'Om én ting står der ikke noget endnu. Kan den blive til et skænderi?'
          : `Om ${count} ting står der ikke noget endnu. Tag først den, der lettest bliver til et skænderi.`,
      no_day: 'Aftalen har ingen dato. Sæt en dag, hvor I ser på den igen.',
      no_term: 'Der står ingen dato ved husrådet. Hvor længe sidder folk, før andre kommer til?',
      no_veto:
        'Der står ikke, hvad husrådet kan sige nej til. Et råd, der ikke kan sige nej til noget, er mest til pynt.',
      over: count =>
        count === 1
          ? 'Én del af aftalen er udløbet. Gælder den stadig?'
          : `${count} dele af aftalen er udløbet. Gælder de stadig?`,
    },
    example:
      'Syv borgere og kommunen driver byttehylden. Vagtplanen hænger på døren. Husrådet sidder et år ad gangen og kan sige nej til at flytte hylden. Ingen har mistet arbejde på grund af den. Det spurgte de pedellen om, før de åbnede.',
  },
  year_after: {
    title: 'Et år efter',
    lead: 'Gå tilbage, og se, hvordan det gik. Spørg også nogen, der aldrig var med. At det holdt op, er et lige så godt svar, som at det stadig er der.',
    talk: 'Hvad ville vi gøre på samme måde igen, og hvad ville vi lade være med?',
    empty: 'Ingen er spurgt endnu. Begynd med nogen, der aldrig var med.',
    add: 'Skriv ned, hvad nogen sagde',
    columns: {
      took_part: { name: 'Var med', hint: 'Borgere og frivillige, der var med.' },
      never_took_part: {
        name: 'Var aldrig med',
        hint: 'Dem, der kunne have haft glæde af det, men ikke kom.',
      },
      employee: { name: 'Ansatte', hint: 'Dem, der arbejder med det nu eller gjorde det dengang.' },
      leader: { name: 'Ledere', hint: 'Dem, der bestemmer over tid og penge.' },
    },
    fields: {
      said: { label: 'Hvad sagde de?', hint: 'Med deres egne ord, men uden navne.' },
      teller: { label: 'Hvem sagde det?' },
      still: {
        label: 'Findes det endnu?',
        options: { yes: 'Findes endnu', partly: 'Findes delvist', no: 'Holdt op' },
      },
      for_whom: { label: 'For hvem?' },
      slid_back: { label: 'Hvad er blevet som før?' },
      lives_on: {
        label: 'Hvad lever videre et andet sted?',
        hint: 'Et venskab, en vane eller en idé, nogen tog med sig.',
      },
    },
    hints: {
      nobody_outside:
        'I har ikke spurgt nogen, der aldrig var med. Kun de ved, om det har gjort noget for flere.',
      only_employees:
        'Indtil nu er det kun ansatte og ledere, der har sagt noget. Spørg nogle af dem, det var for, og nogle, der aldrig kom.',
      ended:
        'Nogen siger, at det holdt op. Tak, fordi I skrev det. Det er et lige så godt svar som et ja, og andre har gavn af at vide hvorfor.',
    },
    example:
      'En, der var med, sagde: »Caféen er væk, men vi tre mødes stadig.« En nabo havde aldrig hørt om den. En af de ansatte var begyndt at ringe i stedet for at sende breve, og det gør hele kontoret nu.',
  },
}
