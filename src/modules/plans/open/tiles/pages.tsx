import type { Step } from '../rules.ts'

/** A tile of the map: a place, what is found there in a word or two, and the step that tells how it looks. */
type Tile = { name: string; figure: string; href: string; step: Step }

/** Places as tiles in the order they come: no geography. The table beneath says the same with more. */
export const Tiles = ({ tiles, title }: { tiles: readonly Tile[]; title: string }) => (
  <ul class="plan-tiles" aria-label={title}>
    {tiles.map(({ name, figure, href, step }) => (
      <li>
        <a href={href} class={`plan-tile ${step}`}>
          <b>{name}</b> <span>{figure}</span>
        </a>
      </li>
    ))}
  </ul>
)

/** What the looks of tiles mean. */
export const TileKey = ({ steps }: { steps: readonly { step: Step; label: string }[] }) => (
  <ul class="legend">
    {steps.map(({ step, label }) => (
      <li>
        <span class={`plan-tile sample ${step}`} aria-hidden="true" /> {label}
      </li>
    ))}
  </ul>
)
