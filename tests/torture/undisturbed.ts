import { parse } from '#pipeline/parse.ts'
import type { Upload } from './articles.ts'
import { Place, type Services } from './services.ts'

/** Articles read one after the other, in their order, with nothing in the way. */
export async function undisturbed(services: Services, uploads: readonly Upload[]): Promise<Place> {
  const place = await Place.make(services)
  for (const { key, body } of uploads) {
    await place.put(key, body)
    await parse(key, place.world())
  }
  await place.settle()
  return place
}
