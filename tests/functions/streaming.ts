import { Writable } from 'node:stream'
import type { LambdaFunctionURLEvent } from 'aws-lambda'
import { CONTEXT } from '#local/context.ts'

/** What Lambda sends on to the one who asked. */
export interface Answer {
  statusCode: number
  headers: Record<string, string>
  cookies: string[]
  body: Buffer
}

type Streaming = (event: LambdaFunctionURLEvent, stream: Writable, context: typeof CONTEXT) => Promise<void>
type Head = Omit<Answer, 'body'>

/** A stream of an answer, as Lambda's runtime gives it to a handler. */
export class Collected extends Writable {
  head: Head = { statusCode: 200, headers: {}, cookies: [] }
  readonly chunks: Buffer[] = []

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk)
    done()
  }
}

/** Puts in place what handlers find in Lambda's runtime, to be done before they are imported. */
export function standInForLambda(): void {
  Object.assign(globalThis, {
    awslambda: {
      streamifyResponse: (handler: Streaming) => handler,
      HttpResponseStream: {
        from(stream: Collected, head: Head) {
          stream.head = head
          return stream
        },
      },
    },
  })
}

/** Asks a handler as the function's address does. */
export async function ask(handler: unknown, event: LambdaFunctionURLEvent): Promise<Answer> {
  const stream = new Collected()
  await (handler as Streaming)(event, stream, CONTEXT)
  return { ...stream.head, body: Buffer.concat(stream.chunks) }
}
