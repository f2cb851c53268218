import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { findCase, type JsonOption, jsonOption, plain, print, withStore } from '../case/case-store.ts'
import { inDoubt } from './lines.ts'
import { reportOn } from './papers.ts'

export function registerLook(evidence: Command, context: () => CommandContext): void {
  evidence
    .command('list <case>')
    .description('the papers of a case: label, kind, date, file, and whether the content is on this machine')
    .option(...jsonOption)
    .action(async (id: string, options: JsonOption) => list(context(), id, options))
  evidence
    .command('show <case> <exhibit>')
    .description('one paper: what is confirmed, and what was read from it and waits for confirmation')
    .option(...jsonOption)
    .action(async (id: string, exhibit: string, options: JsonOption) => show(context(), id, exhibit, options))
}

async function list(context: CommandContext, given: string, options: JsonOption): Promise<void> {
  const { exhibitsOf } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { document } = await findCase(store, given)
    const exhibits = await Promise.all(
      exhibitsOf(document).map(async (exhibit) => ({
        ...exhibit,
        here: exhibit.sha256 !== null && (await store.attachments.isHere(exhibit.sha256)),
      })),
    )
    print(context, options, exhibits, () =>
      exhibits.map(({ ref, type, name, title, format, pages, bytes, here, attachment, fields }) =>
        [
          ref,
          type ?? 'no kind yet',
          plain(fields['date'] ?? '-'),
          name ?? title ?? '-',
          [format ?? '?', pages === null ? '' : `${pages} p.`, bytes === null ? '' : `${bytes} bytes`]
            .filter((part) => part !== '')
            .join(' '),
          attachment === null ? 'record only' : here ? 'here' : 'on the server',
        ].join('  '),
      ),
    )
  })
}

async function show(
  context: CommandContext,
  given: string,
  name: string,
  options: JsonOption,
): Promise<void> {
  const { exhibitNamed, isConfirmed } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { document } = await findCase(store, given)
    const exhibit = exhibitNamed(document, name)
    const report = exhibit.attachment === null ? undefined : await reportOn(context, store, exhibit, document)
    const proposals = (report?.proposals ?? []).map((proposal, index) => ({
      number: index + 1,
      ...proposal,
      confirmed: isConfirmed(exhibit, proposal.sets, proposal.value),
    }))
    const remarks = report?.remarks ?? []
    print(context, options, { ...exhibit, proposals, remarks }, () => [
      exhibit.ref,
      ...Object.entries(exhibit.fields).map(([field, value]) => `  ${field}: ${plain(value)}`),
      ...remarks.map(({ severity, message }) => `  ${severity}: ${message}`),
      ...(proposals.length === 0 ? [] : ['', 'read from the file:']),
      ...proposals.map(
        ({ number, sets, value, context: line, doubt, confirmed }) =>
          `  ${String(number).padStart(3)}  ${confirmed ? 'confirmed' : 'open     '}  ${sets} = ${value}${inDoubt(doubt)}   (${line})`,
      ),
    ])
  })
}
