const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const nb = {
  title: 'Forbered det første møtet',
  lead: 'Fem ting, og et kvarter er nok for å komme i gang. Ta dem i den rekkefølgen som passer dere.',
  lead_done: 'Alt står klart. Nå gjenstår det bare å møtes.',
  stands: 'på plass',
  things: {
    whom: 'Hvem dere ber',
    when: 'Når, hvor og mat',
    letter: 'Brevet',
    program: 'Det dere gjør sammen',
    tasks: 'Hvem som gjør hva',
  },
  whom: {
    why: 'Be folk det gjelder, minst like mange innbyggere som ansatte. Fem eller seks er nok til å begynne.',
    count: (residents: number, employees: number) =>
      `Så langt har dere plass til ${of(residents, 'innbygger', 'innbyggere')} og ${of(employees, 'ansatt', 'ansatte')}.`,
    more_residents: 'Sett gjerne av plass til flere innbyggere.',
    sheet: 'Skriv ned hvem det gjelder',
    on_sheet: (rows: number) => `Se arket over hvem det gjelder (${of(rows, 'linje', 'linjer')})`,
    add: 'Sett av plasser',
  },
  when: {
    why: 'Velg et sted der innbyggerne føler seg hjemme, og en tid som passer for dem. Maten gjør det lettere å komme.',
    write: 'Skriv når, hvor og hva dere spiser',
    add_when: 'Skriv også dag, klokkeslett og sted. Da står det ferdig i brevet.',
    change: 'Endre',
  },
  letter: {
    why: 'Forslaget er ferdig skrevet. Fyll inn det som mangler, skriv ut og gi brevet i hånden om dere kan.',
    write: 'Skriv brevet',
    another: 'Skriv ett brev til',
    sent: (count: number, date: string) => `sendt til ${count}, sist ${date}`,
    not_sent: 'ikke sendt på e-post',
    open: 'noe gjenstår å fylle inn',
  },
  program: {
    why: 'Spis først. Så snakker dere om hva dere håper på og gruer dere til, og lager noen enkle regler sammen. Alt er på ett ark til å skrive ut.',
    open: 'Se programmet for kvelden',
    others: 'Velg andre metodekort',
    note: 'Skriv dagen under «Hvem som gjør hva», så er dette på plass.',
  },
  tasks: {
    why: 'Den som leder arbeidet, kan gjerne ta oppvasken, og setter seg ikke for enden av bordet. Bytt på å være vert fra gang til gang.',
    open: 'Det dere ikke vet ennå, kan stå tomt.',
    labels: {
      host: 'Vert',
      food: 'Mat',
      door: 'I døra',
      writer: 'Skriver',
      due: 'Når er møtet?',
    },
    hints: {
      host: 'Ønsker velkommen og passer tiden. Gjerne en innbygger.',
      food: 'Handler og lager mat, gjerne to sammen.',
      door: 'Møter folk ute, så ingen må gå inn alene.',
      writer: 'Skriver kort ned det dere blir enige om.',
    },
    /** What is agreed, as a step. */
    steps: {
      host: 'Være vert på det første møtet',
      food: 'Sørge for mat til det første møtet',
      door: 'Ta imot folk i døra på det første møtet',
      writer: 'Skrive ned det vi blir enige om på det første møtet',
    },
    submit: 'Lagre hvem som gjør hva',
    to_steps: 'Se alt dere har avtalt',
    errors: { nobody: 'Skriv minst ett navn.' },
  },
  said: {
    shared: 'Lagret blant det dere har avtalt.',
    changed: 'Lagret.',
    added: 'Plassene er satt av. Lenker og ark ligger under «Rundt bordet».',
  },
}
export type Text = typeof nb
