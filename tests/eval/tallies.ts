import type { OwnGold } from './cases.ts'

/** How many of our own cases there are of each kind, region and level, as Markdown tables. */
export function talliesOf(golds: OwnGold[]): string {
  return (['kind', 'level', 'region'] as const).map((label) => tallyOf(golds, label)).join('\n\n')
}

function tallyOf(golds: OwnGold[], label: 'kind' | 'level' | 'region'): string {
  const groups = [...Map.groupBy(golds, (gold) => gold[label])].sort(
    ([one, ones], [other, others]) => others.length - ones.length || one.localeCompare(other),
  )
  return [`| ${label} | cases |`, '| --- | --- |', ...groups.map(([name, all]) => `| ${name} | ${all.length} |`)].join(
    '\n',
  )
}
