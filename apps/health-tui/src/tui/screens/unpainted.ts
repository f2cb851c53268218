import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import type { Brush } from './frame.ts'

/** No colours and only ASCII signs: for screen readers, and where lines are only counted. */
export const unpainted: Brush = { theme: createTheme('none'), signs: chooseSigns({}, 'linux') }
