import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { CommandFailure, exitCodes } from './chunk-LXWEXLVL.js'
var registerStatus = (program, context) => {
  program
    .command('status')
    .description('the health table: every account, store and metric against its target')
    .option('--json', 'print JSON (the shape: health-tui schema status)')
    .option(
      '--fail-on <level>',
      'exit with 1 when any row is at this level or worse: warning, at_risk, critical',
    )
    .option('--watch', 'print again whenever the data changes, until Ctrl-C')
    .action(async (options) => runStatus(context(), options))
}
async function runStatus(context, options) {
  let failOn = readLevel(options.failOn),
    { openForCommand } = await import('./database-J4UR472M.js'),
    database = await openForCommand(context, { mayBeMissing: !0 })
  if (database === void 0) {
    await print(context, { asOf: context.now().toISOString(), accounts: [] }, options)
    return
  }
  try {
    let [{ createStatusReader }, { readMetricSettings }] = await Promise.all([
        import('./build-status-Z34NSJES.js'),
        import('./settings-WM6NEDKZ.js'),
      ]),
      readStatus = createStatusReader(database, await readMetricSettings(context)),
      show = async () => {
        let { report: report2 } = await readStatus(context.now())
        return (await print(context, report2, options), report2)
      },
      report = await show()
    if (
      (failOn !== void 0 && (await reaches(report, failOn)) && context.setExitCode(exitCodes.found),
      options.watch === !0)
    ) {
      let { watchDatabase } = await import('./src-HLZZB3GS.js')
      await followUntilInterrupted(watchDatabase(database), show)
    }
  } finally {
    await database.close()
  }
}
async function print(context, report, options) {
  let { stdout } = context
  if (options.json === !0) {
    stdout.write(`${JSON.stringify(report, null, options.watch === !0 ? void 0 : 2)}
`)
    return
  }
  let [{ statusLines }, { createTheme }, { chooseSigns }] = await Promise.all([
      import('./print-status-S7UTFKDI.js'),
      import('./theme-AXVQ2YIT.js'),
      import('./signs-E5WCWHM5.js'),
    ]),
    brush = { theme: createTheme(context.color), signs: chooseSigns(context.env, context.platform) },
    lines = statusLines(report, { columns: stdout.isTTY ? stdout.columns : 140, brush })
  stdout.write(`${lines.join(`
`)}
`)
}
function readLevel(text) {
  if (text !== void 0) {
    if (text === 'warning' || text === 'at_risk' || text === 'critical') return text
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown level',
      where: `--fail-on ${text}`,
      why: 'it is none of warning, at_risk, critical',
      remedy: 'choose one of them',
    })
  }
}
async function reaches(report, level) {
  let { levels } = await import('./src-KNMHEAFP.js')
  return report.accounts.some((account) => levels.indexOf(account.level) >= levels.indexOf(level))
}
async function followUntilInterrupted(watch, show) {
  await new Promise((resolve, reject) => {
    let alive = setInterval(() => {}, 1073741824),
      stop = (error) => {
        ;(clearInterval(alive),
          watch.close(),
          process.off('SIGINT', interrupted),
          error === void 0
            ? resolve()
            : reject(
                error instanceof Error ? error : new Error('watching the database failed', { cause: error }),
              ))
      },
      interrupted = () => stop()
    process.on('SIGINT', interrupted)
    let turn = Promise.resolve()
    watch.subscribe(() => {
      turn = turn.then(show).catch(stop)
    })
  })
}
export { registerStatus, runStatus }
//# sourceMappingURL=chunk-H5VS2LJA.js.map
