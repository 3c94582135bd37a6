import { type BuildAppOptions, buildApp } from 'fauxqs'

type Stores = NonNullable<BuildAppOptions['stores']>
export type S3Store = Stores['s3Store']
export type SqsStore = Stores['sqsStore']
export type SqsQueue = ReturnType<SqsStore['createQueue']>

interface Persistence {
  load(sqs: SqsStore, sns: Stores['snsStore'], s3: S3Store): void
  close(): void
}

/**
 * The parts that fauxqs is made of. Its own `startFauxqs` listens on every address of the machine and tells nobody of
 * new objects; put together here, it listens where it is told to and its object store can be extended. The version in
 * package.json is exact for this reason.
 */
const parts = new URL('.', import.meta.resolve('fauxqs'))

export const { S3Store } = (await part('s3/s3Store.js')) as { S3Store: new () => S3Store }
export const { SqsStore } = (await part('sqs/sqsStore.js')) as {
  SqsStore: { new (): SqsStore; createMessage(body: string): Parameters<SqsQueue['enqueue']>[0] }
}
export const { SnsStore } = (await part('sns/snsStore.js')) as { SnsStore: new () => Stores['snsStore'] }
export const { PersistenceManager } = (await part('persistence.js')) as {
  PersistenceManager: new (folder: string) => Persistence
}
export { buildApp }

function part(path: string): Promise<unknown> {
  return import(new URL(path, parts).href)
}
