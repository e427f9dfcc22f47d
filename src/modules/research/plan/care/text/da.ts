import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Plan for materialet',
  lead: 'Hvad I har, hvem der ser det, og hvornår det er væk. Skrevet ud fra det, Samskap ved, til dem, der skal sige ja til undersøgelsen.',
  fetch: 'Hent planen som DOCX',
  file_name: 'plan-for-materialet',
  gap: 'Ikke skrevet endnu',
  what: 'Hvad der samles ind',
  table: 'Materialet indtil nu',
  kind: 'Hvilken slags',
  count: 'Hvor mange',
  none: 'Der er ikke lagt noget ind endnu.',
  recordings: (n, day) => `Optagelser, der gemmes: ${n}. ${day ? `Den sidste slettes efter ${day}.` : ''}`,
  speakers: n => `${n} har talt. De står som nummer og part.`,
  names: 'Navnene',
  key_none: 'Der er ikke lagt navne ind, så der findes ingen nøgle.',
  key_kept:
    'Navnene er forseglet med en egen nøgle for undersøgelsen. Nøglen er forseglet med nøglen til hele Samskap her.',
  key_destroyed: day => `Nøglen blev ødelagt ${day}. Ingen kan længere finde ud af, hvem et nummer er.`,
  reads: 'Hvem der ser det',
  reads_lines: [
    'De, der har fået et kryds for at forske her, læser alt.',
    'Den, der har talt, ser sine egne ord, og hvilke citater der er valgt.',
    'De andre ved bordet ser kun det, der er valgt ud til dem, med grupper på mindst fem.',
    'Den, der styrer databasen, kan teknisk set læse alt undtagen navne, hvor nøglen er ødelagt.',
  ],
  kept: 'Hvor og hvor længe',
  where: 'Alt ligger i databasen hos denne Samskap og i sikkerhedskopierne af den.',
  sound: n => `Optagelser slettes af sig selv efter ${n} dage.`,
  ends: day => `Undersøgelsen skal være færdig ${day}.`,
  with_initiative:
    'Resten er væk, når det tages tilbage, når nogen sletter det, og senest sammen med samskabelsen.',
  rule: 'Hvad der kan bruges',
  only_approved: 'Kun det, der er læst og godkendt af den, der sagde det.',
  all_but_taken_back: 'Alt undtagen det, der er taget tilbage.',
  out: 'Ud af Samskap',
  out_lines: [
    'Citater, tal og projekt kan hentes ud som filer, uden navne, og kun med det, der kan bruges.',
    'En fil, der er hentet ud, kan Samskap ikke slette. Den, der har hentet den, svarer for den.',
  ],
  afterwards: 'Bagefter',
  responsible: 'Ansvar',
}
