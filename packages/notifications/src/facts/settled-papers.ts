import type { Letter, ReadSentence } from '../reading/letter.ts'
import type { Hit } from '../terms/match.ts'
import { matchesOf } from '../text/matches.ts'

/**
 * A paper of which a sentence says that it came and is in order ("your passport was accepted", "Photo | 3 April | accepted"), or
 * that it is of no use here ("an invoice cannot settle a question of design"): named, but not asked for.
 */
export function isSettled(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const { flat } = letter.reading
  if (hasStatus(sentence, flat.slice(hit.end, Math.min(sentence.end, hit.end + longestRow)))) return true
  const verdict = sentence.hits.find(
    ({ concept, start }) =>
      start >= hit.end &&
      (concept === 'paper.settled' || (concept === 'paper.useless' && hit.concept !== 'document.poa')),
  )
  if (verdict === undefined || verdict.start - hit.end > farthest) return false
  if (endOfClause.test(flat.slice(hit.end, verdict.start))) return false
  const head = flat.slice(sentence.start, hit.start)
  let clause = sentence.start
  for (const { index } of matchesOf(head, clauseMark)) clause = sentence.start + index
  return (
    !whenever.test(flat.slice(clause, hit.start)) &&
    !sentence.hits.some(
      ({ concept, start, end }) => concept === 'ask.send' && start >= clause && end <= hit.start,
    )
  )
}

/** How far behind a paper stands what is said of it. */
const farthest = 90
const longestRow = 60

const endOfClause = /[;:!?。]|ください|下さい|お願い/
const clauseMark = /[,;:.、。](?= |[^ -~])/g

/** "Once your passport was accepted, …" */
const whenever =
  /(?<![a-z])(?:if|once|when|until|unless|after|sobald|wenn|falls|nachdem|bis|si|des que|quand|lorsqu[e']|apres|se|quando|dopo|finche|una vez|cuando|hasta|despues)(?![a-z])/

/** A row of a list that tells what became of the paper. */
function hasStatus({ words, hits }: ReadSentence, behind: string): boolean {
  const found = words.length > longestLine ? null : status.exec(behind)
  // "Supplier data verified" in a table that was pasted without its lines
  return (
    found !== null &&
    (found[1] !== ' ' ||
      !hits.some(({ concept }) => concept === 'ask.send' || concept === 'reply.insufficient'))
  )
}

const longestLine = 120
const status =
  /^(?: ?\([^()]*\))?((?: [^ |:;–—]+){0,3}? ?[|:–—-] ?| )[\d./: |–—-]{0,18}(?:[a-z]{3,9}\.?[\d./: |–—-]{1,10})?(?:(?:already|bereits|schon|deja|gia|ya) )?(?:received|verified|accepted|approved|checked|eingegangen|erhalten|akzeptiert|anerkannt|bestatigt|gepruft|verifiziert|in ordnung|recue?s?|acceptee?s?|verifiee?s?|validee?s?|approuvee?s?|en ordre|ricevut[oaie]|accettat[oaie]|verificat[oaie]|approvat[oaie]|conform[ei]|in ordine|recibid[oa]s?|aceptad[oa]s?|verificad[oa]s?|validad[oa]s?|aprobad[oa]s?|en regla)(?= ?(?:$|[,;.|)–—-]| (?:on|in|at|am|vom|le|il|el|all'|nel|no|kein)(?![a-z])))|^([^。、]{0,8}[:： |→(（–-])(?:確認|受領|承認|受理|受付|審査)(?:済み?|完了|しました)/
