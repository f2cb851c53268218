import { maxValueLength } from './operation.ts'

/** A value that no server would take; the caller must split it or store it as an attachment. */
export class ValueTooLarge extends Error {
  constructor(path: string, length: number) {
    super(`${path} holds ${length} characters; one value may have ${maxValueLength}`)
    this.name = 'ValueTooLarge'
  }
}
