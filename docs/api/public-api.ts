import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What packed libraries promise: the exports of their entries with their declarations, as `tsc` wrote them to `dist`. Comments
 * are left out, so that rewording one is no change of the promise. All at once, because they share most of what is read.
 */
export function publicApis(entriesOf: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const fileOf = (name: string, entry: string): string => `${root}packages/${name}/dist/${entry}`
  const files = [...entriesOf].flatMap(([name, entries]) => entries.map((entry) => fileOf(name, entry)))
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  const printer = ts.createPrinter({ removeComments: true })
  const promiseOf = (name: string, entry: string): string => {
    const file = fileOf(name, entry)
    const source = program.getSourceFile(file)
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
    if (module === undefined) throw new Error(`${file} is no module; build it with turbo run dist`)
    const declarations = checker
      .getExportsOfModule(module)
      .map((symbol) => ({ name: symbol.name, text: declarationsOf(symbol, checker, printer) }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    return [`// ${entry}`, ...declarations.map(({ text }) => text)].join('\n\n')
  }
  return new Map(
    [...entriesOf].map(([name, entries]) => [
      name,
      `${entries.map((entry) => promiseOf(name, entry)).join('\n\n')}\n`,
    ]),
  )
}

function declarationsOf(symbol: ts.Symbol, checker: ts.TypeChecker, printer: ts.Printer): string {
  const real = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
  const declarations = real.declarations ?? []
  const texts = declarations.map((declaration) => {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
    return printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
  })
  return real.name === symbol.name ? texts.join('\n') : `// as ${symbol.name}\n${texts.join('\n')}`
}
