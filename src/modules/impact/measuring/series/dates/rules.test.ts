import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DateForms, readDay } from './rules.ts'

const formOf = (...days: string[]) => {
  const forms = new DateForms()
  for (const [at, day] of days.entries()) forms.add(at + 2, day)
  return forms.form()
}

test('the form of the days is found over the whole file', () => {
  expect(formOf('2026-12-31', '2026-01-02')).toEqual({ form: 'iso' })
  expect(formOf('1.2.2026', '31.12.2026')).toEqual({ form: 'dots' })
  expect(formOf('03/04/2026', '31/12/2026')).toEqual({ form: 'day_first' })
  expect(formOf('03/04/2026', '12/31/2026')).toEqual({ form: 'month_first' })
  // The same whichever way it is read.
  expect(formOf('04/04/2026')).toEqual({ form: 'day_first' })
})

test('mixed days, and days whose month could be the day, are refused by their lines', () => {
  expect(formOf('2026-12-31', '2026-12-30', '31.12.2026')).toEqual({
    faults: [{ row: 4, found: '31.12.2026', code: 'other_date_form' }],
    count: 1,
  })
  expect(formOf('03/04/2026', '05/06/2026')).toEqual({
    faults: [{ row: 2, found: '03/04/2026', code: 'day_or_month' }],
    count: 1,
  })
  expect(formOf('31/12/2026', '12/31/2026')).toMatchObject({ count: 2 })
})

test('only days that there are can be read, and each is read as it was written', () => {
  for (const [form, typed] of [
    ['iso', '2026-02-30'],
    ['dots', '31.11.2026'],
    ['day_first', '12/31/2026'],
    ['month_first', '31/12/2026'],
    ['iso', '0026-01-01'],
    ['dots', '31.12.26'],
  ] as const)
    expect(readDay(form, typed), typed).toBeNull()
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      date => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-')
        expect(readDay('iso', iso)).toBe(iso)
        expect(readDay('dots', `${Number(day)}.${Number(month)}.${year}`)).toBe(iso)
        expect(readDay('day_first', `${day}/${month}/${year}`)).toBe(iso)
        expect(readDay('month_first', `${month}/${day}/${year}`)).toBe(iso)
      },
    ),
  )
})
