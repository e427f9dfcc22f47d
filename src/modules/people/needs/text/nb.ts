export const nb = {
  mine: {
    title: 'Det jeg trenger',
    lead: 'Fortell hva som gjør det lettere for deg å være med. Du trenger ikke si hvorfor. Du velger selv hvem som får vite det, og du kan endre det når du vil.',
    told: 'Dette har du sagt fra om',
    first: 'Si fra om noe du trenger',
    more: 'Si fra om noe mer',
    kind: 'Hva trenger du?',
    detail: 'Vil du si mer?',
    detail_hint:
      'For eksempel hvilket språk du vil ha tolk på, eller hva du ikke tåler. Du trenger ikke nevne diagnoser.',
    readers: 'Hvem skal få vite det?',
    readers_hint:
      'Bare de du krysser av for, kan se det, og bare så lenge de leder her. Ingen andre rundt bordet ser det.',
    save: 'Si fra',
    save_changes: 'Lagre',
    known_by: (names: string) => `${names} kan se det.`,
    known_by_nobody: 'Ingen av dem du valgte, leder lenger. Velg noen nye, ellers får ingen vite det.',
    since: (date: string) => `Sagt fra ${date}`,
    change: 'Endre',
    change_title: 'Endre det du trenger',
    end_title: 'Trenger du det ikke lenger?',
    end_lead: 'Da er det ingen som ser det mer.',
    end: 'Jeg trenger det ikke lenger',
    errors: {
      nobody: 'Velg minst én som skal få vite det. Uten det blir det ikke lagret.',
      not_leading: 'En av dem du valgte, leder ikke lenger. Velg på nytt.',
    },
    said: {
      asked: 'Takk for at du sa fra. Bare de du valgte, kan se det.',
      changed: 'Lagret.',
      ended: 'Tatt bort. Ingen ser det lenger.',
    },
  },
  kinds: {
    allergies: {
      name: 'Mat jeg tåler',
      hint: 'Allergi, halal, vegetar eller noe annet',
      plan: 'Til måltidet',
    },
    interpreter: { name: 'Tolk', hint: 'Skriv hvilket språk nedenfor', plan: 'Tolk' },
    guardian: {
      name: 'Noen ved siden av meg',
      hint: 'En venn, en støtteperson, en forelder eller en verge',
      plan: 'Noen ved siden av seg',
    },
    one_to_one: {
      name: 'En prat på tomannshånd',
      hint: 'I stedet for hele gruppa',
      plan: 'En prat på tomannshånd',
    },
    pace: { name: 'Roligere tempo', hint: 'Flere pauser, kortere møter, mer tid', plan: 'Tempo og pauser' },
    read_aloud: { name: 'At noen leser høyt', hint: 'Det som er skrevet', plan: 'Noen som leser høyt' },
    shorter_texts: {
      name: 'Kortere tekster',
      hint: 'Korte setninger og vanlige ord',
      plan: 'Kortere tekster',
    },
    large_print: { name: 'Stor skrift', hint: 'På ark og på skjerm', plan: 'Stor skrift' },
    other: { name: 'Noe annet', hint: 'Skriv det nedenfor', plan: 'Annet' },
  },
  lead: {
    title: 'Det folk trenger',
    lead: 'Her står det som noen har valgt å fortelle deg. Andre kan ha fortalt det til en annen som leder, eller ikke til noen.',
    empty: 'Ingen har fortalt deg om noe de trenger. Spør alle, ikke bare dem du tror trenger noe.',
    keep: 'Ordne det uten å si hvem det er for, hvis det går. Fortell det ikke videre uten å spørre først.',
    traced: 'Den det gjelder, kan se at du har lest det.',
    print: 'Skriv ut',
    guardian_title: 'Hvem skal spørres om noen kan være med?',
    guardian: [
      'Alder og situasjon avgjør, ikke en fast regel. Spør alltid personen selv først, på en måte som er lett å forstå.',
      'Er det et barn, eller har noen verge, så finn sammen ut hvem andre som bør spørres, og om hva. At noen har verge, betyr ikke at vergen bestemmer alt.',
      'Er du usikker, så spør personvernombudet eller en jurist hos dere før dere begynner.',
    ],
    guardian_short:
      'Er det et barn, eller har noen verge? Alder og situasjon avgjør hvem andre som bør spørres, ikke en fast regel. Spør alltid personen selv først.',
  },
}

export type Text = typeof nb
