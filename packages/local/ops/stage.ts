import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm'
import * as z from 'zod'
import { CommandFailure } from '../command.ts'

/** What a deployment says of itself under `/huixun/{stage}/names`. */
const Names = z.object({
  site: z.url(),
  region: z.string(),
  bucket: z.string(),
  table: z.string(),
  parseQueue: z.url(),
  parseDeadQueue: z.url(),
  sourceQueue: z.url(),
  sourceDeadQueue: z.url(),
  publishQueue: z.url(),
  publishDeadQueue: z.url(),
})

/**
 * Sets this process's environment as that of the functions of a deployed stage, with one's own credentials. To be called
 * before anything of `functions/` is imported.
 *
 * @throws {CommandFailure} where there are no credentials, or no such stage.
 */
export async function enterStage(stage: string): Promise<void> {
  const names = Names.parse(JSON.parse(await readNames(stage)))
  Object.assign(process.env, {
    AWS_REGION: names.region,
    POWERTOOLS_LOG_LEVEL: 'WARN',
    POWERTOOLS_METRICS_DISABLED: 'true',
    HUIXUN_BASE_URL: names.site,
    HUIXUN_BUCKET: names.bucket,
    HUIXUN_TABLE: names.table,
    HUIXUN_PARSE_QUEUE: names.parseQueue,
    HUIXUN_PARSE_DEAD_QUEUE: names.parseDeadQueue,
    HUIXUN_SOURCE_QUEUE: names.sourceQueue,
    HUIXUN_SOURCE_DEAD_QUEUE: names.sourceDeadQueue,
    HUIXUN_PUBLISH_QUEUE: names.publishQueue,
    HUIXUN_PUBLISH_DEAD_QUEUE: names.publishDeadQueue,
  })
}

async function readNames(stage: string): Promise<string> {
  const client = new SSMClient()
  const Name = `/huixun/${stage}/names`
  try {
    const { Parameter } = await client.send(new GetParameterCommand({ Name }))
    return Parameter?.Value ?? ''
  } catch (cause) {
    if (cause instanceof ParameterNotFound) {
      const region = await client.config.region()
      throw new CommandFailure(`No stage ${stage} is deployed in ${region}. Set AWS_REGION to where it is.`, { cause })
    }
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CommandFailure(`AWS can't be asked: ${reason}`, { cause })
  } finally {
    client.destroy()
  }
}
