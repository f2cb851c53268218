// Writes docs/rules.md from the rules.
import { writeFileSync } from 'node:fs'
import { rulesPage } from '../src/rules-page.ts'

writeFileSync(new URL('../../../docs/rules.md', import.meta.url), rulesPage())
