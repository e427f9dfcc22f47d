import { expect, test } from 'vitest'
import { deviceOf, localPath, mayStart, readDevice } from './rules.ts'

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

test('a device is told as its person would know it again, and no closer', () => {
  const seen: [string, string][] = [
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      'phone Chrome',
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0', 'phone Firefox'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'phone Safari',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Safari/537.36',
      'tablet Samsung Internet',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
      'computer Edge',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0', 'computer Firefox'],
    ['curl/8.0', ''],
    ['<fuzz>', ''],
    ['', ''],
  ]
  for (const [user_agent, device] of seen) expect(deviceOf(user_agent)).toBe(device)
  expect(readDevice('tablet Samsung Internet')).toEqual({ kind: 'tablet', browser: 'Samsung Internet' })
  expect(readDevice('')).toBeNull()
})
