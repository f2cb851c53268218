/** Keeps the answers of a pure function of a short text: a list of thousands of cases asks for the same few names. */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as Answer
    const answer = work(text)
    // Free wordings must not pile up in a process that runs for weeks.
    if (answers.size >= 1000) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
