export const nb = {
  sides: {
    residents: 'innbyggere og foreninger',
    public: 'det offentlige',
    third: 'en tredje gruppe',
    others: 'andre',
    all: 'alle',
    unnamed: 'uten gruppe',
  },
  round: (number: number) => `Runde ${number}`,
  pulse: (number: number) => `Puls ${number}`,
  staff: (number: number) => `Egensjekk ${number} for ansatte`,
  conflicts: {
    round_running: 'Det er allerede en runde i gang. Lukk den før dere lager en ny.',
    pulse_running: 'Det er allerede en puls i gang.',
    staff_running: 'Det er allerede en egensjekk i gang.',
    round_not_planned: 'Runden er åpnet eller lukket. Da kan den ikke endres mer.',
    round_not_open: 'Runden er ikke åpen.',
    round_not_closed: 'Runden er ikke lukket ennå.',
    told_just_now: 'Dette er nettopp sendt. Vent litt før du sender igjen.',
    nobody_to_answer: 'Ingen har plass i gruppene som skal svare. Inviter noen først.',
    no_vote: 'Det er ikke noe å svare på her lenger.',
    voice_own: 'Du la inn dette opptaket selv. Be en annen høre på det.',
    voice_not_named: 'Her er det bare noen få utvalgte som kan godkjenne. Si fra til den som driver siden.',
    voice_demo: 'I prøveversjonen kan du legge inn opptak, men ikke godkjenne dem.',
    voice_text_changed: 'Teksten er endret siden opptaket ble gjort. Påstanden må leses inn på nytt.',
    release_running: 'Dette er allerede foreslått. Gå tilbake til siden, og si ja der.',
    release_ended: 'Forslaget er trukket, eller delingen er tatt tilbake.',
    release_not_theirs:
      'Her er det en innbygger og en offentlig ansatt som avgjør, så begge sider av bordet er med på det.',
    not_released: 'Dette resultatet er ikke delt ennå. Spør gjerne dem som er med, om de vil dele det.',
  },
}

export type Text = typeof nb
