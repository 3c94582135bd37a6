import { expect, test } from 'vitest'
import { type Document, Documents } from '#site/cache.ts'

const START = Date.parse('2025-03-06T01:05:00Z')

/** Documents over a world whose stamp, clock and text a test moves by hand; it counts what is read and made. */
function world() {
  const state = { stamp: 'a', text: 'one', time: START, read: 0, made: 0 }
  const documents = new Documents(
    async () => {
      state.read += 1
      return state.stamp
    },
    () => new Date(state.time),
  )
  const make = async (): Promise<Document> => {
    state.made += 1
    return { body: state.text, type: 'text/plain', cache: 'no-cache' }
  }
  const get = async (address = '/') => new TextDecoder().decode((await documents.get(address, make))?.bytes)
  return { state, documents, get, make }
}

test('a document is made once while nothing changes', async () => {
  const { state, get } = world()
  expect(await get()).toBe('one')
  state.text = 'two'
  expect(await get()).toBe('one')
  expect(await get('/other')).toBe('two')
  expect(state.made).toBe(2)
})

test('what changed is asked for once a second, and seen then', async () => {
  const { state, get } = world()
  await get()
  Object.assign(state, { stamp: 'b', text: 'two', time: START + 999 })
  expect(await get()).toBe('one')
  expect(state.read).toBe(1)
  state.time = START + 1000
  expect(await get()).toBe('two')
  expect(state.read).toBe(2)
})

test('a document is made anew after a minute, though no stamp says so', async () => {
  const { state, get } = world()
  await get()
  Object.assign(state, { text: 'two', time: START + 59_999 })
  expect(await get()).toBe('one')
  state.time = START + 60_000
  expect(await get()).toBe('two')
})

test('many who ask at once wait for one making', async () => {
  const { state, get } = world()
  expect(await Promise.all([get(), get(), get()])).toEqual(['one', 'one', 'one'])
  expect(state).toMatchObject({ read: 1, made: 1 })
})

test('what turns out to be the same keeps its compressed forms', async () => {
  const { state, documents, make } = world()
  const before = await (await documents.get('/', make))?.coded('br')
  Object.assign(state, { stamp: 'b', time: START + 1000 })
  expect(await (await documents.get('/', make))?.coded('br')).toBe(before)
  expect(state.made).toBe(2)
})

test('an error and an absence are not kept', async () => {
  const { state, documents, get } = world()
  await expect(documents.get('/', () => Promise.reject(new Error('no table')))).rejects.toThrow('no table')
  expect(await documents.get('/', async () => undefined)).toBeUndefined()
  expect(await get()).toBe('one')
  expect(state.made).toBe(1)
})

test('a stamp that could not be read is asked for again', async () => {
  const { state, make } = world()
  const answers = [Promise.reject(new Error('no table')), Promise.resolve('a')]
  const documents = new Documents(
    () => answers.shift() as Promise<string>,
    () => new Date(state.time),
  )
  await expect(documents.get('/', make)).rejects.toThrow('no table')
  expect(await documents.get('/', make)).toBeDefined()
})

test('two processes give one content one tag', async () => {
  const [one, other] = await Promise.all([world(), world()].map(({ documents, make }) => documents.get('/', make)))
  expect(one?.tag).toMatch(/^W\/"[\w-]{27}"$/)
  expect(other?.tag).toBe(one?.tag)
})
