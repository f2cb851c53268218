/**
 * Tells an mbox file by its beginning (decoded or latin1, a few hundred characters): a line `From sender date` (Thunderbird
 * writes `From ` alone), and below it a header or the quoting of another such line, whatever ends the lines.
 */
export function looksLikeMailbox(head: string): boolean {
  return /^(?:\ufeff|ï»¿)?[\r\n]*From [^\r\n]*(?:\r\n?|\n)(?:[\w-]+:|>)/.test(head)
}
