/** How often a promise may have to be kept, the way that poa's `readRhythm` reads it. */
export const rhythmChoices = [
  { id: 'daily', label: 'Every day' },
  { id: 'weekly', label: 'Every week' },
  { id: 'fortnightly', label: 'Every two weeks' },
  { id: 'monthly', label: 'Every month' },
  { id: 'quarterly', label: 'Every quarter' },
  { id: 'half-yearly', label: 'Every half year' },
  { id: 'event', label: 'As it comes, such as with each new lot: nothing falls due by the calendar' },
  { id: 'automatic', label: 'It runs by itself; looked at once a month' },
] as const

export const mostDays = 182

/** Whether it can be read as a rhythm. The screen asks itself: the reader comes with all the rules of plans. */
export function isRhythm(text: string): boolean {
  const word = text.trim().toLowerCase()
  const days = Number(/^(?:every )?(\d{1,3}) ?d(?:ays?)?$/.exec(word)?.[1])
  return rhythmChoices.some(({ id }) => id === word) || (days >= 1 && days <= mostDays)
}
