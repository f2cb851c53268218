import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'

const liveShape = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')

it('status --fail-on ends with 1 at the level or worse, and with 0 below it', async () => {
  await using folder = await scratchFolder()
  await runProgram(['import', liveShape], { home: folder.path })
  expect((await runProgram(['status', '--fail-on', 'critical'], { home: folder.path })).code).toBe(1)
  await using calm = await scratchFolder()
  expect((await runProgram(['status', '--fail-on', 'warning'], { home: calm.path })).code).toBe(0)
})

it('wrong usage ends with 2 and one line that says what would be right', async () => {
  await using folder = await scratchFolder()
  for (const args of [['status', '--fail-on', 'sometimes'], ['frobnicate'], ['--as-of', 'soon', 'status']]) {
    const { code, stderr, stdout } = await runProgram(args, { home: folder.path })
    expect(`${args.join(' ')}: ${code}`).toBe(`${args.join(' ')}: 2`)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  }
})

it('version loads nothing but the entry', async () => {
  await using folder = await scratchFolder()
  const { code, stdout } = await runProgram(['version'], { home: folder.path })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

it('status loads neither Ink nor React nor Yoga', async () => {
  await using folder = await scratchFolder()
  await runProgram(['import', liveShape], { home: folder.path })
  // Node lists every file that it loads when asked to trace; chunks are named after what they hold.
  const { stderr, code } = await runProgram(['status', '--json'], {
    home: folder.path,
    env: { NODE_DEBUG: 'esm' },
  })
  expect(code).toBe(0)
  expect(stderr).toContain('chunks/status')
  expect(stderr).not.toMatch(/start-screen/)
})

it('every JSON shape that schema prints fits what the program prints', async () => {
  await using folder = await scratchFolder()
  const names = (await runProgram(['schema'], { home: folder.path })).stdout.trim().split('\n')
  expect(names).toContain('status')
  for (const name of names) {
    const { code, stdout } = await runProgram(['schema', name], { home: folder.path })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org') as string,
    })
  }
})
