import { escapeForTerminal } from '../../../output.ts'
import type { CaseScreen } from '../../case/case-state.ts'
import { plain } from '../../case/outline.ts'
import type { View } from '../../state.ts'
import type { Brush } from '../frame.ts'
import { dueText } from '../times.ts'

/** Whether the plan is ready, an approval that it needs included, and what the case is called. */
export function caseTitle({ report, snapshot }: CaseScreen, { signs }: Brush): string {
  const title = escapeForTerminal(plain(snapshot.fields['title'] ?? 'Untitled case'))
  if (report === null) return `checking ... ${signs.separator} ${title}`
  const count = (severity: string, sign: string): string => {
    const number = report.findings.filter((finding) => finding.severity === severity).length
    return number === 0 ? '' : ` ${sign}${number}`
  }
  // Signs as the outline has them: words would leave no room for the name of the case.
  const counts = `${count('error', signs.level.critical)}${count('warning', signs.level.warning)}`
  const ready = report.ready
    ? snapshot.reviewMissing === null
      ? `${signs.level.ok} ready`
      : 'not approved'
    : 'not ready'
  return `${ready}${counts} ${signs.separator} ${title}`
}

/** When it is due, and how it stands with the team. */
export function caseStanding({ snapshot, team }: CaseScreen, now: number): string {
  const deadline = plain(snapshot.fields['deadline'] ?? null)
  const state = plain(snapshot.fields['state'] ?? null)
  const written = state === '' || state === 'open' || state === 'ready' || state === 'answered'
  const due = !written || deadline === '' || Number.isNaN(Date.parse(deadline)) ? '' : dueText(deadline, now)
  const stands = state === 'open' ? '' : escapeForTerminal(state)
  const waiting = (pending: number): string => (pending === 0 ? '' : `, ${pending} to send`)
  const reached =
    team.kind === 'alone'
      ? ''
      : team.kind === 'in-sync'
        ? 'in sync'
        : team.kind === 'waiting'
          ? `syncing${waiting(team.pending)}`
          : `offline${waiting(team.pending)}`
  const newer = snapshot.updateNeeded ? 'update needed' : ''
  return [newer, stands, due, reached].filter((part) => part !== '').join('  ')
}

/** The keys of the one-line field and of the list of choices, which are not actions. */
export function caseFooter(view: View): string | undefined {
  if (view.kind !== 'case' || typeof view.screen === 'string') return undefined
  const { overlay } = view.screen
  if (overlay?.kind === 'field')
    return overlay.purpose.kind === 'submit'
      ? 'Enter records it as sent  Esc back'
      : 'Enter keeps it  Esc leaves it as it was'
  if (overlay?.kind !== 'choose') return undefined
  return overlay.purpose.kind === 'ties'
    ? 'Space ties or unties  Up Down moves  Esc done'
    : 'Enter chooses  Up Down moves  Esc back'
}
