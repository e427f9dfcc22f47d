import type { Text } from './nb.ts'

export const nn: Text = {
  scope: {
    title: 'Det vi kan gjere noko med',
    lead: 'Kva kan de sjølve endre, kva kan de påverke, og kva bestemmer andre? Når det står svart på kvitt, kan de byrje der de kjem til.',
    talk: 'Kvar er gjerdet lågast?',
    empty: 'Ingenting er skrive enno. Byrj med éin ting de kan gjere utan å spørje nokon.',
    add: 'Skriv opp noko',
    columns: {
      power: { name: 'Bestemmer vi sjølve', hint: 'Dette kan vi gjere utan å spørje nokon.' },
      influence: { name: 'Kan vi påverke', hint: 'Andre bestemmer, men dei høyrer på oss.' },
      outside: { name: 'Ligg utanfor', hint: 'Det må vi ta omsyn til, eller sende vidare til rett stad.' },
    },
    fields: {
      what: { label: 'Kva', hint: 'Til dømes ei opningstid, eit skjema, ein regel.' },
      zone: { label: 'Kvar høyrer det heime?' },
      barrier: {
        label: 'Kva står i vegen?',
        options: {
          none: 'Ingenting står i vegen',
          law: 'Ei lov',
          rule: 'Ein regel vi har laga sjølve',
          routine: 'Ein rutine',
          culture: 'Vanar og haldningar',
          budget: 'Pengar',
          role: 'Uklart kven som gjer kva',
        },
      },
      owner: { label: 'Kven har myndigheit?', hint: 'Ei rolle, ei avdeling eller eit utval.' },
      action: { label: 'Kva gjer vi med det?' },
    },
    hints: {
      no_owner: count =>
        count === 1
          ? 'Éin ting ligg utanfor utan at det står kven som har myndigheit. Kven kan de ringje og spørje?'
          : `${count} ting ligg utanfor utan at det står kven som har myndigheit. Kven kan de ringje og spørje?`,
      nothing_in_power:
        'Ingenting her bestemmer de sjølve. Finn noko mindre, der gjerdet er lågast, og byrj med det.',
      habit: count =>
        `${count} hinder er vanar eller rutinar. Slikt kan de ofte prøve å gjere annleis ei kort stund utan at nokon må vedta noko.`,
      law: count =>
        count === 1
          ? 'Eitt hinder er ei lov. Slå opp kva som faktisk står der. I norske prosjekt var det sjeldan lova som stoppa noko. Teieplikta var unntaket. Då hjelpte det oftast å forklare kva det ville bety, og spørje folk om lov.'
          : `${count} hinder er lover. Slå opp kva som faktisk står der. I norske prosjekt var det sjeldan lova som stoppa noko. Teieplikta var unntaket. Då hjelpte det oftast å forklare kva det ville bety, og spørje folk om lov.`,
    },
    sums: {
      law: count => `Lov: ${count}`,
      rule: count => `Eigne reglar: ${count}`,
      routine: count => `Rutinar: ${count}`,
      culture: count => `Vanar og haldningar: ${count}`,
      budget: count => `Pengar: ${count}`,
      role: count => `Roller: ${count}`,
    },
    example:
      '«Brevet folk får når dei søkjer» stod først under det som låg utanfor. Så viste det seg at teksten var skriven på kontoret i etasjen over. Hinderet var ein rutine, teamleiaren der hadde myndigheit, og eit nytt brev var ute på tre veker.',
  },
  affected: {
    title: 'Kven det gjeld',
    lead: 'Kven merkar dette i kvardagen, kvifor akkurat dei, og korleis når de dei? Skriv om grupper, ikkje om enkeltpersonar.',
    talk: 'Kven ville ha sagt noko anna enn oss om dei sat her?',
    empty: 'Ingen er skrivne opp enno. Byrj med dei som merkar det mest.',
    add: 'Skriv opp nokon',
    fields: {
      who: { label: 'Kven', hint: 'Til dømes unge som er åleine med barn. Ingen namn.' },
      group: {
        label: 'Kvar høyrer dei til?',
        options: {
          residents: 'Innbyggjarar',
          civil_society: 'Frivillige og foreiningar',
          employees: 'Offentleg tilsette',
          others: 'Andre',
        },
      },
      why: { label: 'Kvifor dei?', hint: 'Kva veit dei som ingen andre veit? Kva får dei att?' },
      reach: { label: 'Korleis når vi dei?', hint: 'Ein stad dei er trygge, eller nokon dei stoler på.' },
      seat: {
        label: 'Har dei ein plass?',
        options: {
          yes: 'Har ein plass',
          not_yet: 'Har ikkje plass enno',
          somebody_for_them: 'Nokon snakkar for dei',
        },
      },
      stay_away: { label: 'Kven av dei ville ikkje kome, og kvifor?' },
    },
    hints: {
      no_seat: count =>
        count === 1
          ? 'Éi gruppe har ikkje eigen plass ved bordet. Kva skal til for at nokre av dei kan vere med?'
          : `${count} grupper har ikkje eigen plass ved bordet. Kva skal til for at nokre av dei kan vere med?`,
      only_employees:
        'Her står berre tilsette. Utan innbyggjarar er dette eit samarbeid mellom tenester, og det kan vere nyttig, men det er ikkje samskaping.',
    },
    example:
      'Ein kommune ville gjere noko med einsame eldre og fekk dei same fire frå eldrerådet. Så spurde dei heimetenesta kven som aldri kom på noko. Det var menn som budde åleine på småbruk. Dei kom då kaffien stod på verkstaden til ein av dei.',
  },
  practice: {
    title: 'I dag og tidlegare',
    lead: 'Korleis er det no, og kva er prøvd før? La begge sider skrive kvar for seg først. Dei ser sjeldan det same.',
    talk: 'Kva overraskar oss mest i det den andre sida har skrive?',
    empty: 'Ingenting er skrive enno. Byrj med éin vanleg dag.',
    add: 'Skriv opp noko',
    columns: {
      residents: { name: 'Slik innbyggjarane ser det', hint: 'Det ein møter når ein treng noko.' },
      employees: { name: 'Slik dei tilsette ser det', hint: 'Det ein får til, og det ein ikkje får til.' },
    },
    fields: {
      what: { label: 'Kva', hint: 'Noko de gjer i dag, eller noko som er prøvd før.' },
      side: { label: 'Kven ser det slik?' },
      kind: { label: 'Når?', options: { today: 'Slik er det i dag', earlier: 'Prøvd før' } },
      happened: { label: 'Kva skjer eller skjedde?' },
      effect: { label: 'Kva hjelpte, og kva gjorde vondt?' },
      differently: { label: 'Kva bør vi gjere annleis?' },
    },
    hints: {
      residents_missing:
        'Så langt er det berre tilsette som har skrive. Spør nokon som har stått på den andre sida av skranken.',
      employees_missing:
        'Så langt er det berre innbyggjarar som har skrive. La dei tilsette seie korleis det ser ut frå deira side, òg det dei ikkje meistrar.',
    },
    example:
      'Dei tilsette skreiv: «Vi har open dag kvar månad.» Innbyggjarane skreiv: «Vi såg plakaten, men døra var låst frå innsida, og ingen høyrde at vi banka.» Etterpå blei døra ståande open.',
  },
  risks: {
    title: 'Det som kan gå gale',
    lead: 'Slikt arbeid møter alltid motgang. Det som er snakka om på førehand, gjer mindre skade når det kjem.',
    talk: 'Om eit år har dette falle saman. Kva var det som skjedde?',
    empty: 'Ingenting er skrive enno. Sjå gjerne på kva andre har opplevd, og byrj med det som liknar.',
    add: 'Skriv opp noko som kan gå gale',
    fields: {
      what: { label: 'Kva kan gå gale?' },
      sign: { label: 'Korleis merkar vi det tidleg?', hint: 'Til dømes at to ikkje kjem att.' },
      action: { label: 'Kva gjer vi då?' },
      watcher: { label: 'Kven følgjer med?', hint: 'Gjerne ein innbyggjar og ein tilsett.' },
    },
    hints: {
      nobody_watches: count =>
        count === 1
          ? 'Éin ting er det ingen som følgjer med på. Kven merkar det først?'
          : `${count} ting er det ingen som følgjer med på. Kven merkar det først?`,
      one_watches_all: 'Den same følgjer med på alt. Kva om det er den personen som blir borte?',
    },
    example:
      'Kontaktpersonen kan slutte. Vi merkar det når møte blir flytta to gonger. Då ringjer ein av innbyggjarane til leiaren, og vi ber om at to tek over saman.',
    known_title: 'Dette har gått gale andre stader',
    known: [
      {
        title: 'Det byrja for fort',
        text: 'Innbyggjarar blei inviterte før dei tilsette visste kva dei ville eller kunne love. Det blei lange møte utan retning.',
        source: 'Kobro og Bjørnerud 2021, 3.7',
      },
      {
        title: 'Éin person bar alt',
        text: 'Den eine blei sliten eller bytte jobb, og då stoppa det.',
        source: 'Kobro og Bjørnerud 2021, 3.6',
      },
      {
        title: 'Folk blei lova for mykje',
        text: 'Nokre trudde dei skulle få noko for eigen del. Då det ikkje kom, gjekk dei med mindre tillit enn dei kom med.',
      },
      {
        title: 'Alt blei omorganisert',
        text: 'Nye sjefar og nye roller kan bremse arbeidet. Dei kan òg opne for spørsmål ingen før kunne stille.',
        source: 'Kobro og Bjørnerud 2021, 3.6',
      },
      {
        title: 'Dei tilsette var flest',
        text: 'Då blei det deira språk, deira tempo og deira løysingar.',
      },
      {
        title: 'Ideane hamna i ein skuff',
        text: 'Ingen fekk vite kva som skjedde med det dei hadde sagt. Neste gong kom dei ikkje.',
        source: 'Kobro og Bjørnerud 2021, 4.3',
      },
      {
        title: 'Innbyggjarar blei billig arbeidskraft',
        text: 'Dei gjorde jobben, andre fekk løn og bestemte. Sei tidleg kven som får kva.',
      },
      {
        title: 'Gamle skuffelsar låg der frå før',
        text: 'Eit samarbeid som ein gong skar seg, gjer starten tung for begge sider til det blir snakka om.',
        source: 'Kobro og Bjørnerud 2021, 3.5',
      },
    ],
  },
  time: {
    title: 'Tid vi set av',
    lead: 'Samskaping tek tid, mest i starten. Det som ikkje står i ein kalender, blir gjort om kvelden av den som er snillast.',
    talk: 'Kva skal dei tilsette sleppe å gjere medan dei gjer dette?',
    empty: 'Inga tid er sett av enno. Byrj med deg sjølv.',
    add: 'Skriv opp kven som gir tid',
    fields: {
      who: { label: 'Kven', hint: 'Ei rolle, ei gruppe eller ein person som har sagt ja til å stå her.' },
      side: {
        label: 'Kva side?',
        options: { employees: 'Offentleg tilsette', residents: 'Innbyggjarar', others: 'Andre' },
      },
      hours: { label: 'Timar i månaden', hint: 'Eit heilt tal. For ei gruppe: alle timane til saman.' },
      from_day: { label: 'Frå' },
      until_day: { label: 'Til' },
      agreed: { label: 'Avtalt med næraste leiar' },
    },
    hints: {
      no_leader: count =>
        count === 1
          ? 'Éin stad er tida til ein tilsett ikkje avtalt med leiaren. Ta det opp før det blir travelt.'
          : `${count} stader er tida til tilsette ikkje avtalt med leiaren. Ta det opp før det blir travelt.`,
      residents_missing:
        'Tida til innbyggjarane står ikkje her. Ho tel like mykje, og dei gir ho ofte utan løn. Kva får dei att?',
      over: count =>
        count === 1 ? 'Éin avtale om tid har gått ut.' : `${count} avtalar om tid har gått ut.`,
    },
    sums: {
      hours: count => (count === 1 ? 'Til saman 1 time i månaden' : `Til saman ${count} timar i månaden`),
      hours_of_residents: count =>
        count === 1 ? 'Innbyggjarar gir 1 av dei' : `Innbyggjarar gir ${count} av dei`,
    },
    example:
      'To tilsette fekk åtte timar kvar i månaden eit halvt år. Leiaren strauk eit fast møte for begge og skreiv det på lista. Seks innbyggjarar rekna med fire timar kvar og fekk måltid, buss og barnepass dekt.',
  },
  goals: {
    title: 'Mål og kvar dei kjem frå',
    lead: 'Mange mål er sette før de møtest. Skriv opp alle, òg dei som dreg kvar sin veg, så ingen blir styrte av eit mål dei ikkje kjenner.',
    talk: 'Kven blir nøgd om vi når dette målet, og kven merkar ingenting?',
    empty: 'Ingen mål er skrivne enno. Det er heilt greitt i starten.',
    add: 'Skriv opp eit mål',
    fields: {
      goal: { label: 'Målet', hint: 'Med dei orda det har i dag.' },
      whose: {
        label: 'Kvar kjem det frå?',
        options: {
          residents: 'Innbyggjarane',
          service: 'Oss i tenesta',
          plan: 'Ei lov eller ein plan',
          funder: 'Den som betaler',
        },
      },
      logic: {
        label: 'Kva slags tanke ligg bak?',
        hint: 'Ingen av dei er feil. Dei fleste stader lever alle tre side om side.',
        options: {
          right: {
            label: 'Riktig og likt for alle',
            hint: 'Etter reglane, og dokumentert. Spør: Kven fell utanfor når alle får det same?',
          },
          results: {
            label: 'Resultat for pengane',
            hint: 'Tal, effekt og tempo. Spør: Kva mister vi av syne når vi berre tel?',
          },
          together: {
            label: 'Saman, med tillit',
            hint: 'Fleire finn løysinga, og forholdet mellom dei tel. Spør: Kven svarer for det vi gjer?',
          },
        },
      },
      order: {
        label: 'Kor djup er endringa?',
        options: {
          first: {
            label: 'Gjere det same betre',
            hint: 'Kortare kø, klarare brev. Kva kan bli betre alt i morgon?',
          },
          second: {
            label: 'Gjere noko anna',
            hint: 'Eit nytt tilbod i staden for det gamle. Kva må vi slutte med?',
          },
          third: {
            label: 'Sjå oss sjølve på ein ny måte',
            hint: 'Kven veit noko her, og kven hjelper kven? Kva må vi tenkje nytt om eiga rolle?',
          },
        },
      },
      report_day: { label: 'Når skal det rapporterast?' },
      report_to: { label: 'Til kven?' },
    },
    hints: {
      only_right:
        'Alle måla handlar om å gjere det riktig og likt. Er det noko folk treng som ingen regel har tenkt på?',
      only_results:
        'Alle måla handlar om resultat for pengane. Kva ville de ha ønskt dykk om ingen målte det?',
      only_together:
        'Alle måla handlar om å vere saman om det. Korleis ser de at noko blir betre for andre òg?',
      none_of_residents: 'Ingen av måla kjem frå innbyggjarane. Spør kva dei ville ha skrive.',
      report_soon: count =>
        count === 1
          ? 'Eitt mål skal rapporterast innan tretti dagar.'
          : `${count} mål skal rapporterast innan tretti dagar.`,
    },
    example:
      'Fylket betalte for «færre unge utanfor arbeid». Ungdommane skreiv «ein stad der nokon veit kva eg heiter». Begge måla blei ståande. Då dei skreiv rapporten, var det andre målet med på å forklare det første.',
  },
  definitions: {
    title: 'Kva samskaping er for oss',
    lead: 'Det finst ingen fasit. Les kva andre har meint, og skriv så dykkar eige, no og igjen når de har gjort det ei stund.',
    talk: 'Kva skil dette frå det vi gjorde før?',
    empty: 'Ingenting er skrive enno. Éi setning er nok.',
    add: 'Skriv med eigne ord',
    columns: {
      before: { name: 'Før vi byrja', hint: 'Slik trur vi at det er.' },
      underway: { name: 'Undervegs', hint: 'Slik ser vi at det er.' },
      after: { name: 'Etterpå', hint: 'Slik blei det.' },
    },
    fields: {
      words: { label: 'Samskaping er', hint: 'Skriv det som om du forklarte det til ein nabo.' },
      moment: { label: 'Når er dette skrive?' },
    },
    hints: {
      look_again: 'Det er ei stund sidan de skreiv. Les det høgt. Ville de sagt det same i dag?',
    },
    example:
      'Før: «Kommunen spør oss kva vi meiner.» Undervegs: «Vi finn ut saman kva som er gale.» Etterpå: «Vi har nøkkel til rommet, og dei kjem når vi ber dei.»',
    known_title: 'Kva andre har meint',
    known: [
      {
        title: 'Saman heile vegen',
        text: 'Ulike folk blir inviterte inn som likeverdige. Kvar kjem med sitt når oppgåva skal forståast, og når løysinga skal teiknast, setjast i gang og haldast i gang.',
        source: 'Handboka «La oss gjøre det sammen!», 2018',
      },
      {
        title: 'Dei som gir og dei som får',
        text: 'Ein eigen måte å samarbeide på mellom dei som er tilsette for å gi velferd, og dei som tek imot. Alle gir av det dei har, så folk blir sterkare, hjelpa treffer betre, og det varer for flest mogleg.',
        source: 'Laga i fellesskap i prosjektet til Kobro og Bjørnerud 2021, 3.3',
      },
      {
        title: 'Ein prosess, ingen metode',
        text: 'Verken ein modell eller eit resultat. Ingen har siste ordet om kva det er, men både det offentlege og sivilsamfunnet må vere med, og ingen lagar løysingar for andre.',
        source: 'Kobro og Bjørnerud 2021, 1.1',
      },
      {
        title: 'Samskaping og samproduksjon',
        text: 'Ordet samskaping kjem frå næringslivet. Der er kundane med og formar det dei skal ha. Samproduksjon vil seie at likeverdige utviklar, gjer og vurderer noko saman om og om att.',
        source: 'Lundgaard Andersen og Hygum Espersen 2017',
      },
      {
        title: 'Tynn og tjukk',
        text: 'Tynn samskaping er kort og stoppar ved teiknebrettet. Tjukk samskaping er at ein òg driv det saman, over tid. Det meste ligg ein stad imellom.',
        source: 'Rapporten «Demokratisk innovasjon», 2018',
      },
      {
        title: 'Til skilnad frå vanleg medverknad',
        text: 'Då blir folk gjerne spurde om ei løysing som nokon alt har byrja på. Her er dei med frå før det er klart kva problemet er.',
        source: 'Kobro og Bjørnerud 2021, 1.1 og 3.3',
      },
    ],
  },
}
