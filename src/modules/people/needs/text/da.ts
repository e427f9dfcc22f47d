import type { Text } from './nb.ts'

export const da: Text = {
  mine: {
    title: 'Det, jeg har brug for',
    lead: 'Fortæl, hvad der gør det lettere for dig at være med. Du behøver ikke sige hvorfor. Du vælger selv, hvem der får det at vide, og du kan ændre det, når du vil.',
    told: 'Det har du fortalt',
    first: 'Fortæl om noget, du har brug for',
    more: 'Fortæl om noget mere',
    kind: 'Hvad har du brug for?',
    detail: 'Vil du sige mere?',
    detail_hint:
      'For eksempel hvilket sprog du ønsker tolk på, eller hvad du ikke kan tåle. Du behøver ikke nævne diagnoser.',
    readers: 'Hvem skal have det at vide?',
    readers_hint:
      'Kun dem, du sætter kryds ved, kan se det, og kun så længe de leder her. Ingen andre rundt om bordet ser det.',
    save: 'Fortæl det',
    save_changes: 'Gem',
    known_by: (names: string) => `${names} kan se det.`,
    known_by_nobody: 'Ingen af dem, du valgte, leder længere. Vælg nogle nye, ellers får ingen det at vide.',
    since: (date: string) => `Fortalt ${date}`,
    change: 'Ret',
    change_title: 'Ret det, du har brug for',
    end_title: 'Har du ikke brug for det længere?',
    end_lead: 'Så er der ingen, der ser det mere.',
    end: 'Jeg har ikke brug for det længere',
    errors: {
      nobody: 'Vælg mindst én, der skal have det at vide. Ellers bliver det ikke gemt.',
      not_leading: 'En af dem, du valgte, leder ikke længere. Vælg igen.',
    },
    said: {
      asked: 'Tak, fordi du fortalte det. Kun dem, du valgte, kan se det.',
      changed: 'Gemt.',
      ended: 'Fjernet. Ingen ser det længere.',
    },
  },
  kinds: {
    allergies: {
      name: 'Mad, jeg kan tåle',
      hint: 'Allergi, halal, vegetar eller noget andet',
      plan: 'Til måltidet',
    },
    interpreter: { name: 'Tolk', hint: 'Skriv sproget nedenfor', plan: 'Tolk' },
    guardian: {
      name: 'Nogen ved siden af mig',
      hint: 'En ven, en støtteperson, en forælder eller en værge',
      plan: 'Nogen ved siden af sig',
    },
    one_to_one: {
      name: 'En snak på tomandshånd',
      hint: 'I stedet for hele gruppen',
      plan: 'En snak på tomandshånd',
    },
    pace: { name: 'Roligere tempo', hint: 'Flere pauser, kortere møder, mere tid', plan: 'Tempo og pauser' },
    read_aloud: { name: 'At nogen læser højt', hint: 'Det, der er skrevet', plan: 'Nogen, der læser højt' },
    shorter_texts: {
      name: 'Kortere tekster',
      hint: 'Korte sætninger og almindelige ord',
      plan: 'Kortere tekster',
    },
    large_print: { name: 'Stor skrift', hint: 'På papir og på skærm', plan: 'Stor skrift' },
    other: { name: 'Noget andet', hint: 'Skriv det nedenfor', plan: 'Andet' },
  },
  lead: {
    title: 'Det, folk har brug for',
    lead: 'Her står det, som nogen har valgt at fortælle dig. Andre kan have fortalt det til en anden, der leder, eller slet ikke.',
    empty:
      'Ingen har fortalt dig om noget, de har brug for. Spørg alle, ikke kun dem, du tror har brug for noget.',
    keep: 'Sørg for det uden at sige, hvem det er til, hvis det kan lade sig gøre. Fortæl det ikke videre uden at spørge først.',
    traced: 'Den, det handler om, kan se, at du har læst det.',
    print: 'Print',
    guardian_title: 'Hvem skal spørges, om nogen kan være med?',
    guardian: [
      'Alder og situation afgør det, ikke en fast regel. Spørg altid personen selv først, på en måde, der er let at forstå.',
      'Er det et barn, eller har nogen en værge, så find sammen ud af, hvem andre der bør spørges, og om hvad. At nogen har en værge, betyder ikke, at værgen bestemmer alt.',
      'Er du i tvivl, så spørg databeskyttelsesrådgiveren eller en jurist hos jer, før I går i gang.',
    ],
    guardian_short:
      'Er det et barn, eller har nogen en værge? Alder og situation afgør, hvem andre der bør spørges, ikke en fast regel. Spørg altid personen selv først.',
  },
}
