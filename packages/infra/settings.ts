/** What an operator may choose; everything has a default, or may be left out. */
export interface Settings {
  /** Under which the site answers; its zone must be in Route 53 of the same account. */
  domain?: string
  /** Who is written to when an alarm goes off. */
  alertEmail?: string
  /** The WebSub hub that feeds name and that is told of news. */
  hub?: string
  /** Requests of one address in five minutes, above which the edge turns it away. */
  rateLimit?: number
  /** After how many hours without a new article an alarm goes off. */
  quietHours: number
  /** The name of a table that was brought back from a backup, to be used in place of the deployment's own. */
  restoredTable?: string
  /** Concurrent executions of the account that the functions share between them. None are reserved without. */
  concurrency?: number
}

const QUIET_HOURS = 24

/**
 * Reads the settings out of the environment, which SST fills from `.env` and `.env.{stage}`.
 *
 * @throws {Error} naming the variable that makes no sense.
 */
export function settingsOf(environment: Record<string, string | undefined>): Settings {
  const domain = wordOf('HUIXUN_DOMAIN', /^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain such as huixun.example.org')
  const alertEmail = wordOf('HUIXUN_ALERT_EMAIL', /^[^@\s]+@[^@\s]+$/, 'an e-mail address')
  const hub = wordOf('HUIXUN_HUB', /^https:\/\/[^\s]+$/, 'an https address')
  const restoredTable = wordOf('HUIXUN_RESTORED_TABLE', /^[A-Za-z0-9_.-]{3,255}$/, 'the name of a table')
  const rateLimit = numberOf('HUIXUN_RATE_LIMIT', 10, 2_000_000_000)
  const quietHours = numberOf('HUIXUN_QUIET_HOURS', 1, 24) ?? QUIET_HOURS
  const concurrency = numberOf('HUIXUN_CONCURRENCY', 20, 100_000)
  return {
    quietHours,
    ...(domain && { domain }),
    ...(alertEmail && { alertEmail }),
    ...(hub && { hub }),
    ...(restoredTable && { restoredTable }),
    ...(rateLimit && { rateLimit }),
    ...(concurrency && { concurrency }),
  }

  function wordOf(name: string, form: RegExp, meaning: string): string | undefined {
    const word = environment[name]
    if (!word) return undefined
    if (!form.test(word)) throw new Error(`${name} is ${meaning}, not ${word}.`)
    return word
  }

  function numberOf(name: string, least: number, most: number): number | undefined {
    const word = environment[name]
    if (!word) return undefined
    const number = Number(word)
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new Error(`${name} is a whole number from ${least} to ${most}, not ${word}.`)
    }
    return number
  }
}
