export const nb = {
  title: 'Informasjonsbrevet',
  lead: 'Gi dette til dem du vil snakke med, før dere begynner. Det er skrevet av det som står om undersøkelsen.',
  heading: 'Vil du snakke med oss?',
  file_name: 'informasjonsbrev',
  gaps: 'Dette står det ikke noe om ennå. I brevet er det en tom linje.',
  fill: 'Fyll ut det som mangler',
  print: 'Skriv ut',
  fetch: 'Last ned brevet som DOCX',
  gap: '……………………………………',
  asked: (title: string, initiative: string) =>
    `Vi spør om du vil være med i undersøkelsen «${title}». Den hører til samskapingen «${initiative}».`,
  why: 'Hva vi vil finne ut',
  who: 'Hvem som svarer for den',
  reached: (contact: string) => `Slik får du tak i oss: ${contact}`,
  what: 'Hva det betyr å være med',
  what_lines: (days: number) => [
    'Vi snakker sammen. Du velger selv hva du vil svare på.',
    `Vi tar bare opp lyden hvis du sier ja. Opptaket slettes av seg selv etter høyst ${days} dager.`,
    'Det du sier, blir skrevet ut. Der står du som et nummer, ikke med navn.',
    'Du kan lese det som er skrevet ut, og rette det.',
  ],
  voluntary: 'Det er frivillig',
  voluntary_lines: [
    'Du kan si nei, og du trenger ikke si hvorfor.',
    'Du kan ombestemme deg når som helst. Da slettes det du har sagt, og det brukes ikke mer.',
    'Det får ingen følger for deg hva du velger, verken her eller hos kommunen.',
  ],
  used: 'Hva det brukes til',
  only_approved: 'Bare det du selv har lest og godkjent, blir brukt.',
  all_but_taken_back: 'Det du sier, kan bli brukt, bortsett fra det du tar tilbake.',
  used_lines: [
    'Sitater står med en kort signatur: INN for innbygger, OA for ansatt i det offentlige, F for forsker, og et nummer.',
    'Tall vises bare når minst fem har snakket. Da kan ingen se hvem som sa hva.',
    'Bare de som forsker, leser samtalene. Det gjør ikke de som leder arbeidet.',
  ],
  after: 'Etterpå',
  until: (day: string) => `Undersøkelsen skal være ferdig ${day}.`,
  rights: 'Rettighetene dine',
  rights_lines: [
    'Du kan se alt vi har om deg, få det rettet og få det slettet.',
    'Du kan klage til Datatilsynet.',
    'Navnet ditt ligger for seg, bak en nøkkel. Når nøkkelen er ødelagt, kan ingen finne ut hvem du er. Da kan heller ikke du ta noe tilbake gjennom Samskap.',
  ],
}

export type Text = typeof nb
