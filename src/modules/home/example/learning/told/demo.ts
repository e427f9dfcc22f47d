/** What the made-up initiatives tell. The words are those of their people; names are left out, as the page asks. */
export const stories = {
  cupboard: {
    kind: 'story',
    title: 'Skapet som gjorde oss til naboer',
    before:
      'På åpen barnehage satt folk ved hver sin vegg. Flere mødre sa det samme til helsesykepleieren, én om gangen: Jeg har ingen å spørre. Kommunen hadde tre tilbud til dem. Nesten ingen kom.',
    tried:
      'Vi dekket bord på torsdager. Tjenesten fortalte først hva den ikke får til, og så bestemte vi resten av kvelden sammen. En av foreldrene spurte hva som sto ubrukt hjemme hos folk. Det ble en liste, og lista ble et skap på biblioteket med vogner, bæreseler og vinterdresser til lån.',
    happened:
      'Foreldre har vakt ved skapet på skift. Folk kommer etter en dress og blir stående og prate. Men i høst gikk det sju uker uten at noe skjedde. Kontakten vår sluttet, og ingen sa fra. Én av oss kom aldri tilbake.',
    learnt: 'Det som bar, var at noen ringte. Og det folk kom med selv, varte lenger enn det vi kjøpte inn.',
    advice: 'Ha to som folk kan ringe til, fra første dag. Spør hva folk har, før dere spør hva de mangler.',
    resident_voice: 'Jeg kom etter en vinterdress. Nå er det meg de andre spør.',
    employee_voice: 'Det vanskeligste var å tie. Jeg hadde løsningen klar i september, og den var feil.',
    fields: ['resources', 'equality'],
    themes: ['families', 'loneliness', 'poverty'],
    phase: 'running',
    target_group: 'Foreldre med små barn og lite penger',
    thickness: '3',
  },
  quiet_weeks: {
    kind: 'setback',
    title: 'Sju uker uten noen å ringe',
    happened:
      'Den som alle ringte til, fikk ny jobb. Vi trodde at noen andre hadde overtatt. Det var det ingen som hadde. Da vi ringte rundt etter sju uker, var to borte.',
    learnt:
      'Nå står det to navn på kjøleskapet, og de to vet om hverandre. Når den ene har ferie, sier den andre det høyt på torsdag.',
    fields: ['anchoring', 'communication'],
    themes: ['families'],
    phase: 'work',
    target_group: '',
    thickness: '2',
    place_instead: 'En kommune ved kysten',
  },
  answer_first: {
    kind: 'fell_flat',
    title: 'Vi begynte med svaret',
    happened:
      'Vi inviterte familiene til å skape noe sammen med oss, men planen for flere utleieboliger lå ferdig på bordet. De så det med én gang. En av dem spurte hva vi egentlig ville ha dem til. Etter hundre dager stoppet vi og begynte på nytt.',
    learnt:
      'Familiene var lettet da vi sa det høyt. Nå spør vi hva som skal til for at barna kan bli på samme skole, og det er et annet spørsmål enn det vi kom med.',
    fields: ['goal', 'equality'],
    themes: ['housing', 'families'],
    phase: 'preparation',
    target_group: 'Familier som flytter ofte',
    thickness: '1',
  },
  key: {
    kind: 'win',
    title: 'Ungdommane hadde nøkkelen først',
    happened:
      'Vi fekk låne naustet ein fredag. Så ein fredag til. No har fem av oss nøkkel, og båtlaget har lært oss å fyre i omnen. Kommunen kom med då det alt var folk der, og spurde kva dei kunne hjelpe med.',
    learnt:
      'Det gjekk fordi ingen bad oss skrive søknad først. Og fordi ein vaksen sa at det er lov å prøve.',
    fields: ['equality', 'resources'],
    themes: ['youth', 'outdoors'],
    phase: 'work',
    target_group: 'Ungdom i ei øybygd',
    thickness: '3',
  },
} as const

/** What they ask each other, and answer. */
export const asked = {
  rest: {
    title: 'Hvordan holder dere kontakten når alt hviler?',
    body: 'Vi har pause til lammingen er over, og alt hos oss er på papir. Sist vi hadde pause, ble den ett år lang. Hva gjør dere for at folk kommer tilbake?',
    themes: ['culture', 'loneliness'],
    answer:
      'Vi hadde sju uker uten noe, og to forsvant. Nå ringer én til fem, og hver av de fem ringer til to. Det tar ti minutter i uka, og ingen må møte opp til noe. Vi har også en dato på lappen på butikken, selv om den er langt fram.',
  },
  responsible: {
    title: 'Kven har ansvaret når dei unge har nøkkelen?',
    body: 'Kommunen spør kven som svarer for naustet om noko går gale ein kveld utan vaksne. Vi vil ikkje ha vakt. Har nokon funne ein måte som er trygg nok for begge?',
    themes: ['youth'],
    answer:
      'Hos oss skrev vi en side sammen med biblioteket: hvem som har nøkkel, hvem vi ringer til, og hva vi gjør hvis vi er færre enn to. Det var leder for biblioteket som skrev under for huset. Hun sa at hun trengte den siden, ikke en vakt.',
  },
  plan: {
    title: 'Ser dere noe vi ikke ser?',
    body: 'Vi skal be kommunestyret om en fast linje i budsjettet i høst. Før det vil vi vite om planen vår er til å forstå for andre enn oss.',
    strong: 'Det er lett å sjå kven de gjer det for. Vi likte at de skriv kva som ikkje har endra seg.',
    unclear: 'Vi skjønte ikkje kven som driv skapet om to år.',
    thought_of:
      'Har de tenkt på kva som skjer når dei som har vakt no, får eldre barn? Hos oss sluttar folk når dei blir atten.',
  },
} as const

/** What lies on the shelf for others. */
export const lent = {
  method: {
    name: 'Hva står ubrukt?',
    purpose:
      'Finne ut hva folk rundt bordet har, kan og vil låne bort. Fint når alle snakker om hva som mangler.',
    materials: 'Store ark, tusj og kaffe. Ett ark for ting, ett for rom, ett for det folk kan.',
    steps:
      'Gå sammen to og to og fortell hverandre om én ting hjemme som sjelden blir brukt.\nSkriv det på arket det hører til. Ingen navn.\nHeng arkene på veggen og les dem sammen.\nSpør: Hva kunne vi gjort med dette i morgen, uten å spørre noen om penger?\nVelg én ting og bli enige om hvem som prøver.',
  },
  mentor: {
    about:
      'Jeg har fulgt tre samskapinger fra den første middagen til noe som drives. Jeg lytter mest, og spør hva dere er redde for å si høyt.',
    asked:
      'Vi er unge og har aldri skrive ein avtale med ein kommune. Vil du vere med to kveldar og tenkje høgt saman med oss?',
    answered: 'Ja, gjerne. Jeg kan tirsdager. La oss begynne med å gå en tur på kaia.',
  },
  meeting: {
    about:
      'Vi viser hvordan låneskapet virker om vinteren, og vil gjerne høre hvordan andre gjør det. Kom og spis med oss.',
    note: 'To av oss er vegetarianarar.',
  },
} as const
