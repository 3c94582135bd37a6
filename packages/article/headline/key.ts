import { remembering } from '../furniture/remember.ts'

/** A headline without what two faithful copies of it differ in: width, quotes, dashes, spaces. */
export const key = remembering((text): string =>
  text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』·•]/g, '')
    .replace(/[—–-]+/g, '-'),
)
