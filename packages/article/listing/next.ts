import type { Element, Tree } from './anchors.ts'
import { absolute } from './link.ts'

const NEXT = /^(?:下一?[页頁版]|后一?[页頁]|next(?:\s?page)?|[>›»→]{1,2})\s?[>›»→]{0,2}$/i
const CURRENT = 'a[class], span[class], em[class], li[class], b[class], strong[class]'
const CURRENT_NAME = /(?:^|[\s_-])(?:cur(?:rent)?|on|active|now|this|selected|hover)(?:$|[\s_-])/i
/** `createPageHTML(20, 0, "index", "html")` of TRS; `createPageHTML('page', 20, 1, 'index', 'shtml')` of 开普. */
const CALL = /createPageHTML\(([^()]{5,200})\)/
const COUNT = /\bcountPage\s{0,3}=\s{0,3}(\d{1,5})/
const NOW = /\bcurrentPage\s{0,3}=\s{0,3}(\d{1,5})/

/** The address of the page on which a list goes on, said by a link or by the script that writes one. */
export function nextPage($: Tree, scripts: string, base: string): string | undefined {
  const href =
    $('link[rel=next], a[rel=next]').first().attr('href') ??
    linkSaying($, NEXT) ??
    called(scripts) ??
    counted(scripts, base) ??
    numbered($)
  const next = href === undefined ? undefined : absolute(href, base)
  return next === base ? undefined : next
}

function linkSaying($: Tree, words: RegExp): string | undefined {
  const found = ($('a[href]').get() as Element[]).find((element) => {
    const text = $(element).text().trim() || (element.attribs.title ?? '').trim()
    return text.length <= 12 && words.test(text) && isPage(element.attribs.href)
  })
  return found?.attribs.href
}

function isPage(href: string | undefined): boolean {
  return href !== undefined && href !== '' && !/^(?:#|javascript:)/i.test(href.trim())
}

function called(scripts: string): string | undefined {
  const args = CALL.exec(scripts)?.[1]
    ?.split(',')
    .map((arg) => arg.trim().replace(/^['"]|['"]$/g, ''))
  if (!args) return undefined
  const counts = /^\d{1,5}$/.test(args[0] ?? '') ? args : args.slice(1)
  const [total, current, name, suffix] = [Number(counts[0]), Number(counts[1]), counts[2], counts[3]]
  const isZeroBased = counts === args
  const last = isZeroBased ? total - 1 : total
  if (!name || !suffix || !(current < last)) return undefined
  return `${name}_${current + 1}.${suffix}`
}

function counted(scripts: string, base: string): string | undefined {
  const [total, current] = [COUNT, NOW].map((pattern) => Number(pattern.exec(scripts)?.[1] ?? Number.NaN)) as [
    number,
    number,
  ]
  if (!(current + 1 < total)) return undefined
  const suffix = /\.(s?html?|jhtml)$/i.exec(new URL(base).pathname)?.[1] ?? 'html'
  return `index_${current + 1}.${suffix}`
}

/** The link that shows the number after that of this page. */
function numbered($: Tree): string | undefined {
  const marked = ($(CURRENT).get() as Element[]).find(
    (element) => CURRENT_NAME.test(element.attribs.class ?? '') && /^\d{1,4}$/.test($(element).text().trim()),
  )
  return marked && linkSaying($, new RegExp(`^${Number($(marked).text().trim()) + 1}$`))
}
