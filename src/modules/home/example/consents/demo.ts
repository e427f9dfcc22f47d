import type { Access } from '../../../../platform/access.ts'
import { stateBasis } from '../../../initiatives/basis/commands.ts'
import { notePromise, promise } from '../../../people/agreement/commands.ts'
import { answerConsent, noteFromPaper } from '../../../people/consent/commands.ts'
import { saveFacts } from '../../../people/letter/commands.ts'
import { participantsOf } from '../../../people/queries.ts'
import { daysAfter, type Stage } from '../stage/demo.ts'

const version = '0.1'

/** What the Thursday Table rests on, what its people have said yes to, and what they have promised each other. */
export async function consents(stage: Stage, lead: Access, began: Date): Promise<void> {
  const { tx, now } = stage
  const people = await participantsOf(tx, lead)
  const seat = (name: string) => people.find(one => one.name === name)!.id
  const later = (days: number) => new Date(began.getTime() + days * 86_400_000)

  const basis = {
    controller: 'Bjørkevik kommune',
    basis: 'public_task',
    law: '',
    special_basis: '',
    purpose: 'Finne ut hvordan foreldre med små barn og lite penger får noen å dele hverdagen med.',
  } as const
  await stateBasis(tx, lead, basis, later(2))
  const whole = {
    law: 'Vedtak i kommunestyret i Bjørkevik om åpne møteplasser for familier (oppdiktet)',
    special_basis:
      'Vi ber alle la være å skrive om helse og tro. Gjør noen det, spør vi om et uttrykkelig ja.',
  }
  await stateBasis(tx, lead, { ...basis, ...whole }, later(20))
  const facts = {
    contact: 'Ingrid på åpen barnehage',
    contact_details: 'ingrid@bjorkevik.example, torsdager på huset',
    methods:
      'Vi spiser sammen på torsdager. Etterpå snakker vi i en time. Tre ganger i året svarer alle på noen påstander. Du kan komme når det passer.',
    introduced_by: 'Helsestasjonen og Naboringen',
    other_sources: 'Nei',
    abroad: 'Nei',
    ends_on: daysAfter(now, 220),
    afterwards: 'anonymised',
    afterwards_more: 'Referatene tar kommunen vare på, uten navn på dem som ikke jobber der.',
    assessed_by: '',
  } as const
  await saveFacts(tx, lead, { ...facts, version: 1 }, later(21))

  type Say = readonly [string, Parameters<typeof answerConsent>[2]['purpose'], 'yes' | 'no', Date]
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const said: readonly Say[] = [
    ['Amina', 'quote', 'yes', later(25)],
    ['Amina', 'photo', 'yes', later(25)],
    ['Amina', 'sharing', 'yes', later(25)],
    ['Leyla', 'quote', 'yes', later(25)],
    ['Leyla', 'photo', 'yes', later(26)],
    ['Leyla', 'photo', 'no', ago(9)],
    ['Siri', 'quote', 'yes', later(25)],
    ['Siri', 'research', 'yes', later(25)],
    ['Siri', 'contact', 'yes', later(30)],
    ['Yosef', 'photo', 'no', later(26)],
    ['Grete', 'quote', 'yes', later(25)],
    ['Grete', 'photo', 'yes', later(25)],
    ['Anne', 'quote', 'no', later(27)],
    ['Solveig', 'photo', 'yes', later(27)],
  ]
  for (const [name, purpose, answer, at] of said) {
    const person = await stage.as(lead.initiative_id, seat(name))
    await answerConsent(tx, person, { purpose, answer, content_version: version }, 'nb', at)
  }
  const on_sheet = { quote: version, photo: 'no', research: 'none', sharing: version, contact: version }
  await noteFromPaper(tx, lead, seat('Odd'), on_sheet, 'nb', later(28))

  for (const name of ['Amina', 'Leyla', 'Siri', 'Grete', 'Malin', 'Tor', 'Solveig', 'Anne', 'Berit']) {
    await promise(tx, await stage.as(lead.initiative_id, seat(name)), version, 'nb', later(24))
  }
  await promise(tx, lead, version, 'nb', later(24))
  await notePromise(tx, lead, seat('Odd'), version, 'nb', later(28))
}
