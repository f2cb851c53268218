import { appendFile, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { startProgram } from '../support/running-program.ts'

const report = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')
const orders = join(amazonSamples, 'tabular/all_orders.gen2.SYNTHETIC.tsv')

interface Line {
  readonly file: string
  readonly kind: string | null
  readonly imported?: number
  readonly error?: string
}

function linesOf(stdout: string): readonly Line[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)
}

async function dropFolder(home: string): Promise<string> {
  const drop = join(home, 'drop')
  await mkdir(drop)
  return drop
}

it('imports what lies there, then what appears, and ends cleanly at Ctrl-C', async () => {
  await using folder = await scratchFolder()
  const drop = await dropFolder(folder.path)
  await copyFile(report, join(drop, 'first.json'))
  await using watching = startProgram(['watch', drop, '--json', '--settle', '0.2'], { home: folder.path })
  await watching.waitFor(({ stdout }) => linesOf(stdout).length === 1, 'the first file')
  await mkdir(join(drop, 'below'))
  await copyFile(orders, join(drop, 'below', 'orders.tsv'))
  await watching.waitFor(({ stdout }) => linesOf(stdout).length === 2, 'the file in a new folder')
  expect(linesOf(watching.stdout())).toMatchObject([
    { kind: 'performance-v2', file: join(drop, 'first.json') },
    { kind: 'all-orders', file: join(drop, 'below', 'orders.tsv'), imported: 3 },
  ])
  watching.signal('SIGINT')
  expect(await watching.ended).toBe(0)
  expect(watching.stderr()).toBe('')
})

it('waits for a file that is written in pieces, and for a download under its working name', async () => {
  await using folder = await scratchFolder()
  const drop = await dropFolder(folder.path)
  const text = await readFile(orders, 'utf8')
  const middle = Math.floor(text.length / 2)
  await using watching = startProgram(['watch', drop, '--json', '--settle', '2'], { home: folder.path })
  await writeFile(join(drop, 'download.tsv.crdownload'), text.slice(0, middle))
  await writeFile(join(drop, 'pieces.tsv'), '')
  for (let from = 0; from < text.length; from += 150) {
    await appendFile(join(drop, 'pieces.tsv'), text.slice(from, from + 150))
    await new Promise((done) => setTimeout(done, 50))
  }
  await watching.waitFor(({ stdout }) => linesOf(stdout).length === 1, 'the file in pieces')
  expect(linesOf(watching.stdout())).toMatchObject([{ file: join(drop, 'pieces.tsv'), imported: 3 }])
  await appendFile(join(drop, 'download.tsv.crdownload'), text.slice(middle))
  await rename(join(drop, 'download.tsv.crdownload'), join(drop, 'download.tsv'))
  await watching.waitFor(({ stdout }) => linesOf(stdout).length === 2, 'the finished download')
  expect(linesOf(watching.stdout())[1]).toMatchObject({
    file: join(drop, 'download.tsv'),
    imported: 0,
    unchanged: 3,
  })
})

it('takes a burst whole, passes over what vanishes, and names what it cannot read', async () => {
  await using folder = await scratchFolder()
  const drop = await dropFolder(folder.path)
  const header = (await readFile(orders, 'utf8')).split('\n')[0] ?? ''
  const row = ((await readFile(orders, 'utf8')).split('\n')[1] ?? '').split('\t')
  await using watching = startProgram(['watch', drop, '--json', '--settle', '0.3'], { home: folder.path })
  await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const cells = row.with(0, `111-7000000-${String(index).padStart(7, '0')}`)
      await writeFile(join(drop, `burst-${index}.tsv`), `${header}\n${cells.join('\t')}\n`)
    }),
  )
  await writeFile(join(drop, 'gone.tsv'), header)
  await rm(join(drop, 'gone.tsv'))
  await writeFile(join(drop, 'picture.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]))
  await watching.waitFor(({ stdout }) => linesOf(stdout).length === 61, '60 files and a refusal')
  const lines = linesOf(watching.stdout())
  expect(lines.filter(({ imported }) => imported === 1)).toHaveLength(60)
  expect(lines.filter(({ kind }) => kind === null).map(({ file }) => file)).toEqual([
    join(drop, 'picture.jpg'),
  ])
  watching.signal('SIGTERM')
  expect(await watching.ended).toBe(0)
})

it('--once ends when everything is in, and says 3 when nothing of it could be read', async () => {
  await using folder = await scratchFolder()
  const drop = await dropFolder(folder.path)
  const once = ['watch', drop, '--once', '--settle', '0.1']
  expect(await runProgram(once, { home: folder.path })).toMatchObject({ code: 0, stdout: '' })
  await copyFile(report, join(drop, 'first.json'))
  const dry = await runProgram([...once, '--dry-run'], { home: folder.path })
  expect(dry.stdout).toMatch(/first\.json: performance-v2: \d imported.*dry run/)
  const first = await runProgram(once, { home: folder.path })
  expect(first.stdout).toMatch(/first\.json: performance-v2: [1-9]\d* imported/)
  const again = await runProgram(once, { home: folder.path })
  expect(again.stdout).toMatch(/first\.json: performance-v2: 0 imported, 0 updated/)
  await rm(join(drop, 'first.json'))
  await writeFile(join(drop, 'notes.xyz'), 'just some words\n')
  const nothing = await runProgram(once, { home: folder.path })
  expect(nothing.code).toBe(3)
  expect(nothing.stderr).toContain('notes.xyz')
})

it('refuses a folder that is not there, and waits for one that goes away later', async () => {
  await using folder = await scratchFolder()
  const wrong = await runProgram(['watch', join(folder.path, 'nowhere')], { home: folder.path })
  expect(wrong).toMatchObject({ code: 3, stdout: '' })
  expect(wrong.stderr).toMatch(/^health-tui: cannot watch the folder \(.*nowhere\): there is no such folder/)
  const drop = await dropFolder(folder.path)
  await using watching = startProgram(['watch', drop, '--json', '--settle', '0.1'], { home: folder.path })
  await copyFile(report, join(drop, 'first.json'))
  await watching.waitFor(({ stdout }) => linesOf(stdout).length === 1, 'the first file')
  await rm(drop, { recursive: true })
  await watching.waitFor(({ stderr }) => stderr.includes('not watched for now'), 'the loss')
  await mkdir(drop)
  await copyFile(orders, join(drop, 'orders.tsv'))
  await watching.waitFor(({ stdout }) => linesOf(stdout).length === 2, 'the file after the return')
})
