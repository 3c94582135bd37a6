import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'

/** Attribute names for an expression, each after a `#`: many a plain word is reserved. */
export function names(...attributes: string[]): Record<string, string> {
  return Object.fromEntries(attributes.map((name) => [`#${name}`, name]))
}

/** What a conditional write gives, or `undefined` when its condition did not hold. Other errors go on. */
export async function unlessRefused<Result>(write: Promise<Result>): Promise<Result | undefined> {
  try {
    return await write
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined
    throw error
  }
}
