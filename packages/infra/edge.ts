import { ACCEPT } from './accept'
import type { Settings } from './settings'

/**
 * CloudFront in front of the site. Only GET and HEAD come through, and of a request only what is in the cache key: path,
 * query, and the media type that is liked best. So no answer can depend on what the cache doesn't know, and cookies never
 * reach the function. The function's own address takes nobody but this distribution (`protection`).
 */
export function edge({ domain, rateLimit }: Settings): sst.aws.Router {
  const headers = securityHeaders()
  return new sst.aws.Router('Edge', {
    protection: 'oac',
    edge: { viewerRequest: { injection: ACCEPT } },
    ...(domain && { domain }),
    ...(rateLimit && {
      waf: {
        rateLimitPerIp: rateLimit,
        managedRules: { coreRuleSet: false, knownBadInputs: false, sqlInjection: false },
      },
    }),
    transform: {
      waf(acl) {
        acl.rules = $resolve([acl.rules ?? []]).apply(([rules]) => rules.map(politely))
      },
      cachePolicy: {
        comment: 'Path, query and preferred media type; how long, says Cache-Control.',
        minTtl: 0,
        // Without Cache-Control nothing is kept.
        defaultTtl: 0,
        maxTtl: 31_536_000,
        parametersInCacheKeyAndForwardedToOrigin: {
          cookiesConfig: { cookieBehavior: 'none' },
          headersConfig: { headerBehavior: 'whitelist', headers: { items: ['accept'] } },
          queryStringsConfig: { queryStringBehavior: 'all' },
          enableAcceptEncodingBrotli: true,
          enableAcceptEncodingGzip: true,
        },
      },
      cdn(cdn) {
        cdn.comment = `Huixun ${$app.stage}`
        cdn.customErrorResponses = ERRORS
        cdn.defaultCacheBehavior = $resolve([cdn.defaultCacheBehavior]).apply(([behavior]) => {
          const { originRequestPolicyId: _forwardsAll, ...rest } = behavior
          return { ...rest, allowedMethods: ['GET', 'HEAD', 'OPTIONS'], responseHeadersPolicyId: headers.id }
        })
        cdn.transform = { distribution: { httpVersion: 'http2and3', isIpv6Enabled: true } }
      },
    },
  })
}

type Rule = $util.Unwrap<NonNullable<aws.wafv2.WebAclArgs['rules']>>[number]

/** Who asks too often is told so, and when to come again; SST's rule answers 403, which readers take for good. */
function politely(rule: Rule): Rule {
  const customResponse = { responseCode: 429, responseHeaders: [{ name: 'Retry-After', value: '60' }] }
  return { ...rule, action: { block: { customResponse } } }
}

/** How long an error is remembered, in seconds: long enough to shield the function, short enough to be over at once. */
const ERRORS: sst.aws.CdnArgs['customErrorResponses'] = [
  ...[400, 403, 404, 405, 414].map((errorCode) => ({ errorCode, errorCachingMinTtl: 10 })),
  ...[500, 502, 503, 504].map((errorCode) => ({ errorCode, errorCachingMinTtl: 1 })),
]

/** What holds for every answer, CloudFront's own errors as well. What pages may load, the site says itself. */
function securityHeaders(): aws.cloudfront.ResponseHeadersPolicy {
  return new aws.cloudfront.ResponseHeadersPolicy('EdgeSecurityHeaders', {
    name: `huixun-${$app.stage}-security`,
    securityHeadersConfig: {
      strictTransportSecurity: { accessControlMaxAgeSec: 63_072_000, includeSubdomains: true, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: 'DENY', override: true },
      referrerPolicy: { referrerPolicy: 'no-referrer', override: false },
      contentSecurityPolicy: { contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'", override: false },
    },
  })
}
