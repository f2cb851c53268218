/** Why a change to a case was not made. Nothing was changed. */
export type CaseFailure =
  | { readonly type: 'no-such-case'; readonly id: string }
  /** A new device knows it from the server's list only. */
  | { readonly type: 'still-arriving'; readonly id: string }
  | { readonly type: 'no-such-item'; readonly path: string }
  | { readonly type: 'no-such-text'; readonly path: string }
  | { readonly type: 'bad-path'; readonly path: string }
  /** Units are counted by ASIN; this names something else, such as the supplier's own number. */
  | { readonly type: 'no-asin'; readonly quantity: string }
  | { readonly type: 'nothing-to-undo' | 'nothing-to-redo'; readonly id: string }
  | { readonly type: 'no-such-conflict'; readonly loser: string }
  | { readonly type: 'own-approval'; readonly author: string }
  | { readonly type: 'not-requested'; readonly id: string }
  | { readonly type: 'bad-link'; readonly from: string; readonly to: string }
  | { readonly type: 'bad-step'; readonly why: string; readonly reasonWanted: boolean }
  | { readonly type: 'no-submission'; readonly id: string }
  | { readonly type: 'no-such-entry'; readonly what: string; readonly name: string }
  | { readonly type: 'superseded'; readonly promise: string; readonly by: string }
  | { readonly type: 'not-accepted'; readonly id: string }
  | { readonly type: 'not-approved'; readonly id: string; readonly state: string }
  | { readonly type: 'not-reinstated'; readonly id: string }

export class CaseError extends Error {
  readonly failure: CaseFailure

  constructor(failure: CaseFailure) {
    super(describeCaseFailure(failure))
    this.name = 'CaseError'
    this.failure = failure
  }
}

function describeCaseFailure(failure: CaseFailure): string {
  switch (failure.type) {
    case 'no-such-case':
      return `there is no case ${failure.id}`
    case 'still-arriving':
      return `case ${failure.id} is still arriving from the server`
    case 'no-such-item':
      return `there is no item ${failure.path}`
    case 'no-such-text':
      return `${failure.path} is no free text`
    case 'bad-path':
      return `${failure.path} is no field of a case`
    case 'no-asin':
      return `${failure.quantity} is no number of units of an ASIN; say which ASIN it is, as ASIN=UNITS`
    case 'nothing-to-undo':
      return `nothing of your own is left to undo in case ${failure.id}`
    case 'nothing-to-redo':
      return `nothing of your own is left to redo in case ${failure.id}`
    case 'no-such-conflict':
      return `there is no open conflict ${failure.loser}`
    case 'own-approval':
      return `${failure.author} asked for the review; a second person has to approve`
    case 'bad-link':
      return `${failure.from} and ${failure.to} cannot be tied: ties go between issues, causes, actions, measures and exhibits`
    case 'bad-step':
      return failure.why
    case 'no-submission':
      return `nothing was submitted in case ${failure.id} yet`
    case 'no-such-entry':
      return `there is no ${failure.what} ${failure.name}, or several begin like that`
    case 'superseded':
      return `promise ${failure.promise} was repeated by a later attempt; file the proof with ${failure.by}`
    case 'not-accepted':
      return `case ${failure.id} was not accepted by Amazon, so nothing of it is reused`
    case 'not-approved':
      return `case ${failure.id} needs a second person's approval and its review is ${failure.state}`
    case 'not-reinstated':
      return `case ${failure.id} was not reinstated, so there is nothing to check yet`
    default:
      return `no review of case ${failure.id} was asked for`
  }
}
