// `npm start [-- ARGUMENTS]`: set up what is missing, then become health-tui.
import { spawn } from 'node:child_process'
import { ensureBuilt, ensureInstalled, nodeBinary, program } from './bootstrap.mjs'
import { programEnvironment } from './program-environment.mjs'

ensureInstalled()
ensureBuilt()

// npm runs scripts in the project's folder; paths that the user typed are meant from where they typed them.
const cwd = process.env.INIT_CWD ?? process.cwd()
const child = spawn(nodeBinary, [program, ...process.argv.slice(2)], {
  cwd,
  stdio: 'inherit',
  env: programEnvironment(process.env),
})

// The terminal sends Ctrl-C to both processes: the program decides what it means, this one only waits.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(`health-tui: set-up: cannot run ${nodeBinary}: ${error.message}\n`)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)
})
