import { CommandFailure, exitCodes } from '../exit.ts'
import { printJson } from '../output.ts'
import type { RegisterCommands } from './index.ts'

export const registerSchema: RegisterCommands = (program, context) => {
  program
    .command('schema')
    .description('print the JSON Schema of a JSON shape; without a name, the names')
    .argument('[name]', 'the shape')
    .action(async (name: string | undefined) => {
      const { stdout } = context()
      const { shapes } = await import('../schema/shapes.ts')
      if (name === undefined) {
        stdout.write(`${Object.keys(shapes).join('\n')}\n`)
        return
      }
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
      if (shape === undefined) {
        throw new CommandFailure(exitCodes.usage, {
          what: 'unknown shape',
          where: name,
          why: `the shapes are ${Object.keys(shapes).join(', ')}`,
        })
      }
      const { toJSONSchema } = await import('zod')
      printJson(stdout, { title: `health-tui ${name}`, ...toJSONSchema(shape) })
    })
}
