import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** One resource that the config would make, with what AWS would be given. */
export interface Resource {
  type: string
  name: string
  parent?: string
  options?: { retainOnDelete?: boolean; protect?: boolean; dependsOn?: string[] }
  // biome-ignore lint/suspicious/noExplicitAny: every type of resource has a shape of its own
  inputs: any
}

/** All that a deployment of one stage would make. */
export interface Graph {
  stage: string
  resources: Resource[]
}

const TOOL = fileURLToPath(new URL('../../../shared/sst-graph/sst-graph', import.meta.url))
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

export const HAS_TOOL = existsSync(TOOL)

/**
 * Runs the config of a stage with these settings and nothing else of ours in the environment; with `--no-types` without
 * checking its types, which are the same for every stage and take most of the time.
 */
export async function graphOf(
  stage: string,
  settings: Record<string, string> = {},
  ...options: '--no-types'[]
): Promise<Graph> {
  const plain = Object.entries(process.env).filter(([name]) => !/^(HUIXUN|AWS|POWERTOOLS|VITEST|NODE)_/.test(name))
  const { stdout } = await promisify(execFile)(process.execPath, [TOOL, PROJECT, '--stage', stage, ...options], {
    env: { ...Object.fromEntries(plain), ...settings },
    maxBuffer: 64_000_000,
  })
  return { stage, resources: JSON.parse(stdout) }
}

/** The resources of a type, by its last word: `Queue`, `Function`; AWS's own, not SST's wraps. */
export function every({ resources }: Graph, type: string): Resource[] {
  return resources.filter((one) => one.type.startsWith('aws:') && one.type.endsWith(`:${type}`))
}

/** The one resource of a type and name; made empty where it is missing, so that a check says what it lacks. */
export function one(graph: Graph, type: string, name: string): Resource {
  return every(graph, type).find((found) => found.name === name) ?? { type, name, inputs: {} }
}

export interface Statement {
  Effect: string
  Action: string[]
  Resource: string[]
  Condition?: Record<string, Record<string, string[]>>
  Principal?: unknown
}

export function statementsOf(policy: string | undefined): Statement[] {
  return policy === undefined ? [] : JSON.parse(policy).Statement
}

/** What a resource is called without what differs between stages and accounts: `articlesbucket/uploads/*`. */
export function shortName(arn: string, { stage }: Graph): string {
  return arn
    .replace(/^arn:aws:[a-z0-9-]+:[a-z0-9-]*:\d*:/, '')
    .replaceAll(`huixun-${stage}-`, '')
    .replaceAll(`/huixun/${stage}/`, '/')
    .replaceAll('-bdvfbzta', '')
}
