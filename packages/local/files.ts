import { globSync, statSync } from 'node:fs'
import { basename, extname, join, resolve, sep } from 'node:path'
import { UsageError } from './command.ts'

/** A file of this machine, and the key that it gets in the bucket. */
export interface LocalFile {
  path: string
  key: string
}

/**
 * The files that are meant by a list of files and folders, each with its key under `prefix`. A folder stands for all
 * files in it, at any depth, that are not hidden; its name is part of their keys.
 *
 * @throws {UsageError} where one is missing, or two would get the same key.
 */
export function findFiles(paths: string[], prefix: string): LocalFile[] {
  const files = paths.flatMap((path) => expand(path, prefix))
  const byKey = new Map<string, string>()
  for (const { key, path } of files) {
    const other = byKey.get(key)
    if (other !== undefined && other !== path) {
      throw new UsageError(`${other} and ${path} would both become ${key}; name the folder that both are in.`)
    }
    byKey.set(key, path)
  }
  return [...byKey].map(([key, path]) => ({ key, path }))
}

function expand(path: string, prefix: string): LocalFile[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new UsageError(`There is no ${path}.`)
  if (!stats.isDirectory()) return [{ path, key: `${prefix}${basename(path)}` }]
  const names = globSync('**/*', { cwd: path })
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .filter((name) => statSync(join(path, name)).isFile())
  const folder = basename(resolve(path))
  return names
    .sort()
    .map((name) => ({ path: join(path, name), key: `${prefix}${folder}/${name.split(sep).join('/')}` }))
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.htm': 'text/html', '.txt': 'text/plain' }

export function contentTypeOf(path: string): string {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
}
