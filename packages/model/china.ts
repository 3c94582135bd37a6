const BEIJING_MS = 8 * 3_600_000

/** The civil day in China at a moment, `2026-11-22`. */
export function dayInChina(moment: Date): string {
  return new Date(moment.getTime() + BEIJING_MS).toISOString().slice(0, 10)
}
