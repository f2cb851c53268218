import { expect, it } from 'vitest'
import { caseReport, caseScreen, caseSnapshot } from '../../testing/case-screen.ts'
import { chooseSigns } from '../../text/signs.ts'
import { createTheme } from '../../theme/theme.ts'
import { caseTitle } from './case-title.ts'

const brush = { theme: createTheme(false), signs: chooseSigns({ LANG: 'C' }, 'linux') }

it('a plan without errors counts as ready only with the approval that its case needs', () => {
  const title = (ready: boolean, reviewMissing: string | null): string =>
    caseTitle(
      {
        ...caseScreen,
        report: { ...caseReport, ready, findings: [] },
        snapshot: { ...caseSnapshot, reviewMissing },
      },
      brush,
    )
  expect(title(true, null)).toMatch(/^\S+ ready /)
  expect(title(true, 'its review is voided')).toMatch(/^not approved /)
  expect(title(false, 'its review is voided')).toMatch(/^not ready /)
})
