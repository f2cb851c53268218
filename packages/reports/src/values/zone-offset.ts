/** Offsets of the zone abbreviations that reports print, in minutes; abbreviations with several meanings are left out. */
const abbreviations: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  pst: -480,
  pdt: -420,
  mst: -420,
  mdt: -360,
  cdt: -300,
  est: -300,
  edt: -240,
  bst: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  jst: 540,
  aest: 600,
  aedt: 660,
  brt: -180,
}

/** Minutes east of UTC for `GMT`, `PDT`, `+0900`, `UTC+2`; undefined when the text is no zone. */
export function zoneOffset(text: string): number | undefined {
  const named = abbreviations[text.toLowerCase()]
  if (named !== undefined) return named
  const match = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text)
  if (match === null) return undefined
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return match[1] === '-' ? -minutes : minutes
}
