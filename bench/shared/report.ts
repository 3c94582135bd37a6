/** A table of figures. A cell of numbers is given as measured, and rounded where it is shown. */
export interface Table {
  title: string
  /** What has to be known to read it. */
  note?: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

export interface Column {
  name: string
  /** Digits after the point where its cells are numbers. */
  digits?: number
}

export type Cell = string | number

/** A drawing of figures, as `graph.ts` makes it. */
export interface Graph {
  /** Its file is `{name}.svg`. */
  name: string
  title: string
  svg: string
}

/** What one bench gives. */
export interface Report {
  title: string
  /** What is measured, against what. */
  about: string
  tables: readonly Table[]
  graphs: readonly Graph[]
}

/** Under which conditions it was measured. */
export interface Conditions {
  at: string
  commit: string
  cpu: string
  cores: number
  memoryGb: number
  node: string
  system: string
  /** Processes that wanted a core, on average of the last minute, before the bench began and when it had ended. */
  load: readonly [number, number]
  seconds: number
}

/** The report as Markdown, graphs by the names of their files. */
export function markdown({ title, about, tables, graphs }: Report, conditions: Conditions): string {
  const parts = [
    `# ${title}`,
    about,
    sentenceOf(conditions),
    ...tables.flatMap((table) => [`## ${table.title}`, ...(table.note ? [table.note] : []), tableIn(table)]),
    ...graphs.map((graph) => `![${graph.title}](${graph.name}.svg)`),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The report for programs: each row an object by the names of its columns. */
export function json({ title, tables }: Report, conditions: Conditions): string {
  const named = tables.map((table) => ({
    title: table.title,
    rows: table.rows.map((row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? '']))),
  }))
  return `${JSON.stringify({ title, conditions, tables: named }, undefined, 2)}\n`
}

function sentenceOf({ at, commit, cpu, cores, memoryGb, node, system, load, seconds }: Conditions): string {
  const [before, after] = load.map((one) => one.toFixed(1))
  return [
    `Measured ${at} on ${cpu}, ${cores} cores, ${memoryGb.toFixed(0)} GB of memory, ${system}, Node ${node}, commit ${commit},`,
    `in ${seconds.toFixed(0)} s; load of the machine before ${before}, after ${after}.`,
  ].join(' ')
}

function tableIn({ columns, rows }: Table): string {
  const isNumeric = (at: number) => rows.some((row) => typeof row[at] === 'number')
  const lines = [
    columns.map(({ name }) => name),
    columns.map((_, at) => (isNumeric(at) ? '---:' : '---')),
    ...rows.map((row) => columns.map(({ digits = 0 }, at) => shown(row[at] ?? '', digits))),
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function shown(cell: Cell, digits: number): string {
  if (typeof cell === 'string') return cell
  return cell.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
