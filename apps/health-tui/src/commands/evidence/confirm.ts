import type { Command } from 'commander'
import { countOf } from '../../count-of.ts'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import {
  change,
  checkTime,
  findCase,
  type JsonOption,
  jsonOption,
  print,
  readValue,
  usage,
  withStore,
} from '../case/case-store.ts'
import { reportOn } from './papers.ts'

export function registerConfirm(evidence: Command, context: () => CommandContext): void {
  evidence
    .command('confirm <case> <exhibit> <number>')
    .description('take over one thing that was read from the paper, by its number in `evidence show`')
    .option('--as <value>', 'the right value, where it was read wrongly')
    .option(...jsonOption)
    .action(async (id: string, exhibit: string, number: string, options: JsonOption & { as?: string }) =>
      confirm(context(), { id, exhibit, number }, options),
    )
  evidence
    .command('set <case> <exhibit> <field> <value>')
    .description(
      'say what a paper holds by hand: date type billTo supplier.phone loa.territory quantities (ASIN=UNITS) …',
    )
    .action(async (id: string, exhibit: string, field: string, value: string) => {
      const { confirmChanges } = await import('@health-tui/storage')
      checkTime(`evidence.${exhibit}.${field}`, value)
      await change(context(), id, async (store, found) => {
        await store.cases.change(found, (about) =>
          confirmChanges(about, { exhibit, field, value: readValue(value) }),
        )
      })
    })
  evidence
    .command('remove <case> <exhibit>')
    .description('take a paper off the case; history keeps it')
    .action(async (id: string, exhibit: string) => {
      const { exhibitNamed } = await import('@health-tui/storage')
      await withStore(context(), async (store) => {
        const { id: found, document } = await findCase(store, id)
        const { path, attachment } = exhibitNamed(document, exhibit)
        await store.cases.removeItem(found, path)
        if (attachment !== null) await store.attachments.remove(found, attachment)
      })
    })
}

async function confirm(
  context: CommandContext,
  named: { readonly id: string; readonly exhibit: string; readonly number: string },
  options: JsonOption & { as?: string },
): Promise<void> {
  if (!/^\d{1,4}$/.test(named.number))
    throw usage(named.number, 'name one thing by its number in `evidence show`')
  const { confirmChanges, exhibitNamed } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { id, document } = await findCase(store, named.id)
    const exhibit = exhibitNamed(document, named.exhibit)
    const { proposals } = await reportOn(context, store, exhibit, document)
    const proposal = proposals[Number(named.number) - 1]
    if (proposal === undefined)
      throw new CommandFailure(exitCodes.badInput, {
        what: 'nothing to confirm',
        where: `${exhibit.ref} ${named.number}`,
        why: `the file gave ${countOf(proposals.length, 'thing')} to confirm`,
        remedy: `\`health-tui evidence show ${id} "${exhibit.ref}"\` numbers them`,
      })
    const value = options.as ?? proposal.value
    checkTime(`evidence.${exhibit.ref}.${proposal.sets}`, value)
    await store.cases.change(id, (about) =>
      confirmChanges(about, { exhibit: exhibit.ref, field: proposal.sets, value }),
    )
    print(context, options, { id, exhibit: exhibit.ref, field: proposal.sets, value }, () => [
      `${exhibit.ref}: ${proposal.sets} = ${value}`,
    ])
  })
}
