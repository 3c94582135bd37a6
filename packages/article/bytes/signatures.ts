/** How files that hold no page begin, as Latin-1, with the place where the mark stands and what an uploader calls the file. */
export const SIGNATURES: readonly { mark: string; at: number; name: string }[] = [
  { mark: '%PDF-', at: 0, name: 'a PDF document' },
  { mark: 'PK\x03\x04', at: 0, name: 'a zip archive or an Office document' },
  { mark: 'PK\x05\x06', at: 0, name: 'a zip archive' },
  { mark: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', at: 0, name: 'an old Office document' },
  { mark: '{\\rtf', at: 0, name: 'a rich text document' },
  { mark: '\x1f\x8b', at: 0, name: 'a gzip archive' },
  { mark: 'BZh', at: 0, name: 'a bzip2 archive' },
  { mark: '\xfd7zXZ', at: 0, name: 'an xz archive' },
  { mark: '7z\xbc\xaf\x27\x1c', at: 0, name: 'a 7z archive' },
  { mark: 'Rar!\x1a', at: 0, name: 'a rar archive' },
  { mark: 'ustar', at: 257, name: 'a tar archive' },
  { mark: '\x89PNG', at: 0, name: 'an image' },
  { mark: 'GIF87a', at: 0, name: 'an image' },
  { mark: 'GIF89a', at: 0, name: 'an image' },
  { mark: '\xff\xd8\xff', at: 0, name: 'an image' },
  { mark: 'BM', at: 0, name: 'an image' },
  { mark: 'II*\x00', at: 0, name: 'an image' },
  { mark: 'MM\x00*', at: 0, name: 'an image' },
  { mark: 'RIFF', at: 0, name: 'an image, a sound or a film' },
  { mark: 'ftyp', at: 4, name: 'a film' },
  { mark: 'OggS', at: 0, name: 'a sound' },
  { mark: 'ID3', at: 0, name: 'a sound' },
  { mark: 'FLV', at: 0, name: 'a film' },
  { mark: '\x7fELF', at: 0, name: 'a program' },
  { mark: 'MZ', at: 0, name: 'a program' },
  { mark: '\x00asm', at: 0, name: 'a program' },
  { mark: 'wOF', at: 0, name: 'a font' },
]

/** How texts that are no page begin, once decoded. */
export const TEXT_SIGNATURES: readonly { begins: RegExp; name: string }[] = [
  {
    begins:
      /^(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?(?:<\?xml-stylesheet[^>]{0,300}>\s{0,200})?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml|svg|plist|wsdl:|soap:|Error|OFD)\b/i,
    name: 'an XML feed or data file',
  },
  { begins: /^(?:MIME-Version:|From: <Saved by)/i, name: 'a mail or web archive' },
  { begins: /^%!PS/, name: 'a PostScript document' },
  { begins: /^BEGIN:V(?:CALENDAR|CARD)/, name: 'a calendar or an address card' },
  { begins: /^(?:WEBVTT|#EXTM3U)/, name: 'a media playlist' },
]
