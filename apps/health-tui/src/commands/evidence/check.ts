import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { exitCodes } from '../../exit.ts'
import { escapeForTerminal, jsonText } from '../../output.ts'
import { findCase, withStore } from '../case/case-store.ts'
import { couldBeCase } from './papers.ts'

export function registerCheck(evidence: Command, context: () => CommandContext): void {
  evidence
    .command('check <files...>')
    .description(
      'files: what they are and what they hold; a case: window, units covered, bill-to, marks, contents; exit code 1 when something cannot be sent',
    )
    .option('--json', 'one JSON object a file or case')
    .action(async (named: string[], flags: { readonly json?: boolean }) => {
      const shared = context()
      for (const name of named) {
        if (couldBeCase(name)) await checkCase(shared, name, flags)
        else await checkFile(shared, name, flags)
      }
    })
}

async function checkFile(
  { stdout, stderr, now, setExitCode }: CommandContext,
  file: string,
  flags: { readonly json?: boolean },
): Promise<void> {
  const [{ checkEvidence }, { readEvidenceFile }, { evidenceLines }] = await Promise.all([
    import('@health-tui/poa'),
    import('./read-file.ts'),
    import('./lines.ts'),
  ])
  const read = await readEvidenceFile(file)
  if (!read.ok) {
    const { failureLine } = await import('../poa/failure-line.ts')
    stderr.write(failureLine('cannot read the file', file, read.reason))
    setExitCode(exitCodes.badInput)
    return
  }
  const report = await checkEvidence(read.name, read.bytes, { asOf: now().toISOString() })
  if (report.remarks.some(({ severity }) => severity === 'error')) setExitCode(exitCodes.found)
  stdout.write(flags.json === true ? `${jsonText({ file, ...report })}\n` : evidenceLines(file, report))
}

async function checkCase(
  context: CommandContext,
  given: string,
  flags: { readonly json?: boolean },
): Promise<void> {
  const [poa, { toPortable, exhibitsOf }, { unitsSoldBefore }] = await Promise.all([
    import('@health-tui/poa'),
    import('@health-tui/storage'),
    import('../../cases/open-case.ts'),
  ])
  await withStore(context, async (store) => {
    const { id, document } = await findCase(store, given)
    const sold = await unitsSoldBefore(store, document.fields, asinsOf(document.lists['asins'] ?? []))
    // What people set by hand counts; orders that were imported since fill what is missing.
    const read = poa.readCaseValue({ ...sold, ...toPortable(document) })
    if (!read.ok) return
    const asOf = context.now().toISOString()
    const coverage = poa.evidenceCoverage(read.document, { asOf })
    const only = poa.ruleIds.filter((rule) => rule.startsWith('EVD-'))
    const { findings } = poa.lintCase(read.document, { asOf, only })
    const contents = await Promise.all(
      exhibitsOf(document).map(async ({ ref, sha256, attachment }) => ({
        ref,
        content:
          attachment === null || sha256 === null
            ? ('record only' as const)
            : (await store.attachments.isHere(sha256))
              ? ('here' as const)
              : ('on the server' as const),
      })),
    )
    if (findings.some(({ severity }) => severity === 'error')) context.setExitCode(exitCodes.found)
    if (flags.json === true) {
      context.stdout.write(`${jsonText({ case: id, ...coverage, contents, findings })}\n`)
      return
    }
    const { window, asins, exhibits } = coverage
    const lines = [
      `invoices count from ${window.from} to ${window.to} (${window.days} days)`,
      ...exhibits.map(({ ref, kind, date, inWindow, leavesWindowOn }, index) =>
        [
          `  ${ref}`,
          kind.replaceAll('_', ' '),
          date ?? 'no date',
          inWindow === null ? '' : inWindow ? `in the window until ${leavesWindowOn}` : 'outside the window',
          contents[index]?.content ?? '',
        ]
          .filter((part) => part !== '')
          .join('  '),
      ),
      ...asins.map(({ asin, sold: units, invoiced, openingStock, missing, exhibits: by }) =>
        [
          `  ${asin}`,
          units === null ? 'units sold are not known' : `${units} sold`,
          `${invoiced} invoiced`,
          openingStock > 0 ? `${openingStock} in stock before` : '',
          missing === null ? '' : missing === 0 ? 'covered' : `${missing} not covered`,
          by.join(', '),
        ]
          .filter((part) => part !== '')
          .join('  '),
      ),
      ...findings.map(
        ({ severity, ruleId, message, text }) => `  ${severity}: ${message} ("${text}") [${ruleId}]`,
      ),
    ]
    context.stdout.write(`${lines.map((line) => escapeForTerminal(line)).join('\n')}\n`)
  })
}

function asinsOf(
  items: readonly { readonly fields: Readonly<Record<string, unknown>> }[],
): readonly { readonly list: string; readonly fields: { readonly value: string } }[] {
  return items.flatMap(({ fields }) =>
    typeof fields['value'] === 'string' ? [{ list: 'asins', fields: { value: fields['value'] } }] : [],
  )
}
