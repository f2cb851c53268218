import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import type { Brush } from './frame.ts'

/** For counting lines only. */
export const unpainted: Brush = { theme: createTheme('none'), signs: chooseSigns({}, 'linux') }
