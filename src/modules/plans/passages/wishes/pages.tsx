import { Field, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { meanings } from '../../meant/rules.ts'
import { familyName } from '../../pages.tsx'
import { places } from '../../reading/place/rules.ts'
import { counts } from '../../scan/rules.ts'
import { text as room_text } from '../../text/index.ts'
import type { Wish } from '../rules.ts'
import { text } from '../text/index.ts'

/** Which words, where they stand and what they mean: to choose what one reads of a plan. */
export function WishForm(props: {
  language: Language
  path: string
  families: readonly string[]
  wish: Wish
}) {
  const { language, path, families, wish } = props
  const words = text[language]
  const room = room_text[language]
  const own = { state: fresh(wish), language, kind: 'select' } as const
  const all = { value: '', label: words.all }
  return (
    <search class="noprint">
      <form method="get" action={path} class="inline">
        <Field
          {...own}
          name="family"
          label={words.wish_family}
          options={families.map(value => ({ value, label: familyName(language, value) }))}
        />
        <Field
          {...own}
          name="place"
          label={words.wish_place}
          options={[
            all,
            ...places.filter(place => counts({ place })).map(value => ({ value, label: room.places[value] })),
          ]}
        />
        <Field
          {...own}
          name="meaning"
          label={words.wish_meaning}
          options={[all, ...meanings.map(value => ({ value, label: room.meanings[value].name }))]}
        />
        <button class="ds-button" type="submit">
          {words.show}
        </button>
      </form>
    </search>
  )
}
