import type { secureHeaders } from 'hono/secure-headers'

/**
 * No script, no frame, nothing from elsewhere. Feeds and pages are public, so other sites may read them. HSTS is left to
 * whoever ends TLS, for the same application also serves plain HTTP on one machine.
 */
export const SECURITY_HEADERS: NonNullable<Parameters<typeof secureHeaders>[0]> = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: 'cross-origin',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: false, geolocation: false, microphone: false },
}
