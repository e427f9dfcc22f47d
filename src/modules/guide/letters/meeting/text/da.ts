import type { Text } from './nb.ts'

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const da: Text = {
  title: 'Forbered det første møde',
  lead: 'Fem ting, og et kvarter er nok til at komme i gang. Tag dem i den rækkefølge, der passer jer.',
  lead_done: 'Alt er klart. Nu mangler I kun at mødes.',
  stands: 'på plads',
  things: {
    whom: 'Hvem I inviterer',
    when: 'Hvornår, hvor og mad',
    letter: 'Brevet',
    program: 'Det, I gør sammen',
    tasks: 'Hvem der gør hvad',
  },
  whom: {
    why: 'Invitér folk, det handler om, mindst lige så mange borgere som ansatte. Fem eller seks er nok til at begynde.',
    count: (residents: number, employees: number) =>
      `Indtil nu har I plads til ${of(residents, 'borger', 'borgere')} og ${of(employees, 'ansat', 'ansatte')}.`,
    more_residents: 'Sæt gerne plads af til flere borgere.',
    sheet: 'Skriv ned, hvem det handler om',
    on_sheet: (rows: number) => `Se arket over, hvem det handler om (${of(rows, 'linje', 'linjer')})`,
    add: 'Sæt pladser af',
  },
  when: {
    why: 'Vælg et sted, hvor borgerne føler sig hjemme, og en tid, der passer dem. Maden gør det lettere at komme.',
    write: 'Skriv hvornår, hvor og hvad I spiser',
    add_when: 'Skriv også dag, klokkeslæt og sted. Så står det allerede i brevet.',
    change: 'Ret',
  },
  letter: {
    why: 'Forslaget er allerede skrevet. Udfyld det, der mangler, print, og giv brevet i hånden, hvis I kan.',
    write: 'Skriv brevet',
    another: 'Skriv endnu et brev',
    sent: (count: number, date: string) => `sendt til ${count}, senest den ${date}`,
    not_sent: 'ikke sendt med e-mail',
    open: 'noget mangler at blive udfyldt',
  },
  program: {
    why: 'Spis først. Så taler I om, hvad I håber på og er bekymrede for, og laver nogle enkle regler sammen. Det hele er på ét ark til at printe.',
    open: 'Se programmet for aftenen',
    others: 'Vælg andre metodekort',
    note: 'Skriv dagen under »Hvem der gør hvad«, så er det her på plads.',
  },
  tasks: {
    why: 'Den, der leder arbejdet, kan passende tage opvasken og sætter sig ikke for bordenden. Skiftes til at være vært fra gang til gang.',
    open: 'Det, I ikke ved endnu, kan stå tomt.',
    labels: {
      host: 'Vært',
      food: 'Mad',
      door: 'I døren',
      writer: 'Den, der skriver',
      due: 'Hvornår er mødet?',
    },
    hints: {
      host: 'Byder velkommen og holder øje med tiden. Gerne en borger.',
      food: 'Køber ind og laver mad, gerne to sammen.',
      door: 'Møder folk udenfor, så ingen behøver at gå alene ind.',
      writer: 'Skriver kort ned, hvad I bliver enige om.',
    },
    steps: {
      host: 'Være vært på det første møde',
      food: 'Sørge for mad til det første møde',
      door: 'Tage imod folk i døren på det første møde',
      writer: 'Skrive ned, hvad vi bliver enige om på det første møde',
    },
    submit: 'Gem, hvem der gør hvad',
    to_steps: 'Se alt, hvad I har aftalt',
    errors: { nobody: 'Skriv mindst ét navn.' },
  },
  said: {
    shared: 'Gemt sammen med alt det andet, I har aftalt.',
    changed: 'Gemt.',
    added: 'Pladserne er sat af. Links og ark ligger under »Rundt om bordet«.',
  },
}
