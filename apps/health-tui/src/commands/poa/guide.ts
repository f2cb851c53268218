import type { CaseDocument, Guide } from '@health-tui/poa'
import type { Command } from 'commander'
import { existsSync } from 'node:fs'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { type JsonOption, jsonOption, print } from '../case/case-store.ts'

/** `poa guide`: what to ask the person who knows, before a line is written. */
export function registerGuide(poa: Command, context: () => CommandContext): void {
  poa
    .command('guide')
    .description('the questions to answer for a kind of violation, or for each charge of a case')
    .argument('[what]', 'a violation type, a case file or the id of a case; the list of types without it')
    .option(...jsonOption)
    .action(async (what: string | undefined, options: JsonOption) => guide(context(), what, options))
}

interface Asked extends Guide {
  /** The route that the case has chosen for this charge. */
  readonly route: string | null
  /** How much of each part the case has written. */
  readonly written: { readonly [part in Part]: number } | null
}

const parts = ['rootCauses', 'correctiveActions', 'preventiveMeasures'] as const
type Part = (typeof parts)[number]

async function guide(context: CommandContext, what: string | undefined, options: JsonOption): Promise<void> {
  const { guideFor, guides } = await import('@health-tui/poa')
  if (what === undefined) {
    print(context, options, guides, () => guides.map(({ type, routes }) => `${type}  ${routes.join(', ')}`))
    return
  }
  const type = guideFor(what.toLowerCase().replaceAll('-', '_'))
  const asked: readonly Asked[] =
    type !== undefined && !existsSync(what)
      ? [{ ...type, route: null, written: null }]
      : await guidesOfCase(context, what)
  print(context, options, asked, () => asked.flatMap(guideLines))
}

async function guidesOfCase(context: CommandContext, what: string): Promise<readonly Asked[]> {
  const [{ generalGuide, guideFor, guides, typesOf }, { readCaseArgument }] = await Promise.all([
    import('@health-tui/poa'),
    import('./read-case-argument.ts'),
  ])
  const read = await readCaseArgument(what, context)
  if (!read.ok)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to ask about',
      where: what,
      why: `it is no violation type, and as a case: ${read.reason}`,
      remedy: `types are ${guides.map(({ type }) => type).join(', ')}`,
    })
  const { document } = read
  const own = typesOf(document).flatMap((type) => guideFor(type) ?? [])
  const found = own.length === 0 ? [generalGuide] : own
  return found.map((each) => ({ ...each, route: routeIn(document, each.type), written: writtenIn(document) }))
}

function routeIn(document: CaseDocument, type: string): string | null {
  const charge = (document.charges ?? []).find(({ issue }) => issue === type)
  return charge?.route ?? document.route ?? null
}

function writtenIn(document: CaseDocument): Asked['written'] {
  const count = (part: Part): number => document.sections?.[part]?.length ?? 0
  return {
    rootCauses: count('rootCauses'),
    correctiveActions: count('correctiveActions'),
    preventiveMeasures: count('preventiveMeasures'),
  }
}

const titles: Readonly<Record<Part, string>> = {
  rootCauses: 'Root causes',
  correctiveActions: 'Actions taken',
  preventiveMeasures: 'Preventive measures',
}

function guideLines(asked: Asked): readonly string[] {
  const { type, route, routes, beware, evidence, written, source } = asked
  return [
    type.replaceAll('_', ' '),
    route === null
      ? `  routes: ${routes.join(', ')}`
      : `  route: ${route}${routes.some((usual) => usual === route) ? '' : ` (usual: ${routes.join(', ')})`}`,
    `  beware: ${beware} [${source}]`,
    ...parts.flatMap((part) => [
      `  ${titles[part]}${written === null ? '' : ` (${written[part]} written)`}`,
      ...asked[part].map((question) => `    ? ${question}`),
    ]),
    '  Evidence',
    ...evidence.map((paper) => `    - ${paper}`),
    '',
  ]
}
