/** Runs in the page: which element has the focus, by its place in the document, and the style of its outline. */
export const FOCUSED = `(() => {
  const focused = document.activeElement
  const place = [...document.querySelectorAll('*')].indexOf(focused)
  return place + ' ' + focused.tagName + ' ' + getComputedStyle(focused).outlineStyle
})()`

/** Runs in the page: links that stand by themselves and are less than 24 pixels wide or high (WCAG 2.2, 2.5.8). */
export const SMALL_LINKS = `[...document.querySelectorAll('.evidence a, .feeds dd a, .links a, .contents a, .tabs a, .rooms a, .colophon nav a, .language')].flatMap((link) => {
  const { width, height } = link.getBoundingClientRect()
  return width < 24 || height < 24 ? [link.textContent + ' ' + width + '×' + height] : []
})`

/** Runs in the page: what breaks a rule, with the markup that does. */
export const RUN_AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary.split('\\n').pop())))`

/** Runs in the page: the names of all items by the browser's XML parser, which stops at the first error. */
export const readXml = `(document) => {
  const parsed = new DOMParser().parseFromString(document, 'text/xml')
  const error = parsed.querySelector('parsererror')
  if (error) throw new Error(error.textContent)
  return [...parsed.querySelectorAll('item, entry')].map((item) => item.querySelector('guid, id').textContent)
}`
