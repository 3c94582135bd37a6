/** Something wrong with what a person asked for. The message says what, in one sentence. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UsageError'
  }
}

/**
 * Runs a command of the command line and sets the exit status to what it returns. A mistake of the caller's ends with
 * its sentence and the usage on standard error, and status 1.
 */
export async function runCommand(usage: string, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    process.exitCode = 1
    if (!isUsage(error)) throw error
    process.stderr.write(`${error.message}\n\nUsage: ${usage}\n`)
  }
}

function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
