import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { type Holdings, publishing } from './published.ts'
import { NOW, PATHS, world } from './world.ts'

const HOSTILE = `"><img src=x onerror=alert(1)></title></script><script>alert(1)</script>' onmouseover='x\u0000\ud800\u202e`

/** Fields that hold what strangers wrote. */
const WRITTEN = new Set(
  'title name text summary actor speaker reason outlet outlets titles hosts projects side parties words seriesName meetingTitle message key failure url subtitles reporters value subjects'.split(
    ' ',
  ),
)

/** The same, with hostile text before everything that strangers wrote. */
function hostile<Value>(value: Value, field = ''): Value {
  if (typeof value === 'string') return (WRITTEN.has(field) ? HOSTILE + value : value) as Value
  if (Array.isArray(value)) return value.map((one) => hostile(one, field)) as Value
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]) => [name, hostile(inner, name)])
  return Object.fromEntries(entries) as Value
}

// Statements find their project by its name, and a page its words by their place.
const holdings: Holdings = {
  ...hostile(world),
  projects: hostile(world.projects)?.map((project) => ({ ...project, name: '沿江高铁' })) ?? [],
}
const app = site(publishing(holdings), { baseUrl: 'https://huixun.example', now: () => NOW })

const asked = encodeURIComponent(`${HOSTILE.toWellFormed().replace('\u0000', '')}高铁`)
const ASKED = [
  `/search?q=${asked}`,
  `/meetings?q=${asked}&outlet=${asked}&person=${asked}&series=${asked}`,
  `/feeds?project=${asked}&body=${asked}`,
  `/commitments?q=${asked}&lang=en`,
  `/meetings?cursor=${asked}`,
  `/meetings?kind=${asked}`,
  `/${asked}`,
  `/people/${asked}`,
  `/articles/a1?meeting=${asked}&mark=${asked}`,
]

test.each([...PATHS, ...ASKED, '/meetings/yanjiang-3?lang=en'])(
  '%s shows hostile text, and obeys none',
  async (path) => {
    const response = await app.request(path)
    expect(response.status).toBeLessThan(500)
    const page = await response.text()
    const { document } = parseHTML(page)
    expect(document.querySelectorAll('img')).toHaveLength(0)
    expect([...document.querySelectorAll('script')].filter(({ type }) => type !== 'application/ld+json')).toEqual([])
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$/)
      for (const address of ['href', 'src', 'action']) {
        expect(element.getAttribute(address) ?? '/').toMatch(/^(?:https:\/\/|\/|#)/)
      }
    }
    expect(page).not.toContain('\u0000')
  },
)

test('what strangers wrote is there to read', async () => {
  const page = await (await app.request('/meetings/yanjiang-3')).text()
  expect(page.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)?.length).toBeGreaterThan(50)
})
