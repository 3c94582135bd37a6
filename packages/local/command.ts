import { inspect } from 'node:util'

/** Why a command can't be done, in one sentence for the person who gave it. */
export class CommandFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CommandFailure'
  }
}

/** A mistake in how the command was given. */
export class UsageError extends CommandFailure {}

/**
 * Runs a command of the command line and sets the exit status to what it returns. A failure ends with its sentence on
 * standard error, and the usage where that was the mistake, and status 1; one that nobody foresaw with its whole story.
 */
export async function runCommand(usage: string, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${sentenceOf(error, usage)}\n`)
  }
}

function sentenceOf(error: unknown, usage: string): string {
  if (error instanceof UsageError || isParseArgsError(error)) return `${error.message}\n\nUsage: ${usage}`
  return error instanceof CommandFailure ? error.message : inspect(error)
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
