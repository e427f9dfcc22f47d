import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvad oplysningerne bygger på',
  lead: 'Den, der gemmer oplysninger om folk, skal have lov til det. Her står, hvem der har ansvaret, og hvad der giver lov.',
  none: 'Ingen har skrevet det her endnu.',
  missing_title: 'Det her mangler',
  missing: {
    controller: 'hvem der har ansvaret',
    basis: 'hvad der giver lov',
    law: 'hvilken lov eller hvilken beslutning',
    special_basis: 'hvad der gælder for det, der er ekstra følsomt, som helbred',
    purpose: 'hvad oplysningerne skal bruges til',
  },
  missing_means: 'I kan arbejde videre alligevel. Men det bør stå her, før nogen fortæller om deres liv.',
  controller: 'Hvem har ansvaret?',
  controller_hint:
    'Kommunen, foreningen eller andre, der bestemmer, hvad oplysningerne skal bruges til. Skriv hele navnet.',
  purpose: 'Hvad skal oplysningerne bruges til?',
  purpose_hint: 'Med almindelige ord. I må ikke bruge dem til andet end det, I skriver her.',
  basis: 'Hvad giver lov?',
  basis_hint: 'Tal med databeskyttelsesrådgiveren, hvis I er i tvivl.',
  bases: {
    public_task: {
      name: 'En opgave, det offentlige har',
      hint: 'Det mest almindelige for en kommune eller en anden offentlig myndighed. Skriv, hvilken lov eller beslutning der giver opgaven.',
      means: 'Det offentlige har en opgave efter loven og har brug for oplysningerne for at løse den.',
    },
    legal_obligation: {
      name: 'En pligt efter loven',
      hint: 'Når loven siger, at I skal. Skriv hvilken lov.',
      means: 'Loven siger, at det skal gøres.',
    },
    consent: {
      name: 'Samtykke',
      hint: 'Et samtykke skal være frit. Til nogen, der bestemmer over din hjælp, er det svært at sige frit ja. For det offentlige er en opgave eller en pligt derfor ofte mere rigtig.',
      means: 'Hver enkelt har sagt ja til, at oplysningerne bliver gemt.',
    },
    legitimate_interest: {
      name: 'En legitim interesse',
      hint: 'For foreninger og virksomheder. Jeres grund skal veje tungere end ulempen for dem, det handler om.',
      means:
        'Den, der har ansvaret, har en god grund, som vejer tungere end ulempen for dem, det handler om.',
    },
  },
  consent_doubt:
    'Et ja til nogen, der bestemmer over din hjælp, er ikke altid frit. Spørg den, der har ansvaret, om de kan bygge på noget andet.',
  law: 'Hvilken lov eller hvilken beslutning?',
  law_hint: 'Navn og paragraf, eller hvem der besluttede det og hvornår.',
  special_basis: 'Hvad gælder for det, der er ekstra følsomt?',
  special_basis_hint:
    'Folk kan komme til at skrive om helbred, tro eller hvor de kommer fra. Den slags må man ikke gemme uden en lov om det eller et udtrykkeligt samtykke. Skriv, hvad I bygger på, eller at I beder folk lade være.',
  stated_by: (name, date) => `Skrevet af ${name ?? 'en, der ikke er med mere'}, ${date}`,
  state: 'Skriv det ned',
  state_anew: 'Skriv det på ny',
  state_title: 'Hvad bygger I på?',
  state_lead: 'Alle, der er med, kan læse det. Det, I skrev før, bliver stående nederst på siden.',
  save: 'Gem',
  apart_title: 'Det her er noget andet end det, du selv siger ja til',
  apart:
    'Du bestemmer én ting ad gangen, om nogen må citere dig, tage billeder af dig eller kontakte dig bagefter. Et ja kan du tage tilbage, når du vil.',
  to_consents: 'Hvad du siger ja til',
  earlier: 'Sådan stod der før',
  said: { stated: 'Gemt. Alle, der er med, kan læse det.' },
}
