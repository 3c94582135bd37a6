import { type CheerioAPI, load } from 'cheerio/slim'
import { absolute, titleFrom } from './link.ts'

export type Tree = CheerioAPI
type Root = ReturnType<Tree['root']>[0]
export type Node = NonNullable<Root>['children'][number]
export type Element = Extract<Node, { attribs: unknown }>

/** A link of a page with what stands around it that belongs to it alone. */
export interface Anchor {
  url: string
  title: string
  /** All words of the largest element that holds no link elsewhere. */
  around: string
  /** The same for all items of one list: that element, and what it stands in. */
  block: string
}

const MAX_ANCHORS = 5000
const MAX_AROUND = 1000
/** How many elements, from the item outwards, say which list it stands in. */
const BLOCK_DEPTH = 3

/** The tree of tamed markup. */
export function treeOf(markup: string): Tree {
  return load(markup, { xml: { xmlMode: false, decodeEntities: true } })
}

/** The links of a page at `base`, in their order, several to one address as one. */
export function anchorsIn($: Tree, base: string): Anchor[] {
  const targets = new Map<Element, string>()
  for (const element of $('a[href]').get().slice(0, MAX_ANCHORS) as Element[]) {
    const url = absolute(element.attribs.href ?? '', base)
    if (url) targets.set(element, url)
  }
  const items = itemsOf(targets)
  const anchors = new Map<string, Anchor>()
  for (const [element, url] of targets) {
    const item = items.get(element) ?? element
    const title = titleOf($, element)
    const known = anchors.get(url)
    if (known && known.title.length >= title.length) continue
    anchors.set(url, { url, title, around: wordsOf(item), block: blockOf(item) })
  }
  return [...anchors.values()]
}

/** The first words of an element, with space where another element begins or ends. */
export function wordsOf(element: Element): string {
  const words: string[] = []
  let length = 0
  const waiting: Node[] = [element]
  for (let node = waiting.pop(); node && length < MAX_AROUND; node = waiting.pop()) {
    if (node.type === 'text') {
      words.push(node.data)
      length += node.data.length
    } else if ('children' in node) waiting.push(...node.children.slice(0, MAX_AROUND).reverse())
  }
  return words.join(' ').slice(0, MAX_AROUND)
}

/** The headline that a link shows, whole where it is shortened and its `title` has it whole. */
function titleOf($: Tree, element: Element): string {
  const shown = titleFrom($(element).text())
  const told = titleFrom(element.attribs.title ?? $(element).find('img[alt]').attr('alt') ?? '')
  const start = shown.replace(/(?:…|\.{2,6})$/, '')
  const isWhole = start !== shown || told.length > shown.length
  return isWhole && told.includes(start.slice(0, 6)) ? told : shown
}

/** For each link the largest element around it in which all links lead to the same address. */
function itemsOf(targets: ReadonlyMap<Element, string>): Map<Element, Element> {
  const only = new Map<Node, string | undefined>()
  for (const [element, url] of targets) {
    for (let node: Node | null = element; node; node = node.parent as Node | null) {
      if (!only.has(node)) only.set(node, url)
      else if (only.get(node) === url) break
      else if (only.get(node) === undefined) break
      else only.set(node, undefined)
    }
  }
  const items = new Map<Element, Element>()
  for (const [element, url] of targets) {
    let item = element
    for (let node = element.parent; node && isElement(node) && only.get(node) === url; node = node.parent) item = node
    items.set(element, item)
  }
  return items
}

function blockOf(item: Element): string {
  const names: string[] = []
  for (let node: Node | null = item; node && isElement(node) && names.length < BLOCK_DEPTH; ) {
    names.push(
      `${node.name}.${(node.attribs.class ?? '')
        .toLowerCase()
        .replace(/[\d\s]{1,100}/g, ' ')
        .trim()}`,
    )
    node = node.parent as Node | null
  }
  return names.join('<')
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'attribs' in node
}
