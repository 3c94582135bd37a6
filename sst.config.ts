/// <reference path="./.sst/platform/config.d.ts" />

/**
 * Huixun on AWS, as a table of contents. `npx sst deploy --stage production` puts it there; docs/deploying.md tells how,
 * and which settings there are.
 */
export default $config({
  app({ stage }) {
    const region = process.env.HUIXUN_REGION
    return {
      name: 'huixun',
      home: 'aws',
      protect: stage === 'production',
      removal: stage === 'production' ? 'retain' : 'remove',
      providers: { aws: { ...(region && { region }), defaultTags: { tags: { application: 'huixun', stage } } } },
    }
  },

  async run() {
    const settings = (await import('./packages/infra/settings')).settingsOf(process.env)
    const storage = (await import('./packages/infra/storage')).storage(settings)
    const queues = (await import('./packages/infra/queues')).queues(storage)
    const edge = (await import('./packages/infra/edge')).edge(settings)
    const functions = (await import('./packages/infra/functions')).functions({ settings, storage, queues, edge })
    ;(await import('./packages/infra/schedules')).schedules(functions, queues)
    ;(await import('./packages/infra/alarms')).alarms({ settings, storage, queues, functions })
    ;(await import('./packages/infra/dashboard')).dashboard({ storage, queues, functions })
    return (await import('./packages/infra/outputs')).outputs({ storage, queues, edge })
  },
})
