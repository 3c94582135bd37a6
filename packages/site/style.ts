import { CHARTS } from './style/charts.ts'
import { ELEMENTS } from './style/elements.ts'
import { FRAME } from './style/frame.ts'
import { LISTS } from './style/lists.ts'
import { RECORD } from './style/record.ts'
import { ROOMS } from './style/rooms.ts'
import { SCREENS } from './style/screens.ts'
import { TOKENS } from './style/tokens.ts'

/** The one style sheet: type for Chinese, light and dark, from phone to desk. Later parts refine earlier ones. */
export const STYLE = [TOKENS, ELEMENTS, FRAME, LISTS, CHARTS, RECORD, ROOMS, SCREENS].join('\n')
