import { chmod, copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { bundledFontNames } from '../src/cases/fonts.ts'
import { oneByteSource } from './one-byte-source.ts'
import { withoutExamples } from './without-examples.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { version: string }

// yoga-layout's loader calls fetch(data:…), which makes Node load all of undici (45 to 70 ms). Without fetch it decodes
// its base64 synchronously.
const yogaWithoutFetch: Plugin = {
  name: 'yoga-without-fetch',
  setup(plugin) {
    plugin.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}`,
      loader: 'js',
    }))
  },
}

// Ink's renderer is asked only where a frame is not made of finished lines: see src/tui/ink/line-renderer.ts.
const inkLineRenderer: Plugin = {
  name: 'ink-line-renderer',
  setup(plugin) {
    let found = false
    plugin.onResolve({ filter: /^\.\/renderer\.js$/ }, ({ importer, resolveDir, pluginData }) => {
      if (pluginData === 'original' || !importer.endsWith('/ink/build/ink.js')) return undefined
      found = true
      return { path: importer, namespace: 'line-renderer', pluginData: resolveDir }
    })
    plugin.onResolve({ filter: /^original$/, namespace: 'line-renderer' }, async ({ pluginData }) =>
      plugin.resolve('./renderer.js', {
        resolveDir: String(pluginData),
        kind: 'import-statement',
        pluginData: 'original',
      }),
    )
    plugin.onLoad({ filter: /.*/, namespace: 'line-renderer' }, ({ pluginData }: { pluginData: string }) => ({
      contents: `import original from 'original'
import { createLineRenderer } from '${root}src/tui/ink/line-renderer.ts'
export default createLineRenderer(original)`,
      resolveDir: root,
      pluginData,
    }))
    plugin.onEnd(() => {
      if (!found) throw new Error('Ink has no build/ink.js any more that imports ./renderer.js')
    })
  },
}

// string-width builds tables of emoji when it is loaded, which takes as long as Node's own start. Ordinary text is
// measured without them; they are built for the first text that is not.
const stringWidthWhenNeeded: Plugin = {
  name: 'string-width-when-needed',
  setup(plugin) {
    plugin.onResolve({ filter: /^string-width$/ }, ({ resolveDir, pluginData }) =>
      pluginData === 'original'
        ? undefined
        : { path: 'string-width', namespace: 'string-width', pluginData: resolveDir },
    )
    plugin.onResolve({ filter: /^original$/, namespace: 'string-width' }, async ({ pluginData }) =>
      plugin.resolve('string-width', {
        resolveDir: String(pluginData),
        kind: 'require-call',
        pluginData: 'original',
      }),
    )
    plugin.onLoad({ filter: /.*/, namespace: 'string-width' }, ({ pluginData }: { pluginData: string }) => ({
      contents: `import { plainWidth } from '${root}src/tui/text/plain-width.ts'
export default function stringWidth(text, options) {
  return (options === undefined ? plainWidth(text) : undefined) ?? require('original').default(text, options)
}`,
      resolveDir: root,
      pluginData,
    }))
  },
}

// zod brings its messages in fifty languages to everybody who imports it; ours are English, and it asks for them itself.
const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup(plugin) {
    plugin.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
      loader: 'js',
    }))
  },
}

const emptyDevtools: Plugin = {
  name: 'no-react-devtools',
  setup(plugin) {
    plugin.onResolve({ filter: /^react-devtools-core$/ }, () => ({
      path: 'react-devtools-core',
      namespace: 'empty',
    }))
    plugin.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'export default {}',
      loader: 'js',
    }))
  },
}

const oneByteSources: Plugin = {
  name: 'one-byte-sources',
  setup(plugin) {
    plugin.onLoad({ filter: /(?:packages|apps)\/[^/]+\/src\/.*\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const source = /\/packages\/poa\/src\/lint\/(?:rules|words)\//.test(path)
        ? withoutExamples(path, text)
        : text
      const late = path.includes('/packages/poa/') ? 'LatePattern' : undefined
      return { contents: oneByteSource(path, source, late), loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

await rm(`${root}dist`, { recursive: true, force: true })
await build({
  entryPoints: {
    'health-tui': `${root}src/main.ts`,
    'source-worker': `${root}src/source/source-worker.ts`,
    'ledger-child': `${root}src/source/ledger-child.ts`,
  },
  outdir: `${root}dist`,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  jsx: 'automatic',
  external: ['libsql'],
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    'process.env.HEALTH_TUI_VERSION': JSON.stringify(manifest.version),
    'Intl.Segmenter': 'LazySegmenter',
    'process.env["HEALTH_TUI_VERSION"]': JSON.stringify(manifest.version),
  },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  inject: [`${root}src/lazy-segmenter.ts`, `${root}src/late-pattern.ts`],
  plugins: [
    yogaWithoutFetch,
    inkLineRenderer,
    stringWidthWhenNeeded,
    zodInEnglish,
    emptyDevtools,
    oneByteSources,
  ],
  logLevel: 'warning',
})
await chmod(`${root}dist/health-tui.js`, 0o755)
await copyFonts()

/** The fonts that PDFs are drawn with, beside the program, with their licences. */
async function copyFonts(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  await mkdir(`${root}dist/fonts`, { recursive: true })
  for (const name of bundledFontNames) {
    const family = name.startsWith('kosugi') ? 'kosugi' : 'noto-sans'
    await copyFile(resolve(`@fontsource/${family}/files/${name}`), `${root}dist/fonts/${name}`)
    await copyFile(resolve(`@fontsource/${family}/LICENSE`), `${root}dist/fonts/LICENSE-${family}.txt`)
  }
}
