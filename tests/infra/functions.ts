import { type Check, unless } from './check.ts'
import { every, one } from './graph.ts'

/** Each function's memory in MB and timeout in seconds. */
export const FUNCTIONS: Record<string, { handler: string; memory: number; timeout: number }> = {
  Collect: { handler: 'functions/collect.handler', memory: 512, timeout: 50 },
  Fetch: { handler: 'functions/fetch.handler', memory: 512, timeout: 300 },
  Parse: { handler: 'functions/parse.handler', memory: 1769, timeout: 60 },
  Feed: { handler: 'functions/feed.handler', memory: 1024, timeout: 300 },
  Publish: { handler: 'functions/publish.handler', memory: 512, timeout: 60 },
  Reconcile: { handler: 'functions/reconcile.handler', memory: 1024, timeout: 900 },
}

const DEPTHS = ['PARSE', 'PUBLISH', 'SOURCE'].flatMap((name) => [`HUIXUN_${name}_DEAD_QUEUE`, `HUIXUN_${name}_QUEUE`])

/** What of our own each function finds in its environment; `HUIXUN_HUB` on top where a hub was chosen. */
export const VARIABLES: Record<string, string[]> = {
  Collect: [...DEPTHS, 'HUIXUN_TABLE'],
  Fetch: ['HUIXUN_BASE_URL', 'HUIXUN_BUCKET', 'HUIXUN_TABLE'],
  Parse: ['HUIXUN_BUCKET', 'HUIXUN_PUBLISH_QUEUE', 'HUIXUN_TABLE'],
  Feed: ['HUIXUN_BASE_URL', 'HUIXUN_TABLE'],
  Publish: ['HUIXUN_BASE_URL'],
  Reconcile: ['HUIXUN_BUCKET', ...DEPTHS, 'HUIXUN_TABLE'],
}

export const functionChecks: Check[] = [
  {
    says: 'the functions are these, and no others',
    problems(graph) {
      const names = every(graph, 'Function').flatMap(({ name, inputs }) =>
        inputs.runtime?.startsWith('node') ? [name] : [],
      )
      return unless([
        names.sort().join() ===
          Object.keys(FUNCTIONS)
            .map((name) => `${name}Function`)
            .sort()
            .join(),
        `there are ${names}`,
      ])
    },
    breaks: {
      'one is missing': (graph) => {
        graph.resources = graph.resources.filter(({ name }) => name !== 'ParseFunction')
      },
      'one is too many': (graph) => {
        graph.resources.push({ ...one(graph, 'Function', 'ParseFunction'), name: 'OtherFunction' })
      },
    },
  },
  {
    says: 'functions run on arm64 and Node 24 with the memory and time that were measured',
    problems: (graph) =>
      Object.entries(FUNCTIONS).flatMap(([name, { handler, memory, timeout }]) => {
        const { inputs } = one(graph, 'Function', `${name}Function`)
        return unless(
          [inputs.handler === handler, `${name} has the handler ${inputs.handler}`],
          [inputs.runtime === 'nodejs24.x', `${name} runs on ${inputs.runtime}`],
          [inputs.architectures?.join() === 'arm64', `${name} runs on ${inputs.architectures}`],
          [inputs.memorySize === memory, `${name} has ${inputs.memorySize} MB`],
          [inputs.timeout === timeout, `${name} has ${inputs.timeout} s`],
        )
      }),
    breaks: {
      'another runtime': (graph) => {
        one(graph, 'Function', 'FeedFunction').inputs.runtime = 'nodejs18.x'
      },
      'another processor': (graph) => {
        one(graph, 'Function', 'FeedFunction').inputs.architectures = ['x86_64']
      },
      'less memory': (graph) => {
        one(graph, 'Function', 'ParseFunction').inputs.memorySize = 128
      },
      'less time': (graph) => {
        one(graph, 'Function', 'ParseFunction').inputs.timeout = 3
      },
      'another handler': (graph) => {
        one(graph, 'Function', 'ReconcileFunction').inputs.handler = 'functions/parse.handler'
      },
    },
  },
  {
    says: 'functions write JSON to logs of their own, which end after a month',
    problems: (graph) =>
      Object.keys(FUNCTIONS).flatMap((name) => {
        const { logFormat, logGroup } = one(graph, 'Function', `${name}Function`).inputs.loggingConfig ?? {}
        const logs = one(graph, 'LogGroup', `${name}Logs`).inputs
        return unless(
          [logFormat === 'JSON', `${name} writes ${logFormat}`],
          [logGroup !== undefined && logGroup === logs.name, `${name} writes to ${logGroup}`],
          [logs.retentionInDays === 30, `${name} keeps its log for ${logs.retentionInDays} days`],
        )
      }),
    breaks: {
      'plain text': (graph) => {
        one(graph, 'Function', 'ParseFunction').inputs.loggingConfig.logFormat = 'Text'
      },
      'a log kept for ever': (graph) => {
        delete one(graph, 'LogGroup', 'ParseLogs').inputs.retentionInDays
      },
      'the log of another': (graph) => {
        one(graph, 'Function', 'ParseFunction').inputs.loggingConfig.logGroup = '/huixun/dev/feed'
      },
    },
  },
  {
    says: "functions get no secret and no variable that isn't theirs",
    problems: (graph) =>
      Object.keys(FUNCTIONS).flatMap((name) => {
        const variables = one(graph, 'Function', `${name}Function`).inputs.environment?.variables ?? {}
        const ours = Object.keys(variables).filter((variable) => variable.startsWith('HUIXUN_'))
        return unless([ours.sort().join() === VARIABLES[name]?.join(), `${name} gets ${ours}`])
      }),
    breaks: {
      'the bucket for the site': (graph) => {
        one(graph, 'Function', 'FeedFunction').inputs.environment.variables.HUIXUN_BUCKET = 'articles'
      },
      'no table': (graph) => {
        delete one(graph, 'Function', 'FeedFunction').inputs.environment.variables.HUIXUN_TABLE
      },
    },
  },
  {
    says: 'the native dictionary comes along for the processor that it runs on',
    problems(graph) {
      return ['Parse', 'Reconcile'].flatMap((name) => {
        const build = graph.resources.find((one) => one.type === 'sst:runtime:Build' && one.name === name)
        const install = build?.inputs.properties.install ?? {}
        return unless(['@node-rs/jieba-linux-arm64-gnu' in install, `${name} installs ${Object.keys(install)}`])
      })
    },
    breaks: {
      'it is left out': (graph) => {
        const build = graph.resources.find(({ type, name }) => type === 'sst:runtime:Build' && name === 'Parse')
        if (build) build.inputs.properties.install = { '@node-rs/jieba': '2.0.2' }
      },
    },
  },
  {
    says: 'a stranger reaches no function: neither asynchronously nor by an address without signature',
    problems: (graph) => [
      ...every(graph, 'FunctionUrl').flatMap(({ name, inputs }) =>
        unless(
          [inputs.authorizationType === 'AWS_IAM', `${name} asks for no signature`],
          [!inputs.cors, `${name} has CORS`],
        ),
      ),
      ...every(graph, 'Permission').flatMap(({ name, inputs }) =>
        unless([
          inputs.principal !== '*' && Boolean(inputs.sourceArn),
          `${name} lets ${inputs.principal} in from anywhere`,
        ]),
      ),
      ...unless([every(graph, 'FunctionUrl').length === 1, 'not one function, the site, has an address']),
    ],
    breaks: {
      'an open address': (graph) => {
        one(graph, 'FunctionUrl', 'FeedUrl').inputs.authorizationType = 'NONE'
      },
      'CORS for everybody': (graph) => {
        one(graph, 'FunctionUrl', 'FeedUrl').inputs.cors = { allowOrigins: ['*'] }
      },
      'anybody may call': (graph) => {
        one(graph, 'Permission', 'FeedCloudFrontFunctionUrlAccess').inputs.principal = '*'
      },
      "anybody's distribution may call": (graph) => {
        delete one(graph, 'Permission', 'FeedCloudFrontFunctionUrlAccess').inputs.sourceArn
      },
      'a second address': (graph) => {
        graph.resources.push({ ...one(graph, 'FunctionUrl', 'FeedUrl'), name: 'ParseUrl' })
      },
    },
  },
]
