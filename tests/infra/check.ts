import type { Graph } from './graph.ts'

/** Something that must hold of every deployment. */
export interface Check {
  says: string
  /** Where it doesn't hold, a sentence each. */
  problems(graph: Graph): string[]
  /** Ways to break a deployment that this check must find. */
  breaks: Record<string, (graph: Graph) => void>
}

/** The sentences of those that don't hold. */
export function unless(...claims: [holds: boolean, otherwise: string][]): string[] {
  return claims.filter(([holds]) => !holds).map(([, otherwise]) => otherwise)
}
