import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Filer inn og ut',
  lead: 'Ta materialet med til eit anna program, eller hent inn det som er laga der.',
  out: 'Ta ut',
  out_lead:
    'I filene står berre det som kan brukast no. Det nokon har trekt, er ikkje med. Er det avtalt at berre det som er godkjent kan brukast, er resten ikkje med heller. Namn er aldri med.',
  responsible:
    'Den som lastar ned ei fil, svarar for henne: kvar ho ligg, kven som ser henne, og at ho blir sletta. Trekkjer nokon seg seinare, må du sjølv ta dei ut av filer som alt er lasta ned.',
  held_back: (n: number) =>
    `${n === 1 ? 'Eitt avsnitt' : `${n} avsnitt`} kan ikkje brukast no, og er ikkje med. Då blir også det som kom frå andre program, verande her.`,
  files: {
    project: 'Prosjekt (REFI-QDA, .qdpx)',
    book: 'Kodebok (REFI-QDA, .qdc)',
    document: 'Koda sitat (Word, .docx)',
    quotes: 'Valde sitat (Word, .docx)',
    workbook: 'Rekneark (.xlsx)',
    codings: 'Koda stader (.csv)',
    counts: 'Tal (.csv)',
  },
  hints: {
    project: 'Alt i materialet, for NVivo, ATLAS.ti, MAXQDA, QualCoder og andre',
    book: 'Berre kodane, utan noko av materialet',
    document: 'Det som er sagt, samla under kvar kode, med INN, OA eller F og nummer',
    quotes: 'Dei sitata som er valde, med kva dei viser',
    workbook: 'Koda stader, tal og kodebok, kvart på sitt ark',
    codings: 'Éi rad for kvar stad som har ein kode',
    counts: 'Kor mange gonger kvar kode står, og kor mange som har sagt det',
  },
  bring: 'Hent inn',
  bring_lead:
    'Du kan hente inn eit prosjekt (.qdpx) eller ei kodebok (.qdc) frå eit anna program. Det kjem i tillegg til det som står her. Først ser du kva som er i fila. Ingenting blir lagra før du seier ja.',
  bring_names:
    'Sjå etter at det ikkje står namn i det du hentar inn. Det som blir kalla einingar eller tilfelle i andre program, får ikkje med namnet sitt, for det kan vere namn på folk. Lyd og film tek vi heller ikkje med: dei har ein siste dag, og blir lagde inn for seg.',
  file: 'Fil',
  file_hint: 'QDPX eller QDC, høgst 20 MB',
  look: 'Sjå kva som er i fila',
  bring_submit: 'Hent inn',
  again_hint: 'Vel den same fila éin gong til. Nettlesaren hugsar henne ikkje.',
  found: 'Dette er i fila',
  found_lead: 'Ingenting er lagra enno. Stemmer det, vel du fila igjen og hentar henne inn.',
  thing: 'Kva',
  amount: 'Tal på',
  counts: {
    sources: 'kjelder',
    passages: 'avsnitt',
    codes: 'kodar',
    codings: 'koda stader',
    informants: 'som har snakka',
    memos: 'notat',
    quotes: 'valde sitat',
  },
  kept: (n: number) =>
    n === 1
      ? 'Éin del har vi ingen plass til her. Han blir teken vare på, og er med når prosjektet blir teke ut igjen.'
      : `${n} delar har vi ingen plass til her. Dei blir tekne vare på, og er med når prosjektet blir teke ut igjen.`,
  here_already: (n: number) =>
    `${n === 1 ? 'Éi kjelde står' : `${n} kjelder står`} her frå før, og blir som ho er. Nye kodar på dei same orda kjem med.`,
  taken_back: (n: number) =>
    `${n === 1 ? 'Eitt avsnitt' : `${n} avsnitt`} er trekt av den som sa det, og kjem ikkje inn igjen. Då tek vi heller ikkje vare på det som andre program har skrive om det.`,
  left: {
    sound: (n: number) => `${n === 1 ? 'Éi lyd- eller filmfil' : `${n} lyd- eller filmfiler`} er ikkje med.`,
    rich_text: (n: number) =>
      `${n === 1 ? 'Éin tekst' : `${n} tekstar`} kjem inn utan skrifttypar og anna utforming.`,
    case_names: (n: number) =>
      `${n === 1 ? 'Eitt namn' : `${n} namn`} på einingar er ikkje med, for det kan vere namn på folk.`,
    unknown_code: (n: number) =>
      `${n === 1 ? 'Éin koda stad' : `${n} koda stader`} peikar på ein kode som ikkje er i fila.`,
    outside_text: (n: number) =>
      `${n === 1 ? 'Éin merkt stad' : `${n} merkte stader`} ligg utanfor teksten, og er ikkje med.`,
    empty_place: (n: number) => `${n === 1 ? 'Éin koda stad' : `${n} koda stader`} er utan ord.`,
    missing_text: (n: number) =>
      `${n === 1 ? 'Éi kjelde' : `${n} kjelder`} manglar teksten sin i fila. ${n === 1 ? 'Ho' : 'Dei'} blir teken vare på, men kan ikkje lesast her.`,
  },
  refused: {
    neither:
      'Dette er ikkje eit prosjekt eller ei kodebok vi kan lese. Lagre som REFI-QDA (.qdpx eller .qdc) i det andre programmet, og prøv igjen.',
    broken_zip:
      'Fila er skadd, eller ho blir for stor når ho blir pakka ut (over 100 MB). Lag henne på nytt i det andre programmet, helst utan lyd og film.',
    no_description:
      'Fila er pakka, men manglar skildringa av prosjektet (project.qde). Lagre som REFI-QDA-prosjekt, og prøv igjen.',
    broken_description:
      'Skildringa i fila er skadd og kan ikkje lesast. Lag fila på nytt i det andre programmet.',
    not_a_project: 'Fila er ikkje eit REFI-QDA-prosjekt. Sjå etter om programmet kan lagre som .qdpx.',
    not_a_book: 'Fila er ikkje ei REFI-QDA-kodebok. Sjå etter om programmet kan lagre som .qdc.',
    too_many: 'Det er meir i fila enn éin studie kan ha her. Del henne opp, og hent inn delane kvar for seg.',
  },
  nothing_kept: 'Ingenting blei henta inn',
  lies_here: (n: number) =>
    n === 1
      ? 'Her ligg éin del frå eit anna program som vi ikkje har eigen plass til.'
      : `Her ligg ${n} delar frå andre program som vi ikkje har eigen plass til.`,
  said: { brought_in: 'Fila er henta inn.' },
  columns: {
    code: 'Kode',
    above: 'Ligg under',
    words: 'Det som er sagt',
    who: 'Kven',
    party: 'Part',
    source: 'Kjelde',
    kind: 'Slag',
    day: 'Dag',
    coder: 'Koda av nummer',
    definition: 'Tyder',
    example: 'Døme',
    times: 'Gonger',
    informants: 'Kor mange som har sagt det',
    sources: 'Kjelder',
  },
  several: 'fleire',
  sheets: { codings: 'Koda stader', counts: 'Tal', book: 'Kodebok' },
  document: {
    title: 'Koda sitat',
    quotes: 'Valde sitat',
    none: 'Ingen stader som kan brukast, har denne koden.',
    no_quotes: 'Ingen sitat er valde som kan brukast no.',
    mind: 'Her står berre det som kunne brukast den dagen fila blei laga. Trekkjer nokon seg seinare, må det dei har sagt, takast ut her også.',
    made: (day: string) => `Laga ${day}`,
  },
  names: {
    project: 'prosjekt',
    book: 'kodebok',
    document: 'sitat',
    quotes: 'valde-sitat',
    workbook: 'koding',
    codings: 'koda-stader',
    counts: 'tal',
  },
}
