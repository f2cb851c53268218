import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What a packed library promises: each entry's exports with their declarations, as `tsc` wrote them to its `dist`. Comments
 * are left out, so that rewording one is no change of the promise.
 */
export function publicApi(name: string, entries: readonly string[]): string {
  const files = entries.map((entry) => `${root}packages/${name}/dist/${entry}`)
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  const printer = ts.createPrinter({ removeComments: true })
  return files
    .map((file, index) => {
      const source = program.getSourceFile(file)
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
      if (module === undefined) throw new Error(`${file} is no module; build it with turbo run dist`)
      const declarations = checker
        .getExportsOfModule(module)
        .map((symbol) => ({ name: symbol.name, text: declarationsOf(symbol, checker, printer) }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      return [`// ${entries[index] ?? ''}`, ...declarations.map(({ text }) => text)].join('\n\n')
    })
    .join('\n\n')
    .concat('\n')
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
