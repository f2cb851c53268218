import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseOutputSchema } from '@health-tui/notifications'
import { describe, expect, it } from 'vitest'
import { repository, runProgram, scratchFolder } from '../support/program.ts'

const letters = join(repository, 'test/fixtures/notifications-dev')
const genuine = join(letters, '001-odr-privileges-removed-2016.eml')
const fake = join(letters, '031-phish-reinstatement-fee.eml')

describe('notification parse', () => {
  it('prints one object a letter, in order, and exits with 1 for a fake', async () => {
    await using folder = await scratchFolder()
    const { code, stdout } = await runProgram(['notification', 'parse', genuine, fake, '--json'], {
      home: folder.path,
    })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => parseOutputSchema.parse(JSON.parse(line)))
    expect(lines.map(({ file }) => file)).toEqual([genuine, fake])
    expect(lines.map(({ notification }) => notification.authenticity.phishing)).toEqual([false, true])
    expect(code).toBe(1)
  })

  it('prints the others when a file cannot be read, and exits with 3', async () => {
    await using folder = await scratchFolder()
    const { code, stdout, stderr } = await runProgram(['notification', 'parse', 'absent.eml', genuine], {
      home: folder.path,
    })
    expect(stdout).toContain('account_suspension critical')
    expect(stderr).toBe('health-tui: cannot read the letter (absent.eml): there is no such file\n')
    expect(code).toBe(3)
  })

  it('reads a letter from standard input and lets none of its escape sequences through', async () => {
    await using folder = await scratchFolder()
    const { stdout } = await runProgram(['notification', 'parse', '-'], {
      home: folder.path,
      input: 'Subject: \u001b[2JYour account\n\nYour Amazon.com account was deactivated.\n',
    })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('account_suspension')
  })
})

describe('a database that holds letters only', () => {
  it('says in status that they wait, and lists them by what they say', async () => {
    await using folder = await scratchFolder()
    const page = join(folder.path, 'page.txt')
    await writeFile(
      page,
      'Catalogue\nInventory\n\nHello,\n\nYour Amazon.com selling account has been deactivated.\nSend a plan of action.\n',
    )
    await runProgram(['import', page, '--account', 'Shop'], { home: folder.path })
    const status = await runProgram(['status'], { home: folder.path })
    expect(status.stdout).toContain('1 open letter (health-tui notification list)')
    const list = await runProgram(['notification', 'list'], { home: folder.path })
    expect(list.stdout).toContain('Your Amazon.com selling account has been deactivated.')
    const wrong = await runProgram(['notification', 'list', '--account', 'Shopp'], { home: folder.path })
    expect({ code: wrong.code, stdout: wrong.stdout }).toEqual({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('there are Shop')
  })
})
