import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Billeder fra arbejdet',
  lead: 'Et fyldt bord, en tegning, væggen med sedler. Kun de, der er med, ser billederne.',
  look_again: 'Se på de her billeder en gang til',
  look_again_text: names =>
    `${names} vil ikke længere være med på billeder. Er det nogen af disse? Fjern dem, eller spørg.`,
  add_title: 'Læg et billede ind',
  file: 'Billedet',
  file_hint: 'JPEG, PNG eller WebP, højst 15 MB. Vi fjerner alt om, hvor, hvornår og med hvad det er taget.',
  description: 'Hvad ser vi på billedet?',
  description_hint: 'Til dem, der ikke kan se det. For eksempel: Et langbord med suppe og brød.',
  shows_people: 'Nogen kan genkendes på billedet',
  ask_first: 'Spørg alle, der er på billedet, før du lægger det ind.',
  ask_first_these: names =>
    `Spørg alle, der er på billedet, før du lægger det ind. De her har ikke sagt ja til billeder: ${names}.`,
  who: 'Hvem er på billedet?',
  who_hint:
    'Sæt kryds ved alle, der kan genkendes. Billedet vises kun, så længe de alle siger ja til billeder.',
  save_who: 'Gem',
  hidden_here: 'Billedet vises ikke nu, heller ikke her.',
  seen_here: (names: string) => `På billedet: ${names}`,
  not_shown: 'Billeder, der ikke vises',
  not_shown_text: 'De vises, når alle på billedet har sagt ja til billeder. Spørg, men pres ingen.',
  waits_for: (names: string) => `Venter på: ${names}`,
  somebody_gone:
    'En af dem på billedet har fået slettet alt om sig, så det bliver ikke vist mere. Fjern det.',
  you_are_seen: 'Du er på et billede, der ikke vises. Det vises kun, hvis du og de andre på det siger ja.',
  to_consents: 'Sig ja eller nej til billeder',
  submit: 'Læg ind',
  all: 'Alle billederne',
  none: 'Ingen billeder endnu.',
  added: (name, day) => (name ? `Lagt ind af ${name}, ${day}` : `Lagt ind ${day}`),
  remove: 'Fjern billedet',
  remove_text: 'Så er det væk for alle, og det kan ikke hentes tilbage.',
  in_it: 'Jeg er på billedet og vil have det væk',
  in_it_text:
    'Du behøver ikke sige hvorfor. Billedet forsvinder for alle med det samme og kan ikke hentes tilbage.',
  remove_now: 'Fjern det nu',
  said: {
    persons: 'Det er gemt, hvem der er på billedet.',
    added: 'Billedet er lagt ind.',
    removed: 'Billedet er væk.',
  },
  errors: {
    album_full: 'Her er plads til tre hundrede billeder. Fjern nogle, før du lægger flere ind.',
    missing: 'Det her mangler.',
    too_large: 'Filen er for stor. Den kan højst være 15 MB.',
    empty: 'Filen er tom. Prøv at vælge den en gang til.',
    not_a_picture: 'Det er ikke et billede, vi kan bruge. Vælg JPEG, PNG eller WebP.',
    heic: 'Billedet er i formatet HEIC, og det kan vi ikke læse. Gem det som JPEG, eller tag et skærmbillede af det.',
    moves: 'Billedet bevæger sig. Vælg et, der står stille.',
    too_many_pixels: 'Billedet har for mange punkter. Gør det mindre, og prøv igen.',
    broken: 'Billedet er ødelagt, eller kun en del af det nåede frem. Prøv igen, eller vælg et andet.',
  },
}
