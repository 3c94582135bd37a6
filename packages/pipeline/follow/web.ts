/** The web, one request at a time: no redirect is followed, no address inside a network is asked. */
export interface Web {
  /**
   * Asks for a page.
   *
   * @throws {WebFailure} when no whole answer comes.
   */
  get(url: string, validators?: Validators): Promise<WebAnswer>
}

/** What makes a request conditional, as an earlier answer gave it. */
export interface Validators {
  etag?: string | undefined
  lastModified?: string | undefined
}

export interface WebAnswer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  /** Decompressed; empty for a redirect, an error and 304. */
  bytes: Uint8Array
}

/** Why something could not be had from the web, for readers of Chinese. */
export const WEB_FAILURES = {
  unreachable: '网站无法连接',
  forbidden: '地址指向内部网络或不允许的端口，未予访问',
  timeout: '网站没有及时答复',
  broken: '网站的答复中断或不合规范',
  'too-large': '网页超过5MB',
  unsuitable: '不是网页、XML、JSON或文本',
  redirects: '跳转过多、成环，或转往不能访问的地址',
  missing: '网页不存在',
  denied: '网站拒绝访问',
  busy: '网站请求稍后再来',
  'server-error': '网站出错',
  robots: '网站的robots.txt不允许访问',
  'circuit-open': '网站连续出错，暂停访问',
  'no-articles': '页面上找不到文章链接',
  unreadable: '页面无法读取',
} as const

export type WebFailureCode = keyof typeof WEB_FAILURES

/** Of these the whole host is ill, not the one page. */
const OF_HOST: ReadonlySet<WebFailureCode> = new Set([
  'unreachable',
  'timeout',
  'broken',
  'busy',
  'server-error',
  'circuit-open',
])
/** Asking again does not help. */
const FINAL: ReadonlySet<WebFailureCode> = new Set(['too-large', 'unsuitable', 'robots', 'forbidden'])

/** Something could not be had from the web. */
export class WebFailure extends Error {
  readonly code: WebFailureCode
  /** Before then the host is not to be asked again. */
  readonly retryAt: Date | undefined

  constructor(code: WebFailureCode, message: string, options: ErrorOptions & { retryAt?: Date } = {}) {
    super(message, options)
    this.name = 'WebFailure'
    this.code = code
    this.retryAt = options.retryAt
  }

  get isOfHost(): boolean {
    return OF_HOST.has(this.code)
  }

  get isFinal(): boolean {
    return FINAL.has(this.code)
  }

  /** The reason, for readers. */
  get sentence(): string {
    const { hostname } = URL.parse(this.message.split(' ')[0] ?? '') ?? {}
    return `${WEB_FAILURES[this.code]}${hostname ? `（${hostname}）` : ''}`
  }
}
