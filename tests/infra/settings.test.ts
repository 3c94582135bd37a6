import { expect, test } from 'vitest'
import { settingsOf } from '#infra/settings.ts'

test('nothing needs to be chosen', () => {
  expect(settingsOf({})).toEqual({ quietHours: 24 })
  expect(settingsOf({ HUIXUN_DOMAIN: '', HUIXUN_HUB: '' })).toEqual({ quietHours: 24 })
})

test('what is chosen is read', () => {
  const chosen = {
    HUIXUN_DOMAIN: 'huixun.example.org',
    HUIXUN_ALERT_EMAIL: 'operator@example.org',
    HUIXUN_HUB: 'https://hub.example.org/',
    HUIXUN_RATE_LIMIT: '300',
    HUIXUN_QUIET_HOURS: '6',
    HUIXUN_CONCURRENCY: '100',
    HUIXUN_RESTORED_TABLE: 'huixun-restored',
  }
  expect(settingsOf(chosen)).toEqual({
    domain: 'huixun.example.org',
    alertEmail: 'operator@example.org',
    hub: 'https://hub.example.org/',
    rateLimit: 300,
    quietHours: 6,
    concurrency: 100,
    restoredTable: 'huixun-restored',
  })
})

test.each([
  ['HUIXUN_DOMAIN', 'https://huixun.example.org'],
  ['HUIXUN_ALERT_EMAIL', 'operator'],
  ['HUIXUN_HUB', 'http://hub.example.org/'],
  ['HUIXUN_RATE_LIMIT', '9'],
  ['HUIXUN_QUIET_HOURS', '25'],
  ['HUIXUN_CONCURRENCY', 'many'],
  ['HUIXUN_RESTORED_TABLE', 'a table'],
])('%s is not %s', (name, value) => {
  expect(() => settingsOf({ [name]: value })).toThrow(`${name} is`)
})
