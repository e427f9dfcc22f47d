import { expect, test } from 'vitest'
import { networkOf } from './request.ts'

test('attempts from one version 6 network count as one, and those of two do not', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::')
  expect(networkOf('2001:DB8:0001:2::')).toBe(networkOf('2001:db8:1:2:ffff::1'))
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  expect(networkOf('2001:db8::1')).toBe(networkOf('2001:db8:0:0:9::'))
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::')
  expect(networkOf('::1')).toBe('0:0:0:0::')
})

test('a version 4 address counts by itself, however it is written', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('in-process')).toBe('in-process')
})
