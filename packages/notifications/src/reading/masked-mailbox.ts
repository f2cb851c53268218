import { gated } from '../text/gated.ts'
import { says, type ReadSentence } from './letter.ts'

/** "Please send the documents to [email protected]": a page has hidden the mailbox that the letter named for the answer. */
export function sendsToMasked(sentence: ReadSentence): boolean {
  return (
    masked.test(sentence.words, sentence) &&
    says(sentence, 'ask.send', 'channel.mailTo', 'channel.reply') &&
    !says(sentence, 'object.funds', 'state.retracted', 'party.rightsOwner', 'mood.not')
  )
}

const masked = gated(
  /(?:to|at|e-?mail|contact|write|an|unter|a|al|alla|all'indirizzo|aux?) ?:? ?\[e-?mail[  ](?:protected|redacted|removed|hidden|address)\]|\[e-?mail[  ](?:protected|redacted|removed|hidden|address)\](?:宛|まで|に)/,
)
