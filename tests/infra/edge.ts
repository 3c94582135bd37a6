import { type Check, unless } from './check.ts'
import { every, type Graph, one, type Resource } from './graph.ts'

export const edgeChecks: Check[] = [
  {
    says: 'the cache knows an answer by path, query and preferred media type, and the function sees no more',
    problems(graph) {
      const policy = one(graph, 'CachePolicy', 'EdgeServerCachePolicy').inputs
      const key = policy.parametersInCacheKeyAndForwardedToOrigin ?? {}
      const behavior = behaviorOf(graph)
      return unless(
        [key.queryStringsConfig?.queryStringBehavior === 'all', 'queries are not in the key'],
        [key.headersConfig?.headers?.items?.join() === 'accept', `the key has ${JSON.stringify(key.headersConfig)}`],
        [key.cookiesConfig?.cookieBehavior === 'none', 'cookies are in the key'],
        [behavior.originRequestPolicyId === undefined, 'the function sees what is not in the key'],
        [behavior.allowedMethods?.join() === 'GET,HEAD,OPTIONS', `it takes ${behavior.allowedMethods}`],
      )
    },
    breaks: {
      'no queries': (graph) => {
        keyOf(graph).queryStringsConfig.queryStringBehavior = 'none'
      },
      'no Accept': (graph) => {
        keyOf(graph).headersConfig.headers.items = ['x-forwarded-host']
      },
      cookies: (graph) => {
        keyOf(graph).cookiesConfig.cookieBehavior = 'all'
      },
      'all headers reach the function': (graph) => {
        behaviorOf(graph).originRequestPolicyId = 'b689b0a8-53d0-40ab-baf2-68738e2966ac'
      },
      'anything may be posted': (graph) => {
        behaviorOf(graph).allowedMethods.push('POST')
      },
    },
  },
  {
    says: 'answers are compressed, kept as long as they say themselves, and errors not for long',
    problems(graph) {
      const {
        minTtl,
        defaultTtl,
        maxTtl,
        parametersInCacheKeyAndForwardedToOrigin: key,
      } = one(graph, 'CachePolicy', 'EdgeServerCachePolicy').inputs
      const errors: { errorCode: number; errorCachingMinTtl: number }[] =
        distribution(graph).inputs.customErrorResponses ?? []
      return unless(
        [behaviorOf(graph).compress === true, 'nothing is compressed'],
        [Boolean(key?.enableAcceptEncodingGzip && key.enableAcceptEncodingBrotli), 'one encoding is not kept apart'],
        [minTtl === 0 && defaultTtl === 0 && maxTtl >= 86_400, `kept for ${[minTtl, defaultTtl, maxTtl]}`],
        [
          [404, 500, 502, 503, 504].every((code) => errors.some(({ errorCode }) => errorCode === code)),
          'an error is missing',
        ],
        [errors.every(({ errorCachingMinTtl }) => errorCachingMinTtl <= 10), 'errors are kept for long'],
      )
    },
    breaks: {
      'no compression': (graph) => {
        behaviorOf(graph).compress = false
      },
      'no gzip': (graph) => {
        keyOf(graph).enableAcceptEncodingGzip = false
      },
      'kept for a day whatever they say': (graph) => {
        one(graph, 'CachePolicy', 'EdgeServerCachePolicy').inputs.minTtl = 86_400
      },
      'errors are kept for five minutes': (graph) => {
        distribution(graph).inputs.customErrorResponses[0].errorCachingMinTtl = 300
      },
      'errors are kept as CloudFront likes': (graph) => {
        delete distribution(graph).inputs.customErrorResponses
      },
    },
  },
  {
    says: 'readers come by TLS alone, over HTTP/2 and 3, and get security headers with everything',
    problems(graph) {
      const behavior = behaviorOf(graph)
      const headers = one(graph, 'ResponseHeadersPolicy', 'EdgeSecurityHeaders').inputs.securityHeadersConfig ?? {}
      return unless(
        [behavior.viewerProtocolPolicy === 'redirect-to-https', `it answers ${behavior.viewerProtocolPolicy}`],
        [distribution(graph).inputs.httpVersion === 'http2and3', 'HTTP/1 alone'],
        [Boolean(behavior.responseHeadersPolicyId), 'no headers'],
        [headers.strictTransportSecurity?.accessControlMaxAgeSec >= 31_536_000, 'no HSTS'],
        [headers.contentTypeOptions?.override === true, 'types may be guessed'],
        [headers.frameOptions?.frameOption === 'DENY', 'it may be framed'],
        [headers.contentSecurityPolicy?.override === false, "the site's own content policy is lost"],
      )
    },
    breaks: {
      'plain HTTP': (graph) => {
        behaviorOf(graph).viewerProtocolPolicy = 'allow-all'
      },
      'old HTTP': (graph) => {
        distribution(graph).inputs.httpVersion = 'http1.1'
      },
      'no headers': (graph) => {
        delete behaviorOf(graph).responseHeadersPolicyId
      },
      'no HSTS': (graph) => {
        delete headersOf(graph).strictTransportSecurity
      },
      'types may be guessed': (graph) => {
        delete headersOf(graph).contentTypeOptions
      },
      'it may be framed': (graph) => {
        headersOf(graph).frameOptions.frameOption = 'SAMEORIGIN'
      },
      "the site's own content policy is lost": (graph) => {
        headersOf(graph).contentSecurityPolicy.override = true
      },
    },
  },
  {
    says: 'CloudFront signs what it asks the function, and alone may ask it',
    problems(graph) {
      const route = graph.resources.find(({ name }) => name.startsWith('FeedRouteKey'))
      const { origin = {} } = JSON.parse(route?.inputs.entries?.metadata ?? '{}')
      const callers = every(graph, 'Permission')
      return unless(
        [origin.originAccessControlConfig?.enabled === true, 'requests are not signed'],
        [origin.originAccessControlConfig?.signingBehavior === 'always', 'requests are signed at times'],
        [callers.length === 2, `${callers.length} may call`],
        [
          callers.every(
            ({ inputs }) =>
              inputs.principal === 'cloudfront.amazonaws.com' &&
              inputs.sourceArn.endsWith('distribution/EdgeCdnDistribution'),
          ),
          'somebody else may call',
        ],
      )
    },
    breaks: {
      'not signed': (graph) => editOrigin(graph, 'enabled', false),
      'signed at times': (graph) => editOrigin(graph, 'signingBehavior', 'no-override'),
      'somebody else may call': (graph) => {
        one(graph, 'Permission', 'FeedCloudFrontInvokeFunction').inputs.principal = 's3.amazonaws.com'
      },
      'one more may call': (graph) => {
        graph.resources.push({ ...one(graph, 'Permission', 'FeedCloudFrontInvokeFunction'), name: 'Other' })
      },
    },
  },
]

function distribution(graph: Graph): Resource {
  return one(graph, 'Distribution', 'EdgeCdnDistribution')
}

function behaviorOf(graph: Graph) {
  return distribution(graph).inputs.defaultCacheBehavior ?? {}
}

function keyOf(graph: Graph) {
  return one(graph, 'CachePolicy', 'EdgeServerCachePolicy').inputs.parametersInCacheKeyAndForwardedToOrigin
}

function headersOf(graph: Graph) {
  return one(graph, 'ResponseHeadersPolicy', 'EdgeSecurityHeaders').inputs.securityHeadersConfig
}

function editOrigin(graph: Graph, setting: string, value: unknown): void {
  const { entries } = graph.resources.find(({ name }) => name.startsWith('FeedRouteKey'))?.inputs ?? {}
  const metadata = JSON.parse(entries.metadata)
  metadata.origin.originAccessControlConfig[setting] = value
  entries.metadata = JSON.stringify(metadata)
}
