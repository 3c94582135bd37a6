import { gunzipSync, gzipSync } from 'node:zlib'

/** A value as the table keeps it: JSON, compressed. The same value gives the same bytes. */
export function pack(value: unknown): Uint8Array {
  return new Uint8Array(gzipSync(JSON.stringify(value)))
}

export function unpack<Value>(bytes: Uint8Array): Value {
  return JSON.parse(gunzipSync(bytes).toString()) as Value
}
