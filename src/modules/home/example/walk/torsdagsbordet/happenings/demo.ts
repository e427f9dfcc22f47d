import type { Access } from '../../../../../../platform/access.ts'
import { dayOf } from '../../../../../../platform/format.ts'
import { tellNews } from '../../../../../guide/news/commands.ts'
import { writeDown } from '../../../../../guide/reflection/commands.ts'
import { later, type Stage } from '../../../stage/demo.ts'

/** What was told along the way, and what somebody learnt from it. */
export async function happenings(
  stage: Stage,
  lead: Access,
  as: (name: string) => Promise<Access>,
  {
    september,
    november,
    january,
    february,
    april,
    june,
  }: Record<'september' | 'november' | 'january' | 'february' | 'april' | 'june', Date>,
): Promise<void> {
  const { tx, now } = stage
  const recently = later(now, -6)
  for (const [name, kind, body, learnt, at] of [
    ['Amina', 'milestone', 'Vi har funnet spørsmålet vårt, og det er vi som har skrevet det.', '', september],
    [
      'Solveig',
      'setback',
      'Per sluttet, og ingen tok over. Sju uker gikk uten at noen ringte.',
      'Vi må være to som folk kan ringe til.',
      later(november, 2),
    ],
    [
      'Grete',
      'setback',
      'Naboringen følte seg som billig hjelp.',
      'Skriv ned hvem som gjør hva, og hvem som betaler reisen.',
      later(january, 6),
    ],
    [
      'Leyla',
      'win',
      'Låneskapet med barneutstyr står på biblioteket. Sju familier lånte noe den første uka.',
      'Vi valgte det minste vi kunne prøve.',
      april,
    ],
    ['Marit', 'milestone', 'Husrådet er valgt: Leyla, Siri, Yosef, Grete og Marit.', '', later(april, 5)],
    [
      'Yosef',
      'news',
      'Bussen går fortsatt bare én gang i timen. Vi skriver brev til fylket sammen.',
      '',
      later(june, 12),
    ],
    [
      'Kristoffer',
      'win',
      'En mor som bare har lånt i skapet, kom og spurte om hun kunne ta nøkkelvakt.',
      '',
      recently,
    ],
  ] as const) {
    await tellNews(tx, await as(name), { kind, body, learnt, day: dayOf(at) }, at)
  }
  for (const [name, direction, body, at] of [
    [
      'Solveig',
      'from_residents',
      'Folk kommer ikke fordi det er et tilbud. De kommer fordi noen venter på dem.',
      later(february, 7),
    ],
    [
      'Amina',
      'from_services',
      'De ansatte bestemmer mindre enn jeg trodde. Nå vet jeg hvem jeg skal spørre.',
      later(february, 8),
    ],
    [
      'Malin',
      'from_each_other',
      'Vi ville begge eie låneskapet. Det gikk bedre da ingen gjorde det.',
      later(april, 10),
    ],
  ] as const) {
    await writeDown(tx, await as(name), { kind: 'learnt', direction, body, shared: true }, at)
  }
  await writeDown(
    tx,
    lead,
    {
      kind: 'thought',
      prompt: 'gave_room',
      body: 'Jeg telte til ti før jeg svarte Yosef. Da svarte Leyla i stedet, og bedre enn meg.',
      shared: true,
    },
    later(february, 15),
  )
  await writeDown(
    tx,
    await as('Berit'),
    {
      kind: 'own_part',
      body: 'Jeg foreslo at dere skulle begynne med det tjenesten ikke får til. Det var mitt valg av metode, ikke deres.',
      shared: true,
    },
    later(september, 20),
  )
}
