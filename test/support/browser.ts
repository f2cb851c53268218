import { existsSync } from 'node:fs'
import { launch, type Browser } from 'puppeteer-core'

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real browser of this machine, or undefined where it has none (then the reason is printed). */
export const browserProgram = process.env['CHROMIUM_BIN'] ?? candidates.find((path) => existsSync(path))
if (browserProgram === undefined) console.log('skipped: there is no Chromium here (set CHROMIUM_BIN)')

export async function startBrowser(): Promise<Browser> {
  return launch({
    executablePath: browserProgram ?? '',
    // Its own sandbox needs rights that containers and root lack; the page comes from our own program.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  })
}
