import { Hono } from 'hono'
import { answer } from '../answer.ts'
import { homePage } from '../pages/home.ts'
import { cursorOf } from '../requests.ts'
import type { Context } from '../settings.ts'

const MEETINGS = 20
const COMMITMENTS = 6

/** `/`, the newest meetings, and `/?cursor=` for those before them. */
export function home({ published }: Context): Hono {
  const app = new Hono()
  app.get('/', async (c) => {
    const cursor = cursorOf(c.req.query('cursor'))
    const [meetings, commitments] = await Promise.all([
      published.meetings({ limit: MEETINGS, cursor }),
      published.commitments({ limit: COMMITMENTS }),
    ])
    const page = homePage({
      meetings,
      commitments: commitments.items,
      position: cursor === undefined ? 'first' : 'later',
    })
    return answer(c, { body: String(await page), type: 'text/html', cache: 'public, max-age=60' })
  })
  return app
}
