import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Source } from '#model/sources-file.ts'
import { BadSources, readSources } from '#pipeline/follow/file.ts'
import { CommandFailure } from './command.ts'

/** The project's own sources file. */
export const SOURCES = join(import.meta.dirname, '../../seeds/sources.json')

/**
 * Reads a sources file.
 *
 * @throws {CommandFailure} naming the lines that are wrong.
 */
export function checkedSources(path: string): { file: string; sources: Source[] } {
  const file = resolve(path)
  try {
    return { file, sources: readSources(readFileSync(file, 'utf8')) }
  } catch (cause) {
    if (cause instanceof BadSources) throw new CommandFailure(`${path} can't be followed:\n${cause.message}`, { cause })
    throw new CommandFailure(`${path} can't be read.`, { cause })
  }
}
