import type { Text } from './nb.ts'

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const nn: Text = {
  title: 'Førebu det første møtet',
  lead: 'Fem ting, og eit kvarter er nok for å kome i gang. Ta dei i den rekkjefølgja som passar dykk.',
  lead_done: 'Alt står klart. No er det berre å møtast.',
  stands: 'på plass',
  things: {
    whom: 'Kven de ber',
    when: 'Når, kvar og mat',
    letter: 'Brevet',
    program: 'Det de gjer saman',
    tasks: 'Kven som gjer kva',
  },
  whom: {
    why: 'Be folk det gjeld, minst like mange innbyggjarar som tilsette. Fem eller seks er nok til å byrje.',
    count: (residents: number, employees: number) =>
      `Så langt har de plass til ${of(residents, 'innbyggjar', 'innbyggjarar')} og ${of(employees, 'tilsett', 'tilsette')}.`,
    more_residents: 'Set gjerne av plass til fleire innbyggjarar.',
    sheet: 'Skriv ned kven det gjeld',
    on_sheet: (rows: number) => `Sjå arket over kven det gjeld (${of(rows, 'linje', 'linjer')})`,
    add: 'Set av plassar',
  },
  when: {
    why: 'Vel ein stad der innbyggjarane kjenner seg heime, og ei tid som passar for dei. Maten gjer det lettare å kome.',
    write: 'Skriv når, kvar og kva de et',
    add_when: 'Skriv òg dag, klokkeslett og stad. Då står det ferdig i brevet.',
    change: 'Endre',
  },
  letter: {
    why: 'Framlegget er ferdig skrive. Fyll inn det som manglar, skriv ut og gi brevet i handa om de kan.',
    write: 'Skriv brevet',
    another: 'Skriv eit brev til',
    sent: (count: number, date: string) => `sendt til ${count}, sist ${date}`,
    not_sent: 'ikkje sendt på e-post',
    open: 'noko står att å fylle inn',
  },
  program: {
    why: 'Et først. Så snakkar de om kva de håpar på og gruar dykk til, og lagar nokre enkle reglar saman. Alt er på eitt ark til å skrive ut.',
    open: 'Sjå programmet for kvelden',
    others: 'Vel andre metodekort',
    note: 'Skriv dagen under «Kven som gjer kva», så er dette på plass.',
  },
  tasks: {
    why: 'Den som leier arbeidet, kan gjerne ta oppvasken, og set seg ikkje for enden av bordet. Byt på å vere vert frå gong til gong.',
    open: 'Det de ikkje veit enno, kan stå tomt.',
    labels: {
      host: 'Vert',
      food: 'Mat',
      door: 'I døra',
      writer: 'Den som skriv',
      due: 'Når er møtet?',
    },
    hints: {
      host: 'Ønskjer velkomen og passar tida. Gjerne ein innbyggjar.',
      food: 'Handlar og lagar mat, gjerne to saman.',
      door: 'Møter folk ute, så ingen må gå inn åleine.',
      writer: 'Skriv kort ned det de blir einige om.',
    },
    steps: {
      host: 'Vere vert på det første møtet',
      food: 'Syte for mat til det første møtet',
      door: 'Ta imot folk i døra på det første møtet',
      writer: 'Skrive ned det vi blir einige om på det første møtet',
    },
    submit: 'Lagre kven som gjer kva',
    to_steps: 'Sjå alt de har avtalt',
    errors: { nobody: 'Skriv minst eitt namn.' },
  },
  said: {
    shared: 'Lagra blant det de har avtalt.',
    changed: 'Lagra.',
    added: 'Plassane er sette av. Lenkjer og ark ligg under «Rundt bordet».',
  },
}
