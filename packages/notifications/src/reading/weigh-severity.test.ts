import { expect, test } from 'vitest'
import { opinionOf } from '../testing/opinions.ts'
import { weighSeverity } from './weigh-severity.ts'

const counts = { odds: 0.5, read: 1, 'read warning of warning': 1 }

test('stays as it was read unless the words speak for another one by more than the rules are trusted', () => {
  const slightly = opinionOf({ severities: { at_risk: 0.6, warning: 0.3 } })
  expect(weighSeverity('warning', 'poor_metrics', slightly, counts)).toBe('warning')
  const clearly = opinionOf({ severities: { at_risk: 0.97, warning: 0.02 } })
  expect(weighSeverity('warning', 'poor_metrics', clearly, counts)).toBe('at_risk')
  expect(weighSeverity('warning', 'warning', clearly, counts)).toBe('warning')
})

test('goes with the kind, whatever the words are like', () => {
  const critical = opinionOf({ severities: { critical: 0.99 } })
  expect(weighSeverity('info', 'reinstatement', critical)).toBe('info')
  expect(weighSeverity('warning', 'listing_issue', critical)).not.toBe('critical')
})
