/** Bytes of one object. Anything larger is turned away unread. */
export const MAX_OBJECT_BYTES = 5 * 1024 * 1024
