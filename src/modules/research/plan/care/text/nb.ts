export const nb = {
  title: 'Plan for materialet',
  lead: 'Hva dere har, hvem som ser det, og når det blir borte. Skrevet av det Samskap vet, til dem som skal si ja til undersøkelsen.',
  print: 'Skriv ut',
  fetch: 'Last ned planen som DOCX',
  file_name: 'plan-for-materialet',
  gap: 'Ikke skrevet ennå',
  what: 'Hva som samles inn',
  table: 'Materialet så langt',
  kind: 'Hva slags',
  count: 'Hvor mange',
  none: 'Ingenting er lagt inn ennå.',
  recordings: (n: number, day: string) =>
    `Opptak som er spart på: ${n}. ${day ? `Det siste slettes etter ${day}.` : ''}`,
  speakers: (n: number) => `${n} har snakket. De står som nummer og part.`,
  names: 'Navnene',
  key_none: 'Ingen navn er lagt inn, så det finnes ingen nøkkel.',
  key_kept:
    'Navnene er forseglet med en egen nøkkel for undersøkelsen. Nøkkelen er forseglet med nøkkelen til hele Samskap her.',
  key_destroyed: (day: string) => `Nøkkelen ble ødelagt ${day}. Ingen kan lenger finne ut hvem et nummer er.`,
  reads: 'Hvem som ser det',
  reads_lines: [
    'De som har fått krysset av for å forske her, leser alt.',
    'Den som har snakket, ser sine egne ord, og hvilke sitater som er valgt.',
    'De andre ved bordet ser bare det som er valgt ut for dem, med grupper på minst fem.',
    'Den som styrer databasen, kan teknisk sett lese alt bortsett fra navn der nøkkelen er ødelagt.',
  ],
  kept: 'Hvor og hvor lenge',
  where: 'Alt ligger i databasen til denne Samskap, og i sikkerhetskopiene av den.',
  sound: (n: number) => `Opptak slettes av seg selv etter ${n} dager.`,
  ends: (day: string) => `Undersøkelsen skal være ferdig ${day}.`,
  with_initiative:
    'Resten blir borte når det tas tilbake, når noen sletter det, og senest sammen med samskapingen.',
  rule: 'Hva som kan brukes',
  only_approved: 'Bare det som er lest og godkjent av den som sa det.',
  all_but_taken_back: 'Alt bortsett fra det som er tatt tilbake.',
  out: 'Ut av Samskap',
  out_lines: [
    'Sitater, tall og prosjekt kan hentes ut som filer, uten navn, og bare med det som kan brukes.',
    'En fil som er hentet ut, kan Samskap ikke slette. Den som har hentet den, svarer for den.',
  ],
  afterwards: 'Etterpå',
  responsible: 'Ansvar',
}

export type Text = typeof nb
