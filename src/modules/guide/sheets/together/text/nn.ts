import type { Text } from './nb.ts'

export const nn: Text = {
  resources: {
    title: 'Det vi kan bruke',
    lead: 'Det de treng, finst ofte nærare enn de trur. Skriv opp det innbyggjarane har, det som finst rundt dykk, og det tenestene kan låne bort.',
    talk: 'Kva kan vi som ingen har spurt oss om?',
    empty: 'Ingenting er skrive enno. Byrj med noko ein innbyggjar kan eller har.',
    add: 'Skriv opp noko som kan brukast',
    columns: {
      residents: { name: 'Hos innbyggjarane', hint: 'Det folk kan og har, og kven dei kjenner.' },
      local: { name: 'Rundt oss', hint: 'Foreiningar, butikkar, lokale og folk ein kan spørje.' },
      own: { name: 'I tenestene', hint: 'Rom, bilar, fagfolk, pengar, ein nøkkel.' },
    },
    fields: {
      what: { label: 'Kva', hint: 'Til dømes ein tilhengar, eit kjøken eller nokon som kan arabisk.' },
      source: { label: 'Kvar finst det?' },
      who: {
        label: 'Kven har det?',
        hint: 'Ei gruppe, ein stad eller ein person som har sagt ja til å stå her.',
      },
      use: { label: 'Korleis kan vi bruke det?' },
      in_use: { label: 'I bruk' },
    },
    hints: {
      no_residents:
        'Det står ingenting frå innbyggjarane. Det er lett å gløyme. Spør kva folk kan, og ikkje berre kva dei treng.',
      no_local: 'Det står ingenting frå staden rundt dykk. Kven i nærleiken har rom, reiskap eller tid?',
      no_own: 'Tenestene har ikkje skrive opp noko. Kva kan dei låne bort utan å måtte spørje nokon?',
      nothing_used: 'Ingenting av dette er i bruk enno. Vel éin ting, og avtal kven som spør.',
    },
    sums: {
      in_use: count => (count === 1 ? '1 ting er i bruk' : `${count} ting er i bruk`),
    },
    example:
      'Gruppa leita etter ein stad å møtast. På arket stod det at ei av mødrene hadde nøkkel til bedehuset, at brannstasjonen hadde kjøken, og at kommunen hadde eit rom som stod tomt etter klokka fire. Dei møttest på brannstasjonen, og ungane fekk prøve hjelm.',
  },
  offers: {
    title: 'Tilbod som finst frå før',
    lead: 'Ofte arbeider fleire med dei same folka utan å vite om kvarandre. Innbyggjarane kjenner gjerne dei lokale tilboda best, så la dei byrje.',
    talk: 'Kvar går folk når dei treng noko, og kvar går dei aldri?',
    empty: 'Ingenting er skrive enno. Spør innbyggjarane kva dei har nytte av i dag.',
    add: 'Skriv opp eit tilbod',
    fields: {
      offer: { label: 'Tilbodet', hint: 'Til dømes ein kafé, eit kurs eller ein time hos nokon.' },
      giver: { label: 'Kven står bak?', hint: 'Ei teneste, ei foreining eller eit firma.' },
      known: {
        label: 'Kjenner innbyggjarane til det?',
        options: { yes: 'Kjent', some: 'Kjent for nokre', no: 'Nesten ukjent' },
      },
      used: {
        label: 'Blir det brukt?',
        options: { yes: 'Blir brukt', some: 'Blir brukt av nokre', no: 'Blir nesten ikkje brukt' },
      },
      overlaps: { label: 'Overlappar med', hint: 'Eit anna tilbod som gjer omtrent det same.' },
      missing: { label: 'Kva manglar?', hint: 'Det folk treng og ikkje får her.' },
    },
    hints: {
      ask_residents:
        'Det står ikkje kva innbyggjarane kjenner til. Dei veit ofte meir om dette enn dei tilsette. Ta med arket til nokre av dei og spør.',
      unknown: count =>
        count === 1
          ? 'Eitt tilbod er nesten ukjent. Kven kan fortelje om det?'
          : `${count} tilbod er nesten ukjende. Kven kan fortelje om dei?`,
      not_used: count =>
        count === 1
          ? 'Eitt tilbod kjenner folk til, men det blir nesten ikkje brukt. Spør kvifor før de lagar noko nytt.'
          : `${count} tilbod kjenner folk til, men dei blir nesten ikkje brukte. Spør kvifor før de lagar noko nytt.`,
      overlap: count =>
        count === 1
          ? 'Eitt tilbod overlappar med eit anna. Har dei som driv dei, snakka saman?'
          : `${count} tilbod overlappar med andre. Har dei som driv dei, snakka saman?`,
      gap: count =>
        count === 1
          ? 'Ved eitt tilbod manglar det noko. Er det eit hol de kan tette, eller høyrer det heime hos nokon andre?'
          : `Ved ${count} tilbod manglar det noko. Er det hol de kan tette, eller høyrer dei heime hos nokon andre?`,
    },
    sums: {
      overlaps: count => `Overlapp: ${count}`,
      gaps: count => `Hol: ${count}`,
    },
    example:
      'Innbyggjarane nemnde fire tilbod som ingen av dei tilsette hadde høyrt om. To av dei var på same kveld, og ingen var på søndag. No har det eine bytt dag.',
  },
  competence: {
    title: 'Det vi treng å vite',
    lead: 'Å ha levd med noko er òg kunnskap. Skriv opp kva de treng å vite, og kven som veit det alt.',
    talk: 'Kva veit nokon av oss om dette som ikkje står i noka bok?',
    empty: 'Ingenting er skrive enno. Byrj med det de lurer mest på.',
    add: 'Skriv opp noko de treng å vite',
    columns: {
      lived: { name: 'Levd med det', hint: 'Eiga erfaring, eller som pårørande.' },
      professional: { name: 'Lært det', hint: 'Gjennom utdanning eller arbeid.' },
      local: { name: 'Kjenner staden', hint: 'Kven som er kven, og korleis ting blir gjorde her.' },
      practical: { name: 'Kan gjere det', hint: 'Snikre, lage mat, sy, reparere, ordne med data.' },
      missing: { name: 'Veit vi ikkje', hint: 'Dette kan ingen av oss enno.' },
    },
    fields: {
      what: {
        label: 'Kva',
        hint: 'Til dømes korleis det er å vente på svar, eller korleis ein søkjer om pengar.',
      },
      kind: { label: 'Kva slags kunnskap er det?' },
      who: {
        label: 'Kven har han?',
        hint: 'Ei rolle, ei gruppe eller ein person som har sagt ja til å stå her.',
      },
      how: {
        label: 'Korleis får vi tak i han?',
        hint: 'Spørje nokon, be nokon kome, prøve sjølve.',
      },
    },
    hints: {
      no_lived:
        'Ingen står her fordi dei har levd med dette. Er dei ikkje med, eller er det ingen som har spurt dei?',
      no_way: count =>
        count === 1
          ? 'Éin ting veit de ikkje, og det står ikkje korleis de finn det ut. Kven kan de ringje?'
          : `${count} ting veit de ikkje, og det står ikkje korleis de finn dei ut. Kven kan de ringje?`,
    },
    example:
      'Alle i gruppa kunne reglane for støtte. Ingen av dei visste korleis det er å opne brevet. Det visste Amira, og sidan las ho alle brev før dei blei sende.',
  },
  channel: {
    title: 'Korleis vi når kvarandre',
    lead: 'Bli einige om kva de bruker mellom møta, så alle får vite det same. Her finst ingen eigen chat. Folk skal sleppe endå ein stad å følgje med.',
    talk: 'Kven fekk ikkje beskjed sist?',
    empty: 'Ingenting er avtalt enno. Byrj med korleis de avlyser eit møte.',
    add: 'Skriv opp kva de bruker',
    fields: {
      for_what: { label: 'Til kva', hint: 'Til dømes dagen for neste møte, eller noko som hastar.' },
      way: {
        label: 'Korleis gir de beskjed?',
        options: {
          phone: 'Telefon',
          sms: 'Melding på mobil',
          email: 'E-post',
          social: 'Lukka gruppe i sosiale medium',
          letter: 'Brev eller lapp',
          board: 'Oppslagstavle',
          meeting: 'Vi seier det når vi ser kvarandre',
        },
      },
      keeper: { label: 'Kven passar på?', hint: 'Den som seier frå, og ser etter at alle har fått det.' },
      left_out: {
        label: 'Kven går glipp av noko om dette er alt?',
        hint: 'Skriv om grupper, til dømes dei som ikkje er på nett. Ingen namn.',
      },
    },
    hints: {
      no_way: count =>
        count === 1
          ? 'Éin stad har de ikkje valt kva de bruker.'
          : `${count} stader har de ikkje valt kva de bruker.`,
      only_digital: 'Alt går på skjerm. Er det nokon som heller vil bli ringde, eller som ikkje er på nett?',
      nobody_keeps: count =>
        count === 1
          ? 'Éin stad står det ikkje kven som passar på. Då er det fort ingen som gjer det.'
          : `${count} stader står det ikkje kven som passar på. Då er det fort ingen som gjer det.`,
      left_out: count =>
        count === 1
          ? 'Éin stad skriv de at nokon går glipp av noko. Avtal kva dei skal få i staden.'
          : `${count} stader skriv de at nokon går glipp av noko. Avtal kva dei skal få i staden.`,
      social:
        'Firmaet som eig ei lukka gruppe, ser kven som er med og kva som blir skrive, og det kan bli liggjande lenge. Skriv aldri om andre der, og la det vere greitt å ikkje ha profil.',
    },
    example:
      'Møta blei lagde ut i ei gruppe på nettet, men tre av dei som var med, såg aldri der. No heng det ein lapp i butikken kvar måndag, og Per ringjer til to av dei. Gruppa på nettet blir brukt til bilete av mat.',
  },
  trials: {
    title: 'Prøve og ta i bruk',
    lead: 'Prøv det minste som kan gi eit svar. Avgjer på førehand når de stoppar. Då er det lettare å våge.',
    talk: 'Kva er det minste vi kan gjere for å finne det ut?',
    empty: 'Ingenting er planlagt enno. Byrj med noko de kan prøve på to veker.',
    add: 'Skriv opp noko de vil prøve',
    fields: {
      what: { label: 'Kva prøver vi?' },
      question: { label: 'Kva vil vi ha svar på?', hint: 'Eitt spørsmål er nok.' },
      limit: { label: 'Kor smått?', hint: 'Til dømes fire torsdagar og høgst ti personar.' },
      stop: { label: 'Når stoppar vi?', hint: 'Noko alle kan sjå, til dømes at færre enn tre kjem.' },
      who: { label: 'Kven gjer det?' },
      from_day: { label: 'Frå' },
      until_day: { label: 'Til' },
      result: { label: 'Korleis gjekk det?', hint: 'Det er like nyttig å vite at noko ikkje verka.' },
      taken_up: {
        label: 'Teke i bruk?',
        options: { not_yet: 'Ikkje teke i bruk enno', yes: 'Teke i bruk', no: 'Blei ikkje teke i bruk' },
      },
      owner_after: { label: 'Kven har det etterpå?', hint: 'Den som svarer når noko går i stykke.' },
    },
    hints: {
      no_stop: count =>
        count === 1
          ? 'For eitt forsøk står det ikkje når de stoppar. Skriv det før de byrjar. Etterpå er det vanskelegare.'
          : `For ${count} forsøk står det ikkje når de stoppar. Skriv det før de byrjar. Etterpå er det vanskelegare.`,
      no_result: count =>
        count === 1
          ? 'Eitt forsøk er over utan at det står korleis det gjekk. Spør dei som var der.'
          : `${count} forsøk er over utan at det står korleis det gjekk. Spør dei som var der.`,
      no_owner: count =>
        count === 1
          ? 'Éin ting er teken i bruk utan at det står kven som har han no. Slikt blir fort borte.'
          : `${count} ting er tekne i bruk utan at det står kven som har dei no. Slikt blir fort borte.`,
    },
    example:
      'Dei ville vite om nokon kom dersom biblioteket var ope på søndag. Dei skulle prøve tre søndagar og stoppe om det kom færre enn fem. Den andre søndagen kom fire. Dei stoppa, spurde kvifor og flytta det til onsdag, og der går det framleis.',
    known_title: 'La andre lese planen',
    known: [
      {
        title: 'Nokon som prøver noko liknande',
        text: 'Ein plan blir betre når nokon utanfrå har lese han. Vis dei arket, og be om éin ting dei liker og éin ting dei lurer på. Førebels må de vise det fram sjølve. Seinare skal andre samskapingar kunne svare dykk her.',
      },
    ],
  },
  running: {
    title: 'Å drive det saman',
    lead: 'Ein kort avtale, så ingen treng å gjette. Skriv berre det de er einige om. Han kan skrivast ut, så alle kan skrive under.',
    talk: 'Kva skjer den dagen den som gjer mest, blir sjuk?',
    empty: 'Ingenting er avtalt enno. Byrj med kven som låser opp.',
    add: 'Skriv opp noko de er einige om',
    columns: {
      runs: { name: 'Kven som driv det', hint: 'Kven som har ansvaret, og kven ein ringjer til.' },
      rota: { name: 'Kven som gjer kva når', hint: 'Vaktliste, og kva ein gjer når ein ikkje kan.' },
      money: {
        name: 'Pengar',
        hint: 'Kva det kostar, kven som betaler, og kva de kan bruke utan å spørje.',
      },
      council: { name: 'Husrådet', hint: 'Kven som sit der, kor lenge, og korleis ein kjem inn.' },
      veto: { name: 'Det husrådet kan seie nei til', hint: 'Òg når kommunen vil noko anna.' },
      paid_work: {
        name: 'Lønt arbeid',
        hint: 'Om dette erstattar noko folk fekk løn for, og kven som i så fall taper på det.',
      },
      evaluate: { name: 'Korleis vi ser om det verkar', hint: 'Kva de ser etter saman, og kor ofte.' },
      leave: { name: 'Når nokon vil ut', hint: 'Kven ein seier det til, og kven som tek over.' },
    },
    fields: {
      agreed: { label: 'Det vi er einige om' },
      matter: { label: 'Kva gjeld det?' },
      who: { label: 'Kven?', hint: 'Ei rolle, ei gruppe eller ein person som har sagt ja til å stå her.' },
      until_day: { label: 'Gjeld til', hint: 'Den dagen ser de på det igjen.' },
    },
    hints: {
      not_agreed: count =>
        count === 1
          ? 'Éin ting står det ingenting om enno. Kan det bli bråk om han?'
          : `${count} ting står det ingenting om enno. Ta først den det kan bli mest bråk om.`,
      no_day: 'Avtalen har ingen dato. Set ein dag då de ser på han igjen.',
      no_term: 'Det står ingen dato ved husrådet. Kor lenge sit folk før andre slepp til?',
      no_veto:
        'Det står ikkje kva husrådet kan seie nei til. Eit råd som ikkje kan seie nei til noko, er mest til pynt.',
      over: count =>
        count === 1
          ? 'Éin del av avtalen har gått ut. Gjeld han framleis?'
          : `${count} delar av avtalen har gått ut. Gjeld dei framleis?`,
    },
    example:
      'Sju innbyggjarar og kommunen driv bytehylla. Vaktlista heng på døra. Husrådet sit eitt år om gongen og kan seie nei til å flytte hylla. Ingen har mista arbeid på grunn av hylla. Det spurde dei vaktmeisteren om før dei opna.',
  },
  year_after: {
    title: 'Eit år etter',
    lead: 'Gå tilbake og sjå korleis det gjekk. Spør òg nokon som aldri var med. At det tok slutt, er eit like godt svar som at det finst.',
    talk: 'Kva ville vi ha gjort likt igjen, og kva ville vi ha late vere?',
    empty: 'Ingen er spurde enno. Byrj med nokon som aldri var med.',
    add: 'Skriv ned det nokon sa',
    columns: {
      took_part: { name: 'Var med', hint: 'Innbyggjarar og frivillige som var med.' },
      never_took_part: { name: 'Var aldri med', hint: 'Dei som kunne hatt nytte av det, men ikkje kom.' },
      employee: { name: 'Tilsette', hint: 'Dei som arbeider med det no, eller gjorde det då.' },
      leader: { name: 'Leiarar', hint: 'Dei som bestemmer over tid og pengar.' },
    },
    fields: {
      said: { label: 'Kva sa dei?', hint: 'Med deira eigne ord, men utan namn.' },
      teller: { label: 'Kven sa det?' },
      still: {
        label: 'Finst det enno?',
        options: { yes: 'Finst enno', partly: 'Finst delvis', no: 'Tok slutt' },
      },
      for_whom: { label: 'For kven?' },
      slid_back: { label: 'Kva har blitt som før?' },
      lives_on: {
        label: 'Kva lever vidare ein annan stad?',
        hint: 'Ein venskap, ein vane eller ein idé nokon tok med seg.',
      },
    },
    hints: {
      nobody_outside:
        'De har ikkje spurt nokon som aldri var med. Berre dei veit om det har gjort noko for fleire.',
      only_employees:
        'Så langt er det berre tilsette og leiarar som har sagt noko. Spør nokre av dei det var for, og nokon som aldri kom.',
      ended:
        'Nokon seier at det tok slutt. Takk for at de skreiv det. Det er eit like godt svar som eit ja, og andre har nytte av å vite kvifor.',
    },
    example:
      'Ei som var med, sa: «Kafeen er borte, men vi tre møtest framleis.» Ein nabo hadde aldri høyrt om han. Ein av dei tilsette hadde byrja å ringje i staden for å sende brev, og det gjer heile kontoret no.',
  },
}
