import type { Queues } from './queues'
import type { Storage } from './storage'

interface World {
  storage: Storage
  queues: Queues
  edge: sst.aws.Router
}

/** What `sst deploy` prints, and under which names `npm run ops -- … --stage` finds everything. */
export function outputs({ storage: { bucket, table }, queues: { parse, source, publish }, edge }: World) {
  new aws.ssm.Parameter('Names', {
    name: `/huixun/${$app.stage}/names`,
    description: 'What the resources of Huixun are called.',
    type: 'String',
    value: $jsonStringify({
      site: edge.url,
      region: aws.getRegionOutput({}).name,
      bucket: bucket.name,
      table: table.name,
      parseQueue: parse.queue.url,
      parseDeadQueue: parse.dead.url,
      sourceQueue: source.queue.url,
      sourceDeadQueue: source.dead.url,
      publishQueue: publish.queue.url,
      publishDeadQueue: publish.dead.url,
    }),
  })
  return {
    site: edge.url,
    meetings: $interpolate`${edge.url}/feeds/meetings.atom`,
    commitments: $interpolate`${edge.url}/feeds/commitments.atom`,
    bucket: bucket.name,
    upload: $interpolate`aws s3 cp page.html s3://${bucket.name}/uploads/`,
  }
}
