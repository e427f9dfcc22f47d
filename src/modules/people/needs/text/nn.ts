import type { Text } from './nb.ts'

export const nn: Text = {
  mine: {
    title: 'Det eg treng',
    lead: 'Fortel kva som gjer det lettare for deg å vere med. Du treng ikkje seie kvifor. Du vel sjølv kven som får vite det, og du kan endre det når du vil.',
    told: 'Dette har du sagt frå om',
    first: 'Sei frå om noko du treng',
    more: 'Sei frå om noko meir',
    kind: 'Kva treng du?',
    detail: 'Vil du seie meir?',
    detail_hint:
      'Til dømes kva språk du vil ha tolk på, eller kva du ikkje toler. Du treng ikkje nemne diagnosar.',
    readers: 'Kven skal få vite det?',
    readers_hint:
      'Berre dei du kryssar av for, kan sjå det, og berre så lenge dei leier her. Ingen andre rundt bordet ser det.',
    save: 'Sei frå',
    save_changes: 'Lagre',
    known_by: (names: string) => `${names} kan sjå det.`,
    known_by_nobody: 'Ingen av dei du valde, leier lenger. Vel nokre nye, elles får ingen vite det.',
    since: (date: string) => `Sagt frå ${date}`,
    change: 'Endre',
    change_title: 'Endre det du treng',
    end_title: 'Treng du det ikkje lenger?',
    end_lead: 'Då er det ingen som ser det meir.',
    end: 'Eg treng det ikkje lenger',
    errors: {
      nobody: 'Vel minst éin som skal få vite det. Utan det blir det ikkje lagra.',
      not_leading: 'Ein av dei du valde, leier ikkje lenger. Vel på nytt.',
    },
    said: {
      asked: 'Takk for at du sa frå. Berre dei du valde, kan sjå det.',
      changed: 'Lagra.',
      ended: 'Teke bort. Ingen ser det lenger.',
    },
  },
  kinds: {
    allergies: {
      name: 'Mat eg toler',
      hint: 'Allergi, halal, vegetar eller noko anna',
      plan: 'Til måltidet',
    },
    interpreter: { name: 'Tolk', hint: 'Skriv kva språk nedanfor', plan: 'Tolk' },
    guardian: {
      name: 'Nokon ved sida av meg',
      hint: 'Ein ven, ein støtteperson, ein forelder eller ei verje',
      plan: 'Nokon ved sida av seg',
    },
    one_to_one: {
      name: 'Ein prat på tomannshand',
      hint: 'I staden for heile gruppa',
      plan: 'Ein prat på tomannshand',
    },
    pace: { name: 'Rolegare tempo', hint: 'Fleire pausar, kortare møte, meir tid', plan: 'Tempo og pausar' },
    read_aloud: { name: 'At nokon les høgt', hint: 'Det som er skrive', plan: 'Nokon som les høgt' },
    shorter_texts: {
      name: 'Kortare tekstar',
      hint: 'Korte setningar og vanlege ord',
      plan: 'Kortare tekstar',
    },
    large_print: { name: 'Stor skrift', hint: 'På ark og på skjerm', plan: 'Stor skrift' },
    other: { name: 'Noko anna', hint: 'Skriv det nedanfor', plan: 'Anna' },
  },
  lead: {
    title: 'Det folk treng',
    lead: 'Her står det som nokon har valt å fortelje deg. Andre kan ha fortalt det til ein annan som leier, eller ikkje til nokon.',
    empty: 'Ingen har fortalt deg om noko dei treng. Spør alle, ikkje berre dei du trur treng noko.',
    keep: 'Ordne det utan å seie kven det er for, om det går. Fortel det ikkje vidare utan å spørje først.',
    traced: 'Den det gjeld, kan sjå at du har lese det.',
    print: 'Skriv ut',
    guardian_title: 'Kven skal spørjast om nokon kan vere med?',
    guardian: [
      'Alder og situasjon avgjer, ikkje ein fast regel. Spør alltid personen sjølv først, på ein måte som er lett å forstå.',
      'Er det eit barn, eller har nokon verje, så finn saman ut kven andre som bør spørjast, og om kva. At nokon har verje, betyr ikkje at verja bestemmer alt.',
      'Er du usikker, så spør personvernombodet eller ein jurist hos dykk før de byrjar.',
    ],
    guardian_short:
      'Er det eit barn, eller har nokon verje? Alder og situasjon avgjer kven andre som bør spørjast, ikkje ein fast regel. Spør alltid personen sjølv først.',
  },
}
