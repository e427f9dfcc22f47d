import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Bilete frå arbeidet',
  lead: 'Eit fullt bord, ei teikning, veggen med lappar. Berre dei som er med, ser bileta.',
  look_again: 'Sjå på desse bileta ein gong til',
  look_again_text: names =>
    `${names} vil ikkje lenger vere med på bilete. Gjeld det nokre av desse? Ta dei bort, eller spør.`,
  add_title: 'Legg til eit bilete',
  file: 'Biletet',
  file_hint: 'JPEG, PNG eller WebP, høgst 15 MB. Vi fjernar alt om kvar, når og med kva det er teke.',
  description: 'Kva ser vi på biletet?',
  description_hint: 'For dei som ikkje ser det. Til dømes: Eit langbord med suppe og brød.',
  shows_people: 'Nokon kan kjennast att på biletet',
  ask_first: 'Spør alle som er på biletet, før du legg det her.',
  ask_first_these: names =>
    `Spør alle som er på biletet, før du legg det her. Desse har ikkje sagt ja til bilete: ${names}.`,
  who: 'Kven er på biletet?',
  who_hint:
    'Kryss av for alle som kan kjennast att. Biletet blir berre vist så lenge alle du kryssar av for, seier ja til bilete.',
  save_who: 'Lagre',
  hidden_here: 'Biletet blir ikkje vist no, heller ikkje her.',
  seen_here: (names: string) => `På biletet: ${names}`,
  not_shown: 'Bilete som ikkje blir viste',
  not_shown_text: 'Dei blir synlege når alle på biletet seier ja til bilete. Spør, men ikkje mas.',
  waits_for: (names: string) => `Ventar på: ${names}`,
  somebody_gone:
    'Ein av dei på biletet har fått sletta alt om seg, så biletet blir ikkje vist meir. Ta det bort.',
  you_are_seen:
    'Du er på eit bilete som ikkje blir vist. Det blir berre vist om du og dei andre på det seier ja.',
  to_consents: 'Sei ja eller nei til bilete',
  submit: 'Legg til',
  all: 'Alle bileta',
  none: 'Ingen bilete enno.',
  added: (name, day) => (name ? `Lagt til av ${name}, ${day}` : `Lagt til ${day}`),
  remove: 'Ta bort biletet',
  remove_text: 'Då er det borte for alle, og det kan ikkje hentast tilbake.',
  in_it: 'Eg er på biletet og vil ha det bort',
  in_it_text:
    'Du treng ikkje seie kvifor. Biletet blir borte for alle med ein gong og kan ikkje hentast tilbake.',
  remove_now: 'Ta det bort no',
  said: {
    persons: 'Det er lagra kven som er på biletet.',
    added: 'Biletet er lagt til.',
    removed: 'Biletet er borte.',
  },
  errors: {
    album_full: 'Her er det plass til tre hundre bilete. Ta bort nokre før du legg til fleire.',
    missing: 'Dette manglar.',
    too_large: 'Fila er for stor. Ho kan vere høgst 15 MB.',
    empty: 'Fila er tom. Prøv å velje ho ein gong til.',
    not_a_picture: 'Dette er ikkje eit bilete vi kan bruke. Vel JPEG, PNG eller WebP.',
    heic: 'Biletet er i formatet HEIC, og det kan vi ikkje lese. Lagre det som JPEG, eller ta eit skjermbilete av det.',
    moves: 'Biletet rører seg. Vel eit som står stille.',
    too_many_pixels: 'Biletet har for mange punkt. Gjer det mindre, og prøv igjen.',
    broken: 'Biletet er øydelagt, eller berre ein del av det kom fram. Prøv igjen, eller vel eit anna.',
  },
}
