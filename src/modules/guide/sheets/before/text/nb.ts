import type { SheetWords } from '../../rules.ts'

export const nb = {
  scope: {
    title: 'Det vi kan gjøre noe med',
    lead: 'Hva kan dere selv endre, hva kan dere påvirke, og hva bestemmer andre? Når det står svart på hvitt, kan dere begynne der dere kommer til.',
    talk: 'Hvor er gjerdet lavest?',
    empty: 'Ingenting er skrevet ennå. Begynn med én ting dere kan gjøre uten å spørre noen.',
    add: 'Skriv opp noe',
    columns: {
      power: { name: 'Bestemmer vi selv', hint: 'Dette kan vi gjøre uten å spørre noen.' },
      influence: { name: 'Kan vi påvirke', hint: 'Andre bestemmer, men de hører på oss.' },
      outside: { name: 'Ligger utenfor', hint: 'Det må vi ta hensyn til, eller sende videre til rett sted.' },
    },
    fields: {
      what: { label: 'Hva', hint: 'For eksempel en åpningstid, et skjema, en regel.' },
      zone: { label: 'Hvor hører det hjemme?' },
      barrier: {
        label: 'Hva står i veien?',
        options: {
          none: 'Ingenting står i veien',
          law: 'En lov',
          rule: 'En regel vi har laget selv',
          routine: 'En rutine',
          culture: 'Vaner og holdninger',
          budget: 'Penger',
          role: 'Uklart hvem som gjør hva',
        },
      },
      owner: { label: 'Hvem har myndighet?', hint: 'En rolle, en avdeling eller et utvalg.' },
      action: { label: 'Hva gjør vi med det?' },
    },
    hints: {
      no_owner: (count: number) =>
        count === 1
          ? 'Én ting ligger utenfor uten at det står hvem som har myndighet. Hvem kan dere ringe og spørre?'
          : `${count} ting ligger utenfor uten at det står hvem som har myndighet. Hvem kan dere ringe og spørre?`,
      nothing_in_power:
        'Ingenting her bestemmer dere selv. Finn noe mindre, der gjerdet er lavest, og begynn med det.',
      habit: (count: number) =>
        `${count} hindre er vaner eller rutiner. Slikt kan dere ofte prøve å gjøre annerledes en kort stund uten at noen må vedta noe.`,
      law: (count: number) =>
        count === 1
          ? 'Ett hinder er en lov. Slå opp hva som faktisk står der. I norske prosjekter var det sjelden loven som stoppet noe. Taushetsplikten var unntaket. Da hjalp det oftest å forklare hva det ville bety, og spørre folk om lov.'
          : `${count} hindre er lover. Slå opp hva som faktisk står der. I norske prosjekter var det sjelden loven som stoppet noe. Taushetsplikten var unntaket. Da hjalp det oftest å forklare hva det ville bety, og spørre folk om lov.`,
    },
    sums: {
      law: (count: number) => `Lov: ${count}`,
      rule: (count: number) => `Egne regler: ${count}`,
      routine: (count: number) => `Rutiner: ${count}`,
      culture: (count: number) => `Vaner og holdninger: ${count}`,
      budget: (count: number) => `Penger: ${count}`,
      role: (count: number) => `Roller: ${count}`,
    },
    example:
      '«Brevet folk får når de søker» sto først under det som lå utenfor. Så viste det seg at teksten var skrevet på kontoret i etasjen over. Hinderet var en rutine, teamlederen der hadde myndighet, og et nytt brev var ute på tre uker.',
  },
  affected: {
    title: 'Hvem det gjelder',
    lead: 'Hvem merker dette i hverdagen, hvorfor akkurat de, og hvordan når dere dem? Skriv om grupper, ikke om enkeltpersoner.',
    talk: 'Hvem ville ha sagt noe annet enn oss hvis de satt her?',
    empty: 'Ingen er skrevet opp ennå. Begynn med dem som merker det mest.',
    add: 'Skriv opp noen',
    fields: {
      who: { label: 'Hvem', hint: 'For eksempel unge som er alene med barn. Ingen navn.' },
      group: {
        label: 'Hvor hører de til?',
        options: {
          residents: 'Innbyggere',
          civil_society: 'Frivillige og foreninger',
          employees: 'Offentlig ansatte',
          others: 'Andre',
        },
      },
      why: { label: 'Hvorfor de?', hint: 'Hva vet de som ingen andre vet? Hva får de igjen?' },
      reach: { label: 'Hvordan når vi dem?', hint: 'Et sted de er trygge, eller noen de stoler på.' },
      seat: {
        label: 'Har de en plass?',
        options: {
          yes: 'Har en plass',
          not_yet: 'Har ikke plass ennå',
          somebody_for_them: 'Noen snakker for dem',
        },
      },
      stay_away: { label: 'Hvem av dem ville ikke komme, og hvorfor?' },
    },
    hints: {
      no_seat: (count: number) =>
        count === 1
          ? 'Én gruppe har ikke egen plass ved bordet. Hva skal til for at noen av dem kan være med?'
          : `${count} grupper har ikke egen plass ved bordet. Hva skal til for at noen av dem kan være med?`,
      only_employees:
        'Her står bare ansatte. Uten innbyggere er dette et samarbeid mellom tjenester, og det kan være nyttig, men det er ikke samskaping.',
    },
    example:
      'En kommune ville gjøre noe med ensomme eldre og fikk de samme fire fra eldrerådet. Så spurte de hjemmetjenesten hvem som aldri kom på noe. Det var menn som bodde alene på småbruk. De kom da kaffen sto på verkstedet til en av dem.',
  },
  practice: {
    title: 'I dag og tidligere',
    lead: 'Hvordan er det nå, og hva er prøvd før? La begge sider skrive hver for seg først. De ser sjelden det samme.',
    talk: 'Hva overrasker oss mest i det den andre siden har skrevet?',
    empty: 'Ingenting er skrevet ennå. Begynn med én vanlig dag.',
    add: 'Skriv opp noe',
    columns: {
      residents: { name: 'Slik innbyggerne ser det', hint: 'Det man møter når man trenger noe.' },
      employees: { name: 'Slik de ansatte ser det', hint: 'Det man får til, og det man ikke får til.' },
    },
    fields: {
      what: { label: 'Hva', hint: 'Noe dere gjør i dag, eller noe som er prøvd før.' },
      side: { label: 'Hvem ser det slik?' },
      kind: { label: 'Når?', options: { today: 'Slik er det i dag', earlier: 'Prøvd før' } },
      happened: { label: 'Hva skjer eller skjedde?' },
      effect: { label: 'Hva hjalp, og hva gjorde vondt?' },
      differently: { label: 'Hva bør vi gjøre annerledes?' },
    },
    hints: {
      residents_missing:
        'Så langt er det bare ansatte som har skrevet. Spør noen som har stått på den andre siden av skranken.',
      employees_missing:
        'Så langt er det bare innbyggere som har skrevet. La de ansatte si hvordan det ser ut fra deres side, også det de ikke mestrer.',
    },
    example:
      'De ansatte skrev: «Vi har åpen dag hver måned.» Innbyggerne skrev: «Vi så plakaten, men døra var låst fra innsiden, og ingen hørte at vi banket.» Etterpå ble døra stående åpen.',
  },
  risks: {
    title: 'Det som kan gå galt',
    lead: 'Slikt arbeid møter alltid motgang. Det som er snakket om på forhånd, gjør mindre skade når det kommer.',
    talk: 'Om et år har dette falt sammen. Hva var det som skjedde?',
    empty: 'Ingenting er skrevet ennå. Se gjerne på hva andre har opplevd, og begynn med det som ligner.',
    add: 'Skriv opp noe som kan gå galt',
    fields: {
      what: { label: 'Hva kan gå galt?' },
      sign: { label: 'Hvordan merker vi det tidlig?', hint: 'For eksempel at to ikke kommer igjen.' },
      action: { label: 'Hva gjør vi da?' },
      watcher: { label: 'Hvem følger med?', hint: 'Gjerne en innbygger og en ansatt.' },
    },
    hints: {
      nobody_watches: (count: number) =>
        count === 1
          ? 'Én ting er det ingen som følger med på. Hvem merker det først?'
          : `${count} ting er det ingen som følger med på. Hvem merker det først?`,
      one_watches_all: 'Den samme følger med på alt. Hva om det er den personen som blir borte?',
    },
    example:
      'Kontaktpersonen kan slutte. Vi merker det når møter blir flyttet to ganger. Da ringer en av innbyggerne til lederen, og vi ber om at to tar over sammen.',
    known_title: 'Dette har gått galt andre steder',
    known: [
      {
        title: 'Det begynte for fort',
        text: 'Innbyggere ble invitert før de ansatte visste hva de ville eller kunne love. Det ble lange møter uten retning.',
        source: 'Kobro og Bjørnerud 2021, 3.7',
      },
      {
        title: 'Én person bar alt',
        text: 'Den ene ble sliten eller byttet jobb, og da stoppet det.',
        source: 'Kobro og Bjørnerud 2021, 3.6',
      },
      {
        title: 'Folk ble lovet for mye',
        text: 'Noen trodde de skulle få noe for egen del. Da det ikke kom, gikk de med mindre tillit enn de kom med.',
      },
      {
        title: 'Alt ble omorganisert',
        text: 'Nye sjefer og nye roller kan bremse arbeidet. De kan også åpne for spørsmål ingen før kunne stille.',
        source: 'Kobro og Bjørnerud 2021, 3.6',
      },
      {
        title: 'De ansatte var flest',
        text: 'Da ble det deres språk, deres tempo og deres løsninger.',
      },
      {
        title: 'Ideene havnet i en skuff',
        text: 'Ingen fikk vite hva som skjedde med det de hadde sagt. Neste gang kom de ikke.',
        source: 'Kobro og Bjørnerud 2021, 4.3',
      },
      {
        title: 'Innbyggere ble billig arbeidskraft',
        text: 'De gjorde jobben, andre fikk lønn og bestemte. Si tidlig hvem som får hva.',
      },
      {
        title: 'Gamle skuffelser lå der fra før',
        text: 'Et samarbeid som en gang skar seg, gjør starten tung for begge sider til det blir snakket om.',
        source: 'Kobro og Bjørnerud 2021, 3.5',
      },
    ],
  },
  time: {
    title: 'Tid vi setter av',
    lead: 'Samskaping tar tid, mest i starten. Det som ikke står i en kalender, blir gjort om kvelden av den som er snillest.',
    talk: 'Hva skal de ansatte slippe å gjøre mens de gjør dette?',
    empty: 'Ingen tid er satt av ennå. Begynn med deg selv.',
    add: 'Skriv opp hvem som gir tid',
    fields: {
      who: { label: 'Hvem', hint: 'En rolle, en gruppe eller en person som har sagt ja til å stå her.' },
      side: {
        label: 'Hvilken side?',
        options: { employees: 'Offentlig ansatte', residents: 'Innbyggere', others: 'Andre' },
      },
      hours: { label: 'Timer i måneden', hint: 'Et helt tall. For en gruppe: alle timene til sammen.' },
      from_day: { label: 'Fra' },
      until_day: { label: 'Til' },
      agreed: { label: 'Avtalt med nærmeste leder' },
    },
    hints: {
      no_leader: (count: number) =>
        count === 1
          ? 'Ett sted er tiden til en ansatt ikke avtalt med lederen. Ta det opp før det blir travelt.'
          : `${count} steder er tiden til ansatte ikke avtalt med lederen. Ta det opp før det blir travelt.`,
      residents_missing:
        'Innbyggernes tid står ikke her. Den teller like mye, og de gir den ofte uten lønn. Hva får de igjen?',
      over: (count: number) =>
        count === 1 ? 'Én avtale om tid har gått ut.' : `${count} avtaler om tid har gått ut.`,
    },
    sums: {
      hours: (count: number) =>
        count === 1 ? 'Til sammen 1 time i måneden' : `Til sammen ${count} timer i måneden`,
      hours_of_residents: (count: number) =>
        count === 1 ? 'Innbyggere gir 1 av dem' : `Innbyggere gir ${count} av dem`,
    },
    example:
      'To ansatte fikk åtte timer hver i måneden et halvt år. Lederen strøk et fast møte for dem begge og skrev det på lista. Seks innbyggere regnet med fire timer hver og fikk måltid, buss og barnepass dekket.',
  },
  goals: {
    title: 'Mål og hvor de kommer fra',
    lead: 'Mange mål er satt før dere møtes. Skriv opp alle, også dem som trekker hver sin vei, så ingen styres av et mål de ikke kjenner.',
    talk: 'Hvem blir fornøyd om vi når dette målet, og hvem merker ingenting?',
    empty: 'Ingen mål er skrevet ennå. Det er helt greit i starten.',
    add: 'Skriv opp et mål',
    fields: {
      goal: { label: 'Målet', hint: 'Med de ordene det har i dag.' },
      whose: {
        label: 'Hvor kommer det fra?',
        options: {
          residents: 'Innbyggerne',
          service: 'Oss i tjenesten',
          plan: 'En lov eller en plan',
          funder: 'Den som betaler',
        },
      },
      logic: {
        label: 'Hva slags tanke ligger bak?',
        hint: 'Ingen av dem er feil. De fleste steder lever alle tre side om side.',
        options: {
          right: {
            label: 'Riktig og likt for alle',
            hint: 'Etter reglene, og dokumentert. Spør: Hvem faller utenfor når alle får det samme?',
          },
          results: {
            label: 'Resultater for pengene',
            hint: 'Tall, effekt og tempo. Spør: Hva mister vi av syne når vi bare teller?',
          },
          together: {
            label: 'Sammen, med tillit',
            hint: 'Flere finner løsningen, og forholdet mellom dem teller. Spør: Hvem svarer for det vi gjør?',
          },
        },
      },
      order: {
        label: 'Hvor dyp er endringen?',
        options: {
          first: {
            label: 'Gjøre det samme bedre',
            hint: 'Kortere kø, klarere brev. Hva kan bli bedre allerede i morgen?',
          },
          second: {
            label: 'Gjøre noe annet',
            hint: 'Et nytt tilbud i stedet for det gamle. Hva må vi slutte med?',
          },
          third: {
            label: 'Se oss selv på en ny måte',
            hint: 'Hvem vet noe her, og hvem hjelper hvem? Hva må vi tenke nytt om egen rolle?',
          },
        },
      },
      report_day: { label: 'Når skal det rapporteres?' },
      report_to: { label: 'Til hvem?' },
    },
    hints: {
      only_right:
        'Alle målene handler om å gjøre det riktig og likt. Er det noe folk trenger som ingen regel har tenkt på?',
      only_results:
        'Alle målene handler om resultater for pengene. Hva ville dere ha ønsket dere om ingen målte det?',
      only_together:
        'Alle målene handler om å være sammen om det. Hvordan ser dere at noe blir bedre for andre også?',
      none_of_residents: 'Ingen av målene kommer fra innbyggerne. Spør hva de ville ha skrevet.',
      report_soon: (count: number) =>
        count === 1
          ? 'Ett mål skal rapporteres innen tretti dager.'
          : `${count} mål skal rapporteres innen tretti dager.`,
    },
    example:
      'Fylket betalte for «færre unge utenfor arbeid». Ungdommene skrev «et sted der noen vet hva jeg heter». Begge målene ble stående. Da de skrev rapporten, var det andre målet med på å forklare det første.',
  },
  definitions: {
    title: 'Hva samskaping er for oss',
    lead: 'Det finnes ingen fasit. Les hva andre har ment, og skriv så deres eget, nå og igjen når dere har gjort det en stund.',
    talk: 'Hva skiller dette fra det vi gjorde før?',
    empty: 'Ingenting er skrevet ennå. Én setning er nok.',
    add: 'Skriv med egne ord',
    columns: {
      before: { name: 'Før vi begynte', hint: 'Slik tror vi at det er.' },
      underway: { name: 'Underveis', hint: 'Slik ser vi at det er.' },
      after: { name: 'Etterpå', hint: 'Slik ble det.' },
    },
    fields: {
      words: { label: 'Samskaping er', hint: 'Skriv det som om du forklarte det til en nabo.' },
      moment: { label: 'Når er dette skrevet?' },
    },
    hints: {
      look_again: 'Det er en stund siden dere skrev. Les det høyt. Ville dere sagt det samme i dag?',
    },
    example:
      'Før: «Kommunen spør oss hva vi mener.» Underveis: «Vi finner ut sammen hva som er galt.» Etterpå: «Vi har nøkkel til rommet, og de kommer når vi ber dem.»',
    known_title: 'Hva andre har ment',
    known: [
      {
        title: 'Sammen hele veien',
        text: 'Ulike folk blir bedt inn som likeverdige. Hver bidrar med sitt når oppgaven skal forstås, og når løsningen skal tegnes, settes i gang og holdes i gang.',
        source: 'Håndboka «La oss gjøre det sammen!», 2018',
      },
      {
        title: 'De som gir og de som får',
        text: 'En egen måte å samarbeide på mellom dem som er ansatt for å gi velferd, og dem som tar imot. Alle gir av det de har, så folk blir sterkere, hjelpen treffer bedre, og det varer for flest mulig.',
        source: 'Laget i fellesskap i prosjektet til Kobro og Bjørnerud 2021, 3.3',
      },
      {
        title: 'En prosess, ingen metode',
        text: 'Verken en modell eller et resultat. Ingen har siste ord om hva det er, men både det offentlige og sivilsamfunnet må være med, og ingen lager løsninger for andre.',
        source: 'Kobro og Bjørnerud 2021, 1.1',
      },
      {
        title: 'Samskaping og samproduksjon',
        text: 'Ordet samskaping kommer fra næringslivet. Der er kundene med og former det de skal ha. Samproduksjon betyr at likeverdige utvikler, gjør og vurderer noe sammen om og om igjen.',
        source: 'Lundgaard Andersen og Hygum Espersen 2017',
      },
      {
        title: 'Tynn og tykk',
        text: 'Tynn samskaping er kort og stopper ved tegnebrettet. Tykk samskaping er at man også driver det sammen, over tid. Det meste ligger et sted imellom.',
        source: 'Rapporten «Demokratisk innovasjon», 2018',
      },
      {
        title: 'Til forskjell fra vanlig medvirkning',
        text: 'Da blir folk gjerne spurt om en løsning som noen allerede har begynt på. Her er de med fra før det er klart hva problemet er.',
        source: 'Kobro og Bjørnerud 2021, 1.1 og 3.3',
      },
    ],
  },
} satisfies Record<string, SheetWords>

export type Text = typeof nb
