import { errorsStand, type CaseOverlay } from './case-state.ts'
import { showOverlay, type AskField, type CaseCommandDeps } from './command-deps.ts'
import type { CaseCommandId } from './commands.ts'
import { previewFormats, type PreviewFormat } from './desk.ts'

type SubmitCommandId = Extract<CaseCommandId, 'preview' | 'preview-format' | 'copy' | 'write-file' | 'record'>

/** From the finished plan to the recorded attempt: look, copy or write, send by hand, record exactly that text. */
export function createSubmitCommands(
  deps: CaseCommandDeps,
  { field }: { readonly field: AskField },
): {
  readonly commands: Readonly<Record<SubmitCommandId, () => void>>
  /** Records the text as sent, after a last look at whether it is still what the case says. */
  readonly send: (text: string) => Promise<void>
} {
  const { screen, say, run, outside } = deps
  const shown = (): Extract<CaseOverlay, { kind: 'preview' }> | undefined => {
    const overlay = screen()?.overlay
    return overlay?.kind === 'preview' ? overlay : undefined
  }
  /** What was looked at last, in which form: recording compares with it. */
  let format: PreviewFormat = 'text'

  async function preview(): Promise<void> {
    const text = await deps.desk()?.render(format)
    if (text !== undefined) showOverlay(deps, { kind: 'preview', format, text, top: 0 })
  }

  async function send(text: string): Promise<void> {
    const desk = deps.desk()
    if (desk === undefined) return
    if ((await desk.render(format)) !== text) {
      await preview()
      say('The plan was changed meanwhile: look at it once more.', 'warning')
      return
    }
    await desk.submit(text)
    showOverlay(deps, null)
    say("Recorded as sent, with exactly this text. s records Amazon's answer when it comes.")
  }

  return {
    send,
    commands: {
      preview: () => run(preview),
      'preview-format': () => {
        const at = previewFormats.indexOf(format)
        format = previewFormats[(at + 1) % previewFormats.length] ?? 'text'
        run(preview)
      },
      copy: () => {
        const overlay = shown()
        if (overlay === undefined) return
        outside.copy(overlay.text)
        say(`Sent ${overlay.text.length} characters to the terminal's clipboard.`)
      },
      'write-file': () => {
        const overlay = shown()
        if (overlay !== undefined)
          field('Write the plan to', 'A new file; ~ is your home folder', '~/plan-of-action.txt', {
            kind: 'write-file',
            text: overlay.text,
          })
      },
      record: () => {
        const now = screen()
        const overlay = shown()
        if (now === undefined || overlay === undefined) return
        const { reviewMissing } = now.snapshot
        if (reviewMissing !== null) {
          say(`Not recorded: ${reviewMissing}.`, 'error')
          return
        }
        if (now.report?.ready === true) run(async () => send(overlay.text))
        else
          field(
            `Not ready: ${errorsStand(now)}`,
            'Type sent if it went to Amazon all the same; Esc goes back',
            '',
            { kind: 'submit', text: overlay.text, word: 'sent' },
          )
      },
    },
  }
}
