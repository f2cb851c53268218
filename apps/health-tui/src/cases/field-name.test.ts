import { expect, it } from 'vitest'
import { meantField } from './field-name.ts'

it.each([
  ['dedline', 'deadline'],
  ['deadlnie', 'deadline'],
  ['dead-line', 'deadline'],
  ['Deadline', 'deadline'],
  ['notice_date', 'noticeDate'],
  ['titel', 'title'],
  ['rout', 'route'],
  ['asignee', 'assignee'],
  ['reinstated_on', 'reinstatedOn'],
])('%s is a slip of %s', (name, field) => {
  expect(meantField(name)).toBe(field)
})

it.each(['deadline', 'assignee', 'state', 'fundsHeld', 'escalatedTo', 'note', '', 'constructor'])(
  '"%s" is known, or like no field',
  (name) => {
    expect(meantField(name)).toBeUndefined()
  },
)
