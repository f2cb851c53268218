import { InvalidArgumentError } from 'commander'

/** What `team share` can be told. */
export interface ShareOptions {
  readonly orders?: boolean
  readonly metrics?: boolean
  readonly notifications?: boolean
  readonly json?: boolean
}

export function readSwitch(text: string): boolean {
  if (text !== 'on' && text !== 'off') throw new InvalidArgumentError('say on or off.')
  return text === 'on'
}
