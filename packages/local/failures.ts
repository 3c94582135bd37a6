import type { buildApp } from './fauxqs.ts'

type App = ReturnType<typeof buildApp>

/** Of the JSON protocol that SQS is asked in; S3 speaks XML. */
const JSON_PROTOCOL = 'application/x-amz-json-1.0'
const NAMED = /[<>&'"]/g

/**
 * Has the embedded services tell clients of failures that are their own, a full disk above all, in AWS's words, so that
 * SDKs understand them; and tells whoever runs them.
 */
export function answerFailures(app: App, onError: (error: unknown) => void): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    const message = `What was asked for could not be done: ${error.message}.`
    if (status >= 500) onError(new Error(`${request.method} ${request.url}: ${message}`, { cause: error }))
    reply.status(status)
    if (request.headers['content-type']?.includes(JSON_PROTOCOL)) {
      return reply.type(JSON_PROTOCOL).send(JSON.stringify({ __type: 'InternalFailure', message }))
    }
    const shown = message.replace(NAMED, (character) => `&#${character.charCodeAt(0)};`)
    return reply.type('application/xml').send(`<Error><Code>InternalError</Code><Message>${shown}</Message></Error>`)
  })
}
