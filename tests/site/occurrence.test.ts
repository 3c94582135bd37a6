import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { occurrence } from '#site/pages/occurrence.ts'
import { publishing } from './published.ts'
import { BASE, NOW, world } from './world.ts'

async function read(path: string): Promise<string> {
  const response = await site(publishing(world), { baseUrl: `${BASE}/`, now: () => NOW }).request(path)
  expect(response.status).toBe(200)
  return response.text()
}

test.each([
  ['会议在江东市召开', '江东市', [3, 6]],
  ['会议在江东召开', '江东市', [3, 5]],
  ['澳门各界举行座谈', '澳门特别行政区', [0, 2]],
  ['会议在京召开', '北京市', undefined],
  ['会上说', '会区', undefined],
  ['会议召开', '', undefined],
])('in %s, %s stands at %j', (text, name, span) => {
  expect(occurrence(text, name)).toEqual(span)
})

test('places, hosts and series lead to where an article first names them', async () => {
  const page = await read('/meetings/yanjiang-3')
  const links = [...page.matchAll(/href="(\/articles\/a1\?meeting=yanjiang-3&amp;words=[^"]+)#mark"/g)]
  expect(links.length).toBeGreaterThanOrEqual(2)
  for (const [, link = ''] of links) expect(await read(link.replaceAll('&amp;', '&'))).toContain('id="mark"')
})

test('what the article does not name is said to be from elsewhere', async () => {
  const page = await read(`/articles/a1?meeting=yanjiang-3&words=${encodeURIComponent('<b>别处</b>')}`)
  expect(page).toContain('<p class="notice" id="mark">正文里没有“&lt;b&gt;别处&lt;/b&gt;”这几个字')
  expect(page).not.toContain('class="shown"')
})
