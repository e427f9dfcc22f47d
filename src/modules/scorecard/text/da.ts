import type { Text } from './nb.ts'

export const da: Text = {
  sides: {
    residents: 'borgere og foreninger',
    public: 'det offentlige',
    third: 'en tredje gruppe',
    others: 'andre',
    all: 'alle',
    unnamed: 'uden gruppe',
  },
  round: number => `Runde ${number}`,
  pulse: number => `Puls ${number}`,
  staff: number => `Selvtjek ${number} for ansatte`,
  conflicts: {
    round_running: 'Der er allerede en runde i gang. Luk den, før I laver en ny.',
    pulse_running: 'Der er allerede en puls i gang.',
    staff_running: 'Der er allerede et selvtjek i gang.',
    round_not_planned: 'Runden er allerede åbnet eller lukket, så den kan ikke ændres mere.',
    round_not_open: 'Runden er ikke åben.',
    round_not_closed: 'Runden er ikke lukket endnu.',
    told_just_now: 'Det er lige blevet sendt. Vent lidt, før du sender igen.',
    nobody_to_answer: 'Ingen har plads i de grupper, der skal svare. Inviter nogen først.',
    no_vote: 'Der er ikke længere noget at svare på her.',
    voice_own: 'Du har selv tilføjet denne optagelse. Bed en anden om at lytte til den.',
    voice_not_named: 'Her kan kun nogle få udvalgte godkende. Sig til hos den, der driver siden.',
    voice_demo: 'I prøveversionen kan du lægge optagelser ind, men ikke godkende dem.',
    voice_text_changed: 'Teksten er ændret, siden optagelsen blev lavet. Udsagnet skal læses ind igen.',
    release_running: 'Det er allerede foreslået. Gå tilbage til siden, og sig ja der.',
    release_ended: 'Forslaget er trukket tilbage, eller resultatet bliver ikke delt længere.',
    release_not_theirs: 'Her bestemmer en borger og en offentligt ansat, så begge sider af bordet er enige.',
    not_released: 'Gruppen har ikke delt dette resultat endnu. Du er velkommen til at spørge, om de vil.',
  },
}
