import type { Text } from './nb.ts'

export const da: Text = {
  scope: {
    title: 'Det, vi selv bestemmer over',
    lead: 'Hvad kan I selv ændre, hvad kan I påvirke, og hvad bestemmer andre? Når det står på skrift, kan I begynde dér, hvor I kan komme til.',
    talk: 'Hvor er gærdet lavest?',
    empty: 'Der er ikke skrevet noget endnu. Begynd med én ting, I kan gøre uden at spørge nogen.',
    add: 'Skriv noget op',
    columns: {
      power: { name: 'Bestemmer vi selv', hint: 'Det her kan vi, som er til stede, afgøre.' },
      influence: { name: 'Kan vi påvirke', hint: 'Andre bestemmer, men de lytter til os.' },
      outside: {
        name: 'Ligger udenfor',
        hint: 'Det skal vi tage hensyn til eller sende videre til rette sted.',
      },
    },
    fields: {
      what: { label: 'Hvad', hint: 'For eksempel en åbningstid, et skema, en regel.' },
      zone: { label: 'Hvor hører det hjemme?' },
      barrier: {
        label: 'Hvad står i vejen?',
        options: {
          none: 'Intet står i vejen',
          law: 'En lov',
          rule: 'En regel, vi selv har lavet',
          routine: 'En arbejdsgang',
          culture: 'Vaner og holdninger',
          budget: 'Penge',
          role: 'Uklart, hvem der gør hvad',
        },
      },
      owner: { label: 'Hvem kan bestemme det?', hint: 'En rolle, en afdeling eller et udvalg.' },
      action: { label: 'Hvad gør vi ved det?' },
    },
    hints: {
      no_owner: count =>
        count === 1
          ? 'Én ting ligger udenfor, uden at der står, hvem der kan bestemme det. Hvem kan I ringe til og spørge?'
          : `${count} ting ligger udenfor, uden at der står, hvem der kan bestemme dem. Hvem kan I ringe til og spørge?`,
      nothing_in_power:
        'Intet af det her bestemmer I selv over. Find noget mindre, hvor gærdet er lavest, og begynd dér.',
      habit: count =>
        `${count} forhindringer er vaner eller arbejdsgange. Den slags kan I tit prøve at gøre anderledes en kort tid, uden at nogen skal vedtage noget.`,
      law: count =>
        count === 1
          ? 'Én forhindring er en lov. Slå op, hvad der faktisk står. I norske projekter var det sjældent loven, der stoppede noget. Tavshedspligten var undtagelsen. Dér hjalp det som regel at forklare, hvad det ville betyde, og spørge folk om lov.'
          : `${count} forhindringer er love. Slå op, hvad der faktisk står. I norske projekter var det sjældent loven, der stoppede noget. Tavshedspligten var undtagelsen. Dér hjalp det som regel at forklare, hvad det ville betyde, og spørge folk om lov.`,
    },
    sums: {
      law: count => `Lov: ${count}`,
      rule: count => `Egne regler: ${count}`,
      routine: count => `Arbejdsgange: ${count}`,
      culture: count => `Vaner og holdninger: ${count}`,
      budget: count => `Penge: ${count}`,
      role: count => `Roller: ${count}`,
    },
    example:
      '»Det brev, folk får, når de søger« stod først under det, der lå udenfor. Så viste det sig, at teksten var skrevet på kontoret en etage oppe. Forhindringen var en arbejdsgang, teamlederen dér kunne bestemme det, og et nyt brev var ude på tre uger.',
  },
  affected: {
    title: 'Hvem det handler om',
    lead: 'Hvem mærker det her i hverdagen, hvorfor netop de, og hvordan når I dem? Skriv om grupper, ikke om enkeltpersoner.',
    talk: 'Hvem ville have sagt noget andet end os, hvis de sad her?',
    empty: 'Ingen er skrevet op endnu. Begynd med dem, der mærker det mest.',
    add: 'Skriv nogen op',
    fields: {
      who: { label: 'Hvem', hint: 'For eksempel unge, der er alene med børn. Ingen navne.' },
      group: {
        label: 'Hvor hører de til?',
        options: {
          residents: 'Borgere',
          civil_society: 'Frivillige og foreninger',
          employees: 'Offentligt ansatte',
          others: 'Andre',
        },
      },
      why: { label: 'Hvorfor dem?', hint: 'Hvad ved de, som ingen andre ved? Hvad får de til gengæld?' },
      reach: { label: 'Hvordan når vi dem?', hint: 'Et sted, hvor de er trygge, eller nogen, de stoler på.' },
      seat: {
        label: 'Har de en plads?',
        options: {
          yes: 'Har en plads',
          not_yet: 'Har ikke plads endnu',
          somebody_for_them: 'Nogen taler for dem',
        },
      },
      stay_away: { label: 'Hvem af dem ville ikke komme, og hvorfor?' },
    },
    hints: {
      no_seat: count =>
        count === 1
          ? 'Én gruppe har ikke sin egen plads ved bordet. Hvad skal der til, for at nogle af dem kan være med?'
          : `${count} grupper har ikke deres egen plads ved bordet. Hvad skal der til, for at nogle af dem kan være med?`,
      only_employees:
        'Her står kun ansatte. Uden borgere er det et samarbejde mellem forvaltninger, og det kan være nyttigt, men det er ikke samskabelse.',
    },
    example:
      'En kommune ville gøre noget for ensomme ældre og fik de samme fire fra ældrerådet. Så spurgte de hjemmeplejen, hvem der aldrig kom til noget. Det var mænd, der boede alene på små gårde. De kom, da kaffen blev serveret på værkstedet hos en af dem.',
  },
  practice: {
    title: 'I dag og tidligere',
    lead: 'Hvordan er det nu, og hvad er prøvet før? Lad begge sider skrive hver for sig først. De ser sjældent det samme.',
    talk: 'Hvad overrasker os mest i det, den anden side har skrevet?',
    empty: 'Der er ikke skrevet noget endnu. Begynd med én almindelig dag.',
    add: 'Skriv noget op',
    columns: {
      residents: { name: 'Sådan ser borgerne det', hint: 'Det, man møder, når man har brug for noget.' },
      employees: { name: 'Sådan ser de ansatte det', hint: 'Det, der lykkes, og det, der ikke lykkes.' },
    },
    fields: {
      what: { label: 'Hvad', hint: 'Noget, I gør i dag, eller noget, der er prøvet før.' },
      side: { label: 'Hvem ser det sådan?' },
      kind: { label: 'Hvornår?', options: { today: 'Sådan er det i dag', earlier: 'Prøvet før' } },
      happened: { label: 'Hvad sker eller skete der?' },
      effect: { label: 'Hvad hjalp, og hvad gjorde ondt?' },
      differently: { label: 'Hvad bør vi gøre anderledes?' },
    },
    hints: {
      residents_missing:
        'Indtil nu har kun ansatte skrevet. Spørg en, der har stået på den anden side af skranken.',
      employees_missing:
        'Indtil nu har kun borgere skrevet. Lad de ansatte fortælle, hvordan det ser ud fra deres side, også det, der ikke lykkes for dem.',
    },
    example:
      'De ansatte skrev: »Vi har åbent hus hver måned.« Borgerne skrev: »Vi så plakaten, men døren var låst indefra, og ingen hørte, at vi bankede på.« Bagefter fik døren lov at stå åben.',
  },
  risks: {
    title: 'Det, der kan gå galt',
    lead: 'Den slags arbejde møder altid modgang. Det, man har talt om på forhånd, gør mindre skade, når det kommer.',
    talk: 'Der er gået et år, og det her er faldet fra hinanden. Hvad var det, der skete?',
    empty:
      'Der er ikke skrevet noget endnu. Se gerne, hvad andre har oplevet, og begynd med det, der ligner.',
    add: 'Skriv noget op, der kan gå galt',
    fields: {
      what: { label: 'Hvad kan gå galt?' },
      sign: { label: 'Hvordan mærker vi det tidligt?', hint: 'For eksempel at to ikke kommer igen.' },
      action: { label: 'Hvad gør vi så?' },
      watcher: { label: 'Hvem holder øje?', hint: 'Gerne en borger og en ansat.' },
    },
    hints: {
      nobody_watches: count =>
        count === 1
          ? 'Der er én ting, ingen holder øje med. Hvem mærker den først?'
          : `Der er ${count} ting, ingen holder øje med. Hvem mærker dem først?`,
      one_watches_all: 'Den samme holder øje med det hele. Hvad nu, hvis det er den person, der forsvinder?',
    },
    example:
      'Kontaktpersonen kan finde på at stoppe. Vi mærker det, når møder bliver flyttet to gange. Så ringer en af borgerne til lederen, og vi beder om, at to tager over sammen.',
    known_title: 'Det er gået galt andre steder',
    known: [
      {
        title: 'Det begyndte for hurtigt',
        text: 'Borgere blev inviteret, før de ansatte vidste, hvad de ville eller kunne love. Det blev til lange møder uden retning.',
        source: 'Kobro og Bjørnerud 2021, 3.7',
      },
      {
        title: 'Én person bar det hele',
        text: 'Den ene blev træt eller skiftede job, og så gik det i stå.',
        source: 'Kobro og Bjørnerud 2021, 3.6',
      },
      {
        title: 'Folk blev lovet for meget',
        text: 'Nogle troede, de ville få noget for egen del. Da det ikke kom, gik de hjem med mindre tillid, end de kom med.',
      },
      {
        title: 'Alt blev omorganiseret',
        text: 'Nye chefer og nye roller kan bremse arbejdet. De kan også åbne for spørgsmål, ingen før kunne stille.',
        source: 'Kobro og Bjørnerud 2021, 3.6',
      },
      {
        title: 'De ansatte var i flertal',
        text: 'Så blev det deres sprog, deres tempo og deres løsninger.',
      },
      {
        title: 'Ideerne endte i en skuffe',
        text: 'Ingen fik at vide, hvad der blev af det, de havde sagt. Næste gang kom de ikke.',
        source: 'Kobro og Bjørnerud 2021, 4.3',
      },
      {
        title: 'Borgere blev billig arbejdskraft',
        text: 'De gjorde arbejdet, andre fik løn og bestemte. Sig tidligt, hvem der får hvad.',
      },
      {
        title: 'Gamle skuffelser lå der i forvejen',
        text: 'Et samarbejde, der engang gik skævt, gør begyndelsen tung for begge sider, indtil der bliver talt om det.',
        source: 'Kobro og Bjørnerud 2021, 3.5',
      },
    ],
  },
  time: {
    title: 'Tid, vi sætter af',
    lead: 'Samskabelse tager tid, mest i begyndelsen. Det, der ikke står i en kalender, bliver gjort om aftenen af den, der er flinkest.',
    talk: 'Hvad skal de ansatte slippe for, mens de gør det her?',
    empty: 'Der er ikke sat tid af endnu. Begynd med dig selv.',
    add: 'Skriv op, hvem der giver tid',
    fields: {
      who: { label: 'Hvem', hint: 'En rolle, en gruppe eller en person, der har sagt ja til at stå her.' },
      side: {
        label: 'Hvilken side?',
        options: { employees: 'Offentligt ansatte', residents: 'Borgere', others: 'Andre' },
      },
      hours: { label: 'Timer om måneden', hint: 'Et helt tal. For en gruppe: alle timerne tilsammen.' },
      from_day: { label: 'Fra' },
      until_day: { label: 'Til' },
      agreed: { label: 'Aftalt med nærmeste leder' },
    },
    hints: {
      no_leader: count =>
        count === 1
          ? 'Ét sted er en ansats tid ikke aftalt med lederen. Tag det op, før der bliver travlt.'
          : `${count} steder er ansattes tid ikke aftalt med lederen. Tag det op, før der bliver travlt.`,
      residents_missing:
        'Borgernes tid står her ikke. Den tæller lige så meget, og de giver den tit uden løn. Hvad får de til gengæld?',
      over: count => (count === 1 ? 'Én aftale om tid er udløbet.' : `${count} aftaler om tid er udløbet.`),
    },
    sums: {
      hours: count => (count === 1 ? 'I alt 1 time om måneden' : `I alt ${count} timer om måneden`),
      hours_of_residents: count => (count === 1 ? 'Borgere giver 1 af dem' : `Borgere giver ${count} af dem`),
    },
    example:
      'To ansatte fik otte timer hver om måneden i et halvt år. Lederen aflyste et fast møde for dem begge og skrev det på listen. Seks borgere regnede med fire timer hver og fik mad, bus og børnepasning dækket.',
  },
  goals: {
    title: 'Mål, og hvor de kommer fra',
    lead: 'Mange mål er sat, før I mødes. Skriv dem alle op, også dem, der trækker i hver sin retning, så ingen bliver styret af et mål, de ikke kender.',
    talk: 'Hvem bliver tilfreds, hvis vi når det mål, og hvem mærker ingenting?',
    empty: 'Der er ikke skrevet mål endnu. Det er helt i orden i begyndelsen.',
    add: 'Skriv et mål op',
    fields: {
      goal: { label: 'Målet', hint: 'Med de ord, det har i dag.' },
      whose: {
        label: 'Hvor kommer det fra?',
        options: {
          residents: 'Borgerne',
          service: 'Os, der arbejder her',
          plan: 'En lov eller en plan',
          funder: 'Den, der betaler',
        },
      },
      logic: {
        label: 'Hvilken tankegang ligger bag?',
        hint: 'Ingen af dem er forkerte. De fleste steder lever alle tre side om side.',
        options: {
          right: {
            label: 'Rigtigt og ens for alle',
            hint: 'Efter reglerne og med papir på det. Spørg: Hvem falder udenfor, når alle får det samme?',
          },
          results: {
            label: 'Resultater for pengene',
            hint: 'Tal, effekt og tempo. Spørg: Hvad taber vi af syne, når vi kun tæller?',
          },
          together: {
            label: 'Sammen, med tillid',
            hint: 'Flere finder løsningen, og forholdet mellem dem tæller. Spørg: Hvem står til ansvar for det, vi gør?',
          },
        },
      },
      order: {
        label: 'Hvor dyb er forandringen?',
        options: {
          first: {
            label: 'Gøre det samme bedre',
            hint: 'Kortere kø, klarere breve. Hvad kan blive bedre allerede i morgen?',
          },
          second: {
            label: 'Gøre noget andet',
            hint: 'Et nyt tilbud i stedet for det gamle. Hvad skal vi holde op med?',
          },
          third: {
            label: 'Se os selv på en ny måde',
            hint: 'Hvem ved noget her, og hvem hjælper hvem? Hvordan skal vi se på vores egen rolle?',
          },
        },
      },
      report_day: { label: 'Hvornår skal der rapporteres?' },
      report_to: { label: 'Til hvem?' },
    },
    hints: {
      only_right:
        'Alle målene handler om at gøre det rigtigt og ens. Er der noget, folk har brug for, som ingen regel har tænkt på?',
      only_results:
        'Alle målene handler om resultater for pengene. Hvad ville I have ønsket jer, hvis ingen målte det?',
      only_together:
        'Alle målene handler om at være fælles om det. Hvordan ser I, at noget også bliver bedre for andre?',
      none_of_residents: 'Ingen af målene kommer fra borgerne. Spørg, hvad de ville have skrevet.',
      report_soon: count =>
        count === 1
          ? 'Der skal rapporteres om ét mål inden for tredive dage.'
          : `Der skal rapporteres om ${count} mål inden for tredive dage.`,
    },
    example:
      'Regionen betalte for »færre unge uden for arbejdsmarkedet«. De unge skrev »et sted, hvor nogen ved, hvad jeg hedder«. Begge mål blev stående. Da de skrev rapporten, var det andet mål med til at forklare det første.',
  },
  definitions: {
    title: 'Hvad samskabelse er for os',
    lead: 'Der findes ingen facitliste. Læs, hvad andre har ment, og skriv så jeres eget, nu og igen, når I har gjort det et stykke tid.',
    talk: 'Hvad er anderledes her end i det, I gjorde før?',
    empty: 'Der er ikke skrevet noget endnu. Én sætning er nok.',
    add: 'Skriv med egne ord',
    columns: {
      before: { name: 'Før vi begyndte', hint: 'Det, vi tror, det er.' },
      underway: { name: 'Undervejs', hint: 'Det, vi ser, det er.' },
      after: { name: 'Bagefter', hint: 'Det, det blev til.' },
    },
    fields: {
      words: { label: 'Samskabelse er', hint: 'Skriv det, som om du forklarede det til en nabo.' },
      moment: { label: 'Hvornår er det skrevet?' },
    },
    hints: {
      look_again:
        'Det er et stykke tid siden, I skrev. Læs det højt for hinanden. Ville I sige det samme i dag?',
    },
    example:
      'Før: »Kommunen spørger os, hvad vi mener.« Undervejs: »Vi finder sammen ud af, hvad der er galt.« Bagefter: »Vi har nøgle til lokalet, og de kommer, når vi beder dem om det.«',
    known_title: 'Hvad andre har ment',
    known: [
      {
        title: 'Sammen hele vejen',
        text: 'Forskellige mennesker bliver budt indenfor som ligeværdige. Hver giver sit, når opgaven skal forstås, løsningen tegnes, sættes i gang og holdes i gang.',
        source: 'Håndbogen »La oss gjøre det sammen!«, 2018',
      },
      {
        title: 'De, der giver, og de, der får',
        text: 'En særlig måde at arbejde sammen på mellem dem, der er ansat til at give velfærd, og dem, der modtager den. Alle bruger det, de har, så folk bliver stærkere, hjælpen rammer bedre, og det holder for flest muligt.',
        source: 'Lavet i fællesskab i Kobro og Bjørneruds projekt 2021, 3.3',
      },
      {
        title: 'En proces, ikke en metode',
        text: 'Hverken en model eller et resultat. Ingen har det sidste ord om, hvad det er, men både det offentlige og civilsamfundet skal være med, og ingen laver løsninger for andre.',
        source: 'Kobro og Bjørnerud 2021, 1.1',
      },
      {
        title: 'Samskabelse og samproduktion',
        text: 'Samskabelse kommer fra erhvervslivet: De, der skal have noget, er med til at forme det. Samproduktion vil sige, at ligeværdige udvikler, udfører og vurderer noget sammen igen og igen.',
        source: 'Lundgaard Andersen og Hygum Espersen 2017',
      },
      {
        title: 'Tynd og tyk',
        text: 'Tynd samskabelse er kort og stopper ved tegnebrættet. Tyk samskabelse er, at man også driver det sammen over tid. Det meste ligger et sted imellem.',
        source: 'Rapporten »Demokratisk innovasjon«, 2018',
      },
      {
        title: 'Til forskel fra almindelig inddragelse',
        text: 'Dér bliver folk som regel spurgt om en løsning, som nogen allerede er begyndt på. Her er de med, før det står klart, hvad problemet er.',
        source: 'Kobro og Bjørnerud 2021, 1.1 og 3.3',
      },
    ],
  },
}
