const uri = { type: 'string', format: 'uri' }
const text = { type: 'string', minLength: 1 }
const authors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { name: text, url: uri, avatar: uri },
    additionalProperties: false,
    minProperties: 1,
  },
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as a JSON schema, stricter where the specification says "should". */
export const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items', 'home_page_url', 'feed_url'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: uri,
    feed_url: uri,
    description: { type: 'string' },
    user_comment: { type: 'string' },
    next_url: uri,
    icon: uri,
    favicon: uri,
    authors,
    language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
    expired: { type: 'boolean' },
    hubs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'url'],
        properties: { type: text, url: uri },
        additionalProperties: false,
      },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'content_html', 'date_published', 'date_modified'],
        properties: {
          id: text,
          url: uri,
          external_url: uri,
          title: { type: 'string' },
          content_html: text,
          summary: text,
          image: uri,
          banner_image: uri,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors,
          tags: { type: 'array', items: text },
          language: { type: 'string' },
        },
        patternProperties: { '^_[a-z]': { type: 'object', required: ['about'], properties: { about: uri } } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
}
