import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Sejre og modgang',
  lead: 'Fortæl, når noget lykkes, og når noget går skævt. Begge dele er værd at huske.',
  tell: 'Fortæl',
  kinds: {
    win: { name: 'En sejr', hint: 'Noget lykkedes. Den må gerne være lille.' },
    setback: { name: 'Modgang', hint: 'Noget gik ikke, som I håbede.' },
    milestone: { name: 'En milepæl', hint: 'I er nået derhen, hvor I ville.' },
    news: { name: 'Noget nyt', hint: 'Noget, de andre vil være glade for at vide.' },
  },
  labels: { kind: 'Hvad er det?', body: 'Hvad skete der?', day: 'Hvornår?', learnt: 'Hvad lærte vi?' },
  body_hint: 'En sætning eller to er nok. Alle, der er med i samskabelsen, kan læse det.',
  errors: {
    ahead: 'Den dag er ikke kommet endnu. Det, I har tænkt jer at gøre, skriver I under det, I har aftalt.',
  },
  not_here:
    'Gik noget galt mellem mennesker, eller gjorde nogen noget, de ikke skulle? Så er det ikke her, det skal stå. Tal med en, der leder.',
  save: 'Fortæl det',
  save_changes: 'Gem',
  empty: 'Ingen har fortalt noget endnu. Begynd gerne med noget småt.',
  learnt_was: 'Vi lærte:',
  told_by: (name, day) => (name ? `${day}, fortalt af ${name}` : day),
  change: 'Ret',
  change_title: 'Ret det, du fortalte',
  remove_title: 'Skal det ikke stå her?',
  remove_own: 'Så forsvinder det for alle.',
  remove_others: 'Tal gerne med den, der fortalte det, først. Det forsvinder for alle.',
  remove: 'Fjern det',
  newest_win: 'Vi har noget at fejre',
  all_news: 'Alle sejre og al modgang',
  said: {
    told_win: 'Hvor dejligt! Nu kan alle læse det.',
    told_setback: 'Tak, fordi du fortalte det. Nu kan alle lære af det.',
    told_milestone: 'I er kommet et godt stykke. Nu kan alle læse det.',
    told_news: 'Nu kan alle læse det.',
    changed: 'Gemt.',
    removed: 'Fjernet.',
  },
}
