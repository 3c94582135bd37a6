import { S3Store } from './fauxqs.ts'

/** What happens to an object, in S3's words. */
export type ObjectChange = 'ObjectCreated:Put' | 'ObjectCreated:CompleteMultipartUpload' | 'ObjectRemoved:Delete'

export type OnChange = (change: {
  name: ObjectChange
  bucket: string
  key: string
  etag?: string
  size?: number
}) => void

type Listing = ReturnType<S3Store['listObjects']>

/** The embedded object store, which tells of every change right after it is on disk. */
export class TellingStore extends S3Store {
  onChange: OnChange = () => undefined

  override putObject(...put: Parameters<S3Store['putObject']>): ReturnType<S3Store['putObject']> {
    const object = super.putObject(...put)
    this.#created('ObjectCreated:Put', put[0], object)
    return object
  }

  override completeMultipartUpload(...complete: Parameters<S3Store['completeMultipartUpload']>) {
    const bucket = this.#uploads().get(complete[0])?.bucket ?? ''
    const object = super.completeMultipartUpload(...complete)
    this.#created('ObjectCreated:CompleteMultipartUpload', bucket, object)
    return object
  }

  override deleteObject(bucket: string, key: string): void {
    super.deleteObject(bucket, key)
    this.onChange({ name: 'ObjectRemoved:Delete', bucket, key })
  }

  /** Pages in the order of S3, by code unit: fauxqs sorts by the words of a language and so skips keys between pages. */
  override listObjects(...[bucket, options = {}]: Parameters<S3Store['listObjects']>): Listing {
    const { startAfter, marker, maxKeys = 1000, ...rest } = options
    const all = super.listObjects(bucket, { ...rest, maxKeys: Number.POSITIVE_INFINITY })
    const after = startAfter ?? marker ?? ''
    const names = [...all.objects.map((object) => object.key), ...all.commonPrefixes]
      .filter((name) => name > after)
      .sort()
    const page = new Set(names.slice(0, maxKeys))
    return {
      objects: all.objects.filter(({ key }) => page.has(key)).sort((one, other) => (one.key < other.key ? -1 : 1)),
      commonPrefixes: all.commonPrefixes.filter((prefix) => page.has(prefix)),
      isTruncated: names.length > page.size,
    }
  }

  #created(name: ObjectChange, bucket: string, { key, etag, contentLength }: ReturnType<S3Store['putObject']>): void {
    this.onChange({ name, bucket, key, etag: etag.replaceAll('"', ''), size: contentLength })
  }

  /** Private to fauxqs in its types alone. */
  #uploads(): Map<string, { bucket: string }> {
    return (this as unknown as { multipartUploads: Map<string, { bucket: string }> }).multipartUploads
  }
}
