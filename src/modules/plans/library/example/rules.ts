/** Made-up plans of made-up municipalities. */
export const inventedPlans = (): { place: string; file_name: string; text: string }[] => [
  {
    place: 'Bjørkevik',
    file_name: 'Bjørkevik/Samfunnsdelen 2023-2035.md',
    text: '# Samfunnsdelen\n\n## Forord\n\nSamskaping er viktig for oss.\n\n## Tiltak\n\n| Tiltak | Ansvar | Frist |\n|---|---|---|\n| Samskaping om mat på torsdager | Kommunedirektøren | 2026 |\n',
  },
  {
    place: 'Solvik',
    file_name: 'Solvik/Samfunnsdelen 2023-2035.md',
    text: '# Plan\n\nVi lytter til innbyggerne.\n',
  },
]
