import type { KnownAddress, Task } from '#pipeline/follow/state.ts'
import { monthOf } from './places.ts'

export const SOURCES_PARTITION = 'SOURCES'

export function sourceKey(id: string) {
  return { pk: SOURCES_PARTITION, sk: id }
}

export function tasksPartition(source: string): string {
  return `SOURCE#${source}`
}

/** Tasks sort by when they are due, those of one moment by their position. */
export function taskKey({ source, due, position, address }: Pick<Task, 'source' | 'due' | 'position' | 'address'>) {
  return { pk: tasksPartition(source), sk: `TASK#${due}#${String(position).padStart(4, '0')}#${address}` }
}

/** The place after all tasks that are due at an instant; after all tasks, where none is given. */
export function tasksUntil(instant = ''): string {
  return `TASK#${instant}~`
}

export function addressKey(id: string) {
  return { pk: `ADDRESS#${id}`, sk: 'ADDRESS' }
}

export function addressPlace({ id, shownOn }: Pick<KnownAddress, 'id' | 'shownOn'>) {
  return { feed: addressesFeed(monthOf(shownOn)), position: id }
}

export function addressesFeed(month: string): string {
  return `addresses#${month}`
}

/** Host names come from strangers' pages; no name of DNS is longer than a key. */
export function hostKey(host: string) {
  return { pk: `HOST#${host}`, sk: 'HOST' }
}

export function robotsKey(host: string) {
  return { pk: `HOST#${host}`, sk: 'ROBOTS' }
}
