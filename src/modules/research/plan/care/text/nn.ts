import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Plan for materialet',
  lead: 'Kva de har, kven som ser det, og når det blir borte. Skrive av det Samskap veit, til dei som skal seie ja til undersøkinga.',
  print: 'Skriv ut',
  fetch: 'Last ned planen som DOCX',
  file_name: 'plan-for-materialet',
  gap: 'Ikkje skrive enno',
  what: 'Kva som blir samla inn',
  table: 'Materialet så langt',
  kind: 'Kva slag',
  count: 'Kor mange',
  none: 'Ingenting er lagt inn enno.',
  recordings: (n, day) =>
    `Opptak som er sparte på: ${n}. ${day ? `Det siste blir sletta etter ${day}.` : ''}`,
  speakers: n => `${n} har snakka. Dei står som nummer og part.`,
  names: 'Namna',
  key_none: 'Ingen namn er lagde inn, så det finst ingen nøkkel.',
  key_kept:
    'Namna er forsegla med ein eigen nøkkel for undersøkinga. Nøkkelen er forsegla med nøkkelen til heile Samskap her.',
  key_destroyed: day => `Nøkkelen blei øydelagd ${day}. Ingen kan lenger finne ut kven eit nummer er.`,
  reads: 'Kven som ser det',
  reads_lines: [
    'Dei som har fått kryssa av for å forske her, les alt.',
    'Den som har snakka, ser sine eigne ord, og kva sitat som er valde.',
    'Dei andre ved bordet ser berre det som er valt ut for dei, med grupper på minst fem.',
    'Den som styrer databasen, kan teknisk sett lese alt bortsett frå namn der nøkkelen er øydelagd.',
  ],
  kept: 'Kvar og kor lenge',
  where: 'Alt ligg i databasen til denne Samskap, og i tryggingskopiane av han.',
  sound: n => `Opptak blir sletta av seg sjølv etter ${n} dagar.`,
  ends: day => `Undersøkinga skal vere ferdig ${day}.`,
  with_initiative:
    'Resten blir borte når det blir teke tilbake, når nokon slettar det, og seinast saman med samskapinga.',
  rule: 'Kva som kan brukast',
  only_approved: 'Berre det som er lese og godkjent av den som sa det.',
  all_but_taken_back: 'Alt bortsett frå det som er teke tilbake.',
  out: 'Ut av Samskap',
  out_lines: [
    'Sitat, tal og prosjekt kan hentast ut som filer, utan namn, og berre med det som kan brukast.',
    'Ei fil som er henta ut, kan Samskap ikkje slette. Den som har henta ho, svarer for ho.',
  ],
  afterwards: 'Etterpå',
  responsible: 'Ansvar',
}
