/** Ids in addresses come from strangers, and a key of the table has 2048 bytes at most. */
const MAX_ID_BYTES = 1000

/** Whether something could stand under this id. */
export function canBeId(id: string): boolean {
  return id !== '' && Buffer.byteLength(id) <= MAX_ID_BYTES
}
