import { expect, test } from 'vitest'
import { localPath, mayStart } from './rules.ts'

test('a way on stays on this site', () => {
  expect(localPath('/i/1?x=2', '/')).toBe('/i/1?x=2')
  for (const wished of ['//evil.example', 'https://evil.example', '/\\evil.example', '', null, '/a b']) {
    expect(localPath(wished, '/mine')).toBe('/mine')
  }
})

test('an installation may keep sign-in to its own addresses', () => {
  expect(mayStart('kari@kommune.example', [])).toBe(true)
  expect(mayStart('kari@kommune.example', ['kommune.example'])).toBe(true)
  expect(mayStart('kari@annet.example', ['kommune.example'])).toBe(false)
})
