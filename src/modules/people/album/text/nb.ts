export const nb = {
  title: 'Bilder fra arbeidet',
  lead: 'Et fullt bord, en tegning, veggen med lapper. Bare de som er med, ser bildene.',
  look_again: 'Se på disse bildene en gang til',
  look_again_text: (names: string) =>
    `${names} vil ikke lenger være med på bilder. Gjelder det noen av disse? Ta dem bort, eller spør.`,
  add_title: 'Legg til et bilde',
  file: 'Bildet',
  file_hint: 'JPEG, PNG eller WebP, høyst 15 MB. Vi fjerner alt om hvor, når og med hva det er tatt.',
  description: 'Hva ser vi på bildet?',
  description_hint: 'For dem som ikke ser det. For eksempel: Et langbord med suppe og brød.',
  shows_people: 'Noen kan kjennes igjen på bildet',
  ask_first: 'Spør alle som er på bildet, før du legger det her.',
  ask_first_these: (names: string) =>
    `Spør alle som er på bildet, før du legger det her. Disse har ikke sagt ja til bilder: ${names}.`,
  who: 'Hvem er på bildet?',
  who_hint:
    'Kryss av for alle som kan kjennes igjen. Bildet vises bare så lenge alle du krysser av for, sier ja til bilder.',
  save_who: 'Lagre',
  hidden_here: 'Bildet vises ikke nå, heller ikke her.',
  seen_here: (names: string) => `På bildet: ${names}`,
  not_shown: 'Bilder som ikke vises',
  not_shown_text: 'De blir synlige når alle på bildet sier ja til bilder. Spør, men ikke mas.',
  waits_for: (names: string) => `Venter på: ${names}`,
  somebody_gone:
    'En av dem på bildet har fått slettet alt om seg, så bildet blir ikke vist mer. Ta det bort.',
  you_are_seen: 'Du er på et bilde som ikke vises. Det vises bare hvis du og de andre på det sier ja.',
  to_consents: 'Si ja eller nei til bilder',
  submit: 'Legg til',
  all: 'Alle bildene',
  none: 'Ingen bilder ennå.',
  added: (name: string | null, day: string) => (name ? `Lagt til av ${name}, ${day}` : `Lagt til ${day}`),
  remove: 'Ta bort bildet',
  remove_text: 'Da er det borte for alle, og det kan ikke hentes tilbake.',
  in_it: 'Jeg er på bildet og vil ha det bort',
  in_it_text:
    'Du trenger ikke si hvorfor. Bildet blir borte for alle med en gang og kan ikke hentes tilbake.',
  remove_now: 'Ta det bort nå',
  said: {
    persons: 'Det er lagret hvem som er på bildet.',
    added: 'Bildet er lagt til.',
    removed: 'Bildet er borte.',
  },
  errors: {
    album_full: 'Her er det plass til tre hundre bilder. Ta bort noen før du legger til flere.',
    missing: 'Dette mangler.',
    too_large: 'Fila er for stor. Den kan være høyst 15 MB.',
    empty: 'Fila er tom. Prøv å velge den en gang til.',
    not_a_picture: 'Dette er ikke et bilde vi kan bruke. Velg JPEG, PNG eller WebP.',
    heic: 'Bildet er i formatet HEIC, og det kan vi ikke lese. Lagre det som JPEG, eller ta et skjermbilde av det.',
    moves: 'Bildet beveger seg. Velg et som står stille.',
    too_many_pixels: 'Bildet har for mange punkter. Gjør det mindre, og prøv igjen.',
    broken: 'Bildet er ødelagt, eller bare en del av det kom fram. Prøv igjen, eller velg et annet.',
  },
}

export type Text = typeof nb
