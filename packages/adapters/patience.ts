/**
 * How long a client of AWS waits, in milliseconds, before it asks again, as it does twice. By itself it waits for ever:
 * a connection that hangs would hold a function until that is ended from outside.
 */
export const PATIENCE = { connectionTimeout: 2000, requestTimeout: 12_000, throwOnRequestTimeout: true }
