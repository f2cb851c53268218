import type { CaseDocument } from '@health-tui/storage'
import type { Command } from 'commander'
import type { LifeReview, LifeStep } from '../../cases/life-step.ts'
import type { CommandContext } from '../../context.ts'
import { escapeForTerminal } from '../../output.ts'
import {
  change,
  findCase,
  type JsonOption,
  jsonOption,
  print,
  readText,
  usage,
  withStore,
} from './case-store.ts'

/** Commands about what was sent and what came back, and about where the case stands. */
export function registerAttempts(cases: Command, context: () => CommandContext): void {
  cases
    .command('submit <id>')
    .description('record that the plan was sent: its exact words, its exhibits, every measure as a promise')
    .option('--text <file>', 'what was sent, - for standard input; the plan as rendered by default')
    .option('--channel <channel>', 'where: account_health, email, form, phone …')
    .option(...jsonOption)
    .action(async (id: string, options: JsonOption & { text?: string; channel?: string }) =>
      submit(context(), id, options),
    )
  cases
    .command('reply <id> [outcome]')
    .description(
      "record Amazon's answer: rejected more_information reinstated accepted no_answer withdrawn; the words with --text",
    )
    .option('--text <file>', "Amazon's words, - for standard input")
    .option(
      '--from <notification>',
      'an imported letter: its words, outcome and deadline, and what it asks for',
    )
    .option(
      '--not <notification>',
      'an imported letter that is tied to the case and answers another one, or none',
    )
    .option('--attempt <number>', 'which attempt it answers; the last one by default')
    .action(async (id: string, outcome: string | undefined, options: ReplyOptions) =>
      options.not !== undefined
        ? take(context(), id, { kind: 'not-answer', letter: options.not })
        : options.from === undefined
          ? reply(context(), id, outcome, options)
          : takeLetter(context(), id, outcome, { ...options, from: options.from }),
    )
  cases
    .command('outcome <id> <outcome>')
    .description('what an attempt led to, where its answer was recorded before')
    .option('--attempt <number>', 'which attempt; the last one by default')
    .action(async (id: string, outcome: string, options: { attempt?: string }) =>
      reply(context(), id, outcome, options),
    )
  cases
    .command('attempts <id>')
    .description('what was sent, when and by whom, and what Amazon answered')
    .option('--full', 'with the exact words')
    .option(...jsonOption)
    .action(async (id: string, options: JsonOption & { full?: boolean }) =>
      showAttempts(context(), id, options),
    )
  cases
    .command('move <id> <state>')
    .description('bring the case into another state: open ready submitted answered reinstated watched closed')
    .option('--reason <reason>', 'why; some steps need it')
    .action(async (id: string, state: string, options: { reason?: string }) =>
      take(context(), id, { kind: 'move', to: state, reason: options.reason }),
    )
  cases
    .command('close <id>')
    .description('close the case; nothing is deleted')
    .option('--reason <reason>', 'why, where something is unfinished')
    .action(async (id: string, options: { reason?: string }) =>
      take(context(), id, { kind: 'move', to: 'closed', reason: options.reason }),
    )
  cases
    .command('review <id> [action] [reason]')
    .description(
      "request, approve, reject or withdraw; a second person's approval, voided by any edit after it; where it stands without an action",
    )
    .option(...jsonOption)
    .action(async (id: string, action: string | undefined, reason: string | undefined, options: JsonOption) =>
      action === undefined ? showReview(context(), id, options) : review(context(), id, action, reason),
    )
}

async function submit(
  context: CommandContext,
  given: string,
  options: JsonOption & { text?: string; channel?: string },
): Promise<void> {
  const sent = options.text === undefined ? undefined : await readText(context, options.text)
  const { takeLifeStep } = await import('../../cases/life-step.ts')
  await withStore(context, async (store) => {
    const { id, document } = await findCase(store, given)
    const text = sent ?? (await wordsOf(document, context))
    const step = { kind: 'sent', text, channel: options.channel } as const
    const changes = await takeLifeStep(store, id, step, context.now())
    const added = (list: string): readonly string[] =>
      changes.flatMap((each) => (each.type === 'add' && each.item.list === list ? [each.item.id] : []))
    const [submission] = added('submissions')
    const promises = added('promises')
    print(context, options, { id, submission, promises }, () => [submission ?? ''])
  })
}

/** The free text alone where it is the whole plan, else the plan as it is rendered. */
async function wordsOf(document: CaseDocument, context: CommandContext): Promise<string> {
  const isFreeOnly = !Object.entries(document.lists).some(
    ([list, items]) => list.startsWith('sections.') && items.length > 0,
  )
  if (isFreeOnly) return document.freeText
  const [{ readCaseValue, renderCase }, { toPortable }] = await Promise.all([
    import('@health-tui/poa'),
    import('@health-tui/storage'),
  ])
  const read = readCaseValue(toPortable(document))
  if (!read.ok) return document.freeText
  const rendered = await renderCase(read.document, 'text', { asOf: context.now().toISOString() })
  return rendered.ok ? new TextDecoder().decode(rendered.bytes) : document.freeText
}

interface ReplyOptions {
  readonly text?: string
  readonly attempt?: string
  readonly from?: string
  readonly not?: string
}

/** Records a letter as the answer; where nothing was sent, what it asks for is all that there is to take over, which is said. */
async function takeLetter(
  context: CommandContext,
  given: string,
  outcome: string | undefined,
  { from, attempt }: { readonly from: string; readonly attempt?: string },
): Promise<void> {
  const { takeLifeStep } = await import('../../cases/life-step.ts')
  await change(context, given, async (store, id) => {
    const sent = (await store.cases.get(id))?.lists['submissions'] ?? []
    await takeLifeStep(store, id, { kind: 'answer', outcome, letter: from, attempt }, context.now())
    if (sent.length === 0)
      context.stderr.write(
        `no attempt is recorded at ${escapeForTerminal(id)}: only what the letter asks for and its deadline were taken over; record what was sent with \`health-tui case submit\`, then this again\n`,
      )
  })
}

/** Takes one step of a case's life, named by an id that may be shortened. */
async function take(context: CommandContext, given: string, step: LifeStep): Promise<void> {
  const { takeLifeStep } = await import('../../cases/life-step.ts')
  await change(context, given, async (store, id) => {
    await takeLifeStep(store, id, step, context.now())
  })
}

async function reply(
  context: CommandContext,
  given: string,
  outcome: string | undefined,
  options: { text?: string; attempt?: string },
): Promise<void> {
  if (outcome === undefined && options.text === undefined)
    throw usage('case reply', "give an outcome, or Amazon's words with --text, or both")
  if (outcome !== undefined && !/^[a-z][a-z_]{1,40}$/.test(outcome))
    throw usage(outcome, 'an outcome is one word like rejected, more_information, reinstated')
  const text = options.text === undefined ? undefined : await readText(context, options.text)
  await take(context, given, { kind: 'answer', outcome, text, attempt: options.attempt })
}

async function showAttempts(
  context: CommandContext,
  given: string,
  options: JsonOption & { full?: boolean },
): Promise<void> {
  const { attemptsOf } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { document } = await findCase(store, given)
    const attempts = attemptsOf(document)
    print(context, options, attempts, () =>
      attempts.flatMap(({ number, date, by, channel, outcome, reply: answer, text, exhibits }) => [
        [`${number}.`, date, by ?? '-', channel ?? '-', outcome ?? 'no answer yet'].join('  '),
        ...(exhibits.length === 0 ? [] : [`    with ${exhibits.map(({ ref }) => ref).join(', ')}`]),
        ...(options.full === true ? ['', text, ''] : []),
        ...(answer === null ? [] : [`    Amazon: ${options.full === true ? answer : shorten(answer)}`]),
      ]),
    )
  })
}

async function review(
  context: CommandContext,
  given: string,
  action: string,
  reason: string | undefined,
): Promise<void> {
  if (!isReviewAction(action)) throw usage(action, 'it is none of request, approve, reject, withdraw')
  await take(context, given, { kind: 'review', action, reason })
}

async function showReview(context: CommandContext, given: string, options: JsonOption): Promise<void> {
  const { reviewWords } = await import('../../cases/review-words.ts')
  await withStore(context, async (store) => {
    const { id } = await findCase(store, given)
    const status = await store.cases.reviewStatus(id)
    print(context, options, status, () => [reviewWords(status)])
  })
}

function isReviewAction(action: string): action is LifeReview {
  return ['request', 'approve', 'reject', 'withdraw'].includes(action)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
