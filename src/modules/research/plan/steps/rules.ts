/**
 * The chain that the research behind this project went through, over several initiatives: an open question to everybody,
 * a survey of what came up, a workshop on what it showed, and a focus group on what was still unclear.
 */
export const chain = ['open_question', 'survey', 'workshop', 'focus_group'] as const
export type ChainStep = (typeof chain)[number]

/** Where each step is done, below the initiative; `research` below the study. */
export const done_at: Readonly<Record<ChainStep, { below: 'initiative' | 'research'; path: string }>> = {
  open_question: { below: 'initiative', path: '/contributions' },
  survey: { below: 'initiative', path: '/rounds' },
  workshop: { below: 'initiative', path: '/meetings' },
  focus_group: { below: 'research', path: '/sources/new' },
}
