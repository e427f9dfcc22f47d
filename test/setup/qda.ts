import { elementsOf, textOf, type Xml } from '../../src/modules/research/files/refi/rules.ts'

/**
 * What the standard REFI-QDA 1.5 asks of a project, told anew: which elements stand in which, in which order, how often
 * ("?" at most once, "*" any number, "+" at least once, none exactly once), and which attributes there are ("!" needed).
 * "|" between names: in any order among each other.
 */
const source_attributes =
  'guid:guid! name richTextPath plainTextPath creatingUser:guid creationDateTime:time modifyingUser:guid modifiedDateTime:time'
const media_attributes =
  'guid:guid! name path currentPath creatingUser:guid creationDateTime:time modifyingUser:guid modifiedDateTime:time'
const text_source = `Description? PlainTextContent? PlainTextSelection* Coding* NoteRef* VariableValue* @ ${source_attributes}`
const reference = '@ targetGUID:guid!'

const grammar: Readonly<Record<string, string>> = {
  Project:
    'Users? CodeBook? Variables? Cases? Sources? Notes? Links? Sets? Graphs? Description? NoteRef* @ name! origin creatingUserGUID:guid creationDateTime:time modifyingUserGUID:guid modifiedDateTime:time basePath xmlns',
  Users: 'User+ @',
  User: '@ guid:guid! name id',
  CodeBook: 'Codes Sets? @ xmlns origin',
  Codes: 'Code+ @',
  Code: 'Description? NoteRef* Code* @ guid:guid! name! isCodable:boolean! color:colour',
  Variables: 'Variable+ @',
  Variable: 'Description? @ guid:guid! name! typeOfVariable:type!',
  Cases: 'Case+ @',
  Case: 'Description? CodeRef* VariableValue* SourceRef* SelectionRef* @ guid:guid! name',
  VariableValue: 'VariableRef TextValue? BooleanValue? IntegerValue? FloatValue? DateValue? DateTimeValue? @',
  Sources: 'TextSource|PictureSource|PDFSource|AudioSource|VideoSource+ @',
  TextSource: text_source,
  Note: text_source,
  PictureSource: `Description? TextDescription? PictureSelection* Coding* NoteRef* VariableValue* @ ${media_attributes}`,
  PlainTextSelection:
    'Description? Coding* NoteRef* @ guid:guid! name startPosition:integer! endPosition:integer! creatingUser:guid creationDateTime:time modifyingUser:guid modifiedDateTime:time',
  Coding: 'CodeRef NoteRef* @ guid:guid! creatingUser:guid creationDateTime:time',
  Notes: 'Note+ @',
  Sets: 'Set+ @',
  Set: 'Description? MemberCode* MemberSource* MemberNote* @ guid:guid! name!',
  Links: 'Link+ @',
  Link: 'NoteRef* @ guid:guid! name direction color:colour originGUID:guid targetGUID:guid',
  ...Object.fromEntries(
    [
      ...['NoteRef', 'CodeRef', 'SourceRef', 'SelectionRef', 'VariableRef'],
      ...['MemberCode', 'MemberSource', 'MemberNote'],
    ].map(name => [name, reference]),
  ),
}
const texts: Readonly<Record<string, RegExp>> = {
  Description: /^/,
  PlainTextContent: /^/,
  TextValue: /^/,
  IntegerValue: /^-?\d+$/,
  DateValue: /^\d{4}-\d\d-\d\d$/,
}
const shapes: Readonly<Record<string, RegExp>> = {
  guid: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  colour: /^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/,
  type: /^(Text|Boolean|Integer|Float|Date|DateTime)$/,
}

/** What in a tree is not as the standard asks: nothing, where all is well. */
export function qdaFaults(xml: Xml): string[] {
  const pattern = texts[xml.name]
  if (pattern) return pattern.test(textOf(xml)) ? [] : [`${xml.name}: ${textOf(xml)}`]
  const rule = grammar[xml.name]
  if (rule === undefined) return [`${xml.name} is not known`]
  const [within = '', told = ''] = rule.split('@')
  const faults: string[] = []
  const attributes = words(told).map(word => {
    const [, name = '', shape = '', needed] = /^(\w+)(?::(\w+))?(!)?$/.exec(word) ?? []
    const value = xml.attributes[name]
    if (value === undefined ? needed : shape && !shapes[shape]!.test(value))
      faults.push(`${xml.name}@${name}: ${value}`)
    return name
  })
  for (const name of Object.keys(xml.attributes))
    if (!attributes.includes(name)) faults.push(`${xml.name}@${name} is not known`)
  let left = elementsOf(xml)
  for (const word of words(within)) {
    const [, names = '', often = ''] = /^([\w|]+)([?*+]?)$/.exec(word) ?? []
    const count = left.findIndex(({ name }) => !names.split('|').includes(name))
    const found = count < 0 ? left.length : count
    const fits = { '?': found <= 1, '*': true, '+': found >= 1, '': found === 1 }[often]
    if (!fits) faults.push(`${xml.name}: ${found} of ${names}`)
    left = left.slice(found)
  }
  if (left.length > 0) faults.push(`${left[0]!.name} is not in its place in ${xml.name}`)
  return [...faults, ...elementsOf(xml).flatMap(qdaFaults)]
}

const words = (told: string): string[] => told.split(' ').filter(word => word !== '')
