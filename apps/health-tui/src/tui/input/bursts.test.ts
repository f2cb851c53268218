import { expect, it } from 'vitest'
import { createBursts } from './bursts.ts'
import { createInputDecoder, type InputEvent } from './decoder.ts'

function reader(): (text: string, afterMs?: number) => readonly InputEvent[] {
  let now = 0
  const decoder = createInputDecoder()
  const bursts = createBursts(() => now)
  return (text, afterMs = 1000) => {
    now += afterMs
    return bursts.gather(decoder.feed(new TextEncoder().encode(text)))
  }
}

const keys = (...names: readonly string[]): readonly InputEvent[] =>
  names.map((key) => ({ type: 'key', key }) as const)

it('lines that come at once without brackets are one paste', () => {
  expect(reader()('Dear team,\r\rwe shipped late.\r')).toEqual([
    { type: 'paste', text: 'Dear team,\n\nwe shipped late.\n' },
  ])
  expect(reader()('B08QX4M7TL')).toEqual([{ type: 'paste', text: 'B08QX4M7TL' }])
  expect(reader()('sku\tname\r1\tshoe and lace\r')).toEqual([
    { type: 'paste', text: 'sku\tname\n1\tshoe and lace\n' },
  ])
})

it('one line keeps the Enter behind it, and Tab stays a key between two fields', () => {
  expect(reader()('The follow-up is planned\r')).toEqual([
    { type: 'paste', text: 'The follow-up is planned', enter: true },
  ])
  expect(reader()('/home/anna/orders.txt\tacme\tUS\r')).toEqual([
    { type: 'paste', text: '/home/anna/orders.txt' },
    ...keys('tab', 'a', 'c', 'm', 'e', 'tab', 'U', 'S', 'enter'),
  ])
})

it('the rest of a paste that came in pieces belongs to it; a key pressed afterwards does not', () => {
  const read = reader()
  read('Dear team, we are very sorry about')
  expect(read(' it.\r', 5)).toEqual([{ type: 'paste', text: ' it.\n' }])
  expect(read('j', 5)).toEqual(keys('j'))
  expect(read('ab', 200)).toEqual(keys('a', 'b'))
})

it('held keys, a few keys pressed ahead, and keys with a name stay keys', () => {
  expect(reader()('j'.repeat(40))).toEqual(keys(...Array.from({ length: 40 }, () => 'j')))
  expect(reader()('jkjkjkjkjkjkjkjk')).toHaveLength(16)
  expect(reader()('3\rjjj\re')).toEqual(keys('3', 'enter', 'j', 'j', 'j', 'enter', 'e'))
  expect(reader()('\u001b[A\u001b[B\u0001\u001bb\u001b[5~')).toEqual(
    keys('up', 'down', 'ctrl-a', 'alt-b', 'pageup'),
  )
})
