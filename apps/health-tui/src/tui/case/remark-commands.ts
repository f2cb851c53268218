import { remarksOf, rowOfRemark, type ChoosePurpose } from './case-state.ts'
import { showOverlay, type AskField, type CaseCommandDeps } from './command-deps.ts'
import type { CaseCommandId } from './commands.ts'
import type { PlacedFinding, SetAside, Stretch } from './desk.ts'
import { nextRemark, remarkKey, remarksInPlace } from './navigation.ts'
import { sectionOf } from './sections.ts'
import { remarkHere } from './remark-here.ts'
import { contentOf } from '../editor/text.ts'

export interface RemarkSteps {
  readonly openText: (path: string, at?: Stretch) => Promise<void>
  readonly closeText: () => Promise<void>
  readonly select: (path: string) => void
  readonly field: AskField
  readonly choose: (title: string, purpose: ChoosePurpose) => void
}

type RemarkCommandId = Extract<
  CaseCommandId,
  'remarks' | 'next-remark' | 'previous-remark' | 'fix' | 'set-aside' | 'jump' | 'take-back'
>

/** Listing remarks, going from one to the next, repairing and setting aside. */
export function createRemarkCommands(
  deps: CaseCommandDeps,
  steps: RemarkSteps,
): Readonly<Record<RemarkCommandId, () => void>> {
  const { screen, say, text, run } = deps
  let last: string | undefined

  /** Goes where a remark is; into the text when there are words to look at and somebody is writing, or `write` says so. */
  async function jump(finding: PlacedFinding, write: boolean): Promise<void> {
    last = remarkKey(finding)
    const row = rowOfRemark(finding)
    const kind = sectionOf(row)?.kind
    const isText = (kind === 'texts' || kind === 'text') && sectionOf(row)?.list !== row
    if (isText && write) {
      await steps.openText(row, finding.stretch === null ? { from: 0, to: 0 } : at(finding.stretch))
    } else {
      await steps.closeText()
      steps.select(row)
    }
  }

  function step(direction: 1 | -1): void {
    const now = screen()
    if (now === undefined) return
    const finding = nextRemark(now, last, direction)
    if (finding === undefined) {
      say('No remarks: nothing is left to repair.')
      return
    }
    const remarks = remarksInPlace(now)
    run(async () => {
      await jump(finding, now.text !== null)
      say(`${remarks.indexOf(finding) + 1} of ${remarks.length}: ${finding.message}`, 'warning')
    })
  }

  function meant(): PlacedFinding | SetAside | undefined {
    const now = screen()
    if (now === undefined) return undefined
    if (now.overlay?.kind === 'remarks')
      return [...remarksOf(now), ...(now.report?.setAside ?? [])][now.overlay.selected]
    return remarkHere(now)
  }

  function fix(): void {
    const now = screen()
    if (now === undefined) return
    const finding = meant()
    const repair = finding?.fix
    if (repair !== null && repair !== undefined && finding !== undefined) {
      run(async () => {
        const words = wordsAt(repair.place, repair)
        const done =
          text.path() === repair.place
            ? text.replace(repair, words, repair.insert)
            : await deps.desk()?.replace(repair.place, repair, words, repair.insert)
        if (done === true) say(`${repair.title}: done.`)
        else say('The text is another one by now.', 'warning')
      })
      return
    }
    const unknown = unknownWordHere()
    if (unknown !== undefined) {
      run(async () => {
        const suggestions = (await deps.desk()?.suggest(unknown.word)) ?? []
        if (suggestions.length === 0) say(`Nothing known is close to "${unknown.word}".`, 'warning')
        else steps.choose(`Instead of "${unknown.word}"`, { kind: 'spelling', ...unknown, suggestions })
      })
      return
    }
    say(finding === undefined ? 'There is no remark here.' : finding.question, 'warning')
  }

  function wordsAt(place: string, { from, to }: Stretch): string {
    const now = screen()
    if (now === undefined) return ''
    const content =
      now.text?.path === place
        ? contentOf(now.text.editor.text)
        : place === 'freeText'
          ? now.snapshot.freeText
          : (Object.values(now.snapshot.lists)
              .flat()
              .find(({ path }) => path === place)?.text ?? '')
    return content.slice(from, to)
  }

  function unknownWordHere(): { readonly stretch: Stretch; readonly word: string } | undefined {
    const editor = text.editor()?.state
    if (editor === undefined) return undefined
    const { head } = editor.selection
    const mark = editor.marks.find(
      ({ from, to, message }) => from < to && from <= head && to >= head && message.startsWith('Is "'),
    )
    if (mark === undefined) return undefined
    return {
      stretch: { from: mark.from, to: mark.to },
      word: contentOf(editor.text).slice(mark.from, mark.to),
    }
  }

  return {
    remarks: () => showOverlay(deps, { kind: 'remarks', selected: 0, top: 0 }),
    'next-remark': () => step(1),
    'previous-remark': () => step(-1),
    fix,
    'set-aside': () => {
      const finding = meant()
      if (finding === undefined) say('There is no remark here.', 'warning')
      else if ('reason' in finding) say('It is set aside already; d takes that back.', 'warning')
      else
        steps.field(`Why ${finding.ruleId} does not apply here`, finding.message, '', {
          kind: 'set-aside',
          finding,
        })
    },
    jump: () => {
      const finding = meant()
      if (finding === undefined) return
      showOverlay(deps, null)
      run(async () => jump(finding, true))
    },
    'take-back': () => {
      const finding = meant()
      const entry = screen()?.snapshot.lists['suppressions']?.find(
        ({ fields }) => fields['ruleId'] === finding?.ruleId && fields['text'] === finding?.words,
      )
      if (finding === undefined || !('reason' in finding) || entry === undefined)
        say('Only what was set aside can be taken back.', 'warning')
      else
        run(async () => {
          await deps.desk()?.edit({ kind: 'remove', path: entry.path })
          say(`${finding.ruleId} counts again.`)
        })
    },
  }
}

function at({ from }: Stretch): Stretch {
  return { from, to: from }
}
