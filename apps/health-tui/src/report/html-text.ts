/** Text from outside for an HTML page: markup becomes text, and what would steer the reader's eye becomes visible. */
export function escapeHtml(text: string): string {
  return text
    .replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** An instant or a day, readable by people and programs. */
export function time(instant: string): string {
  const shown = instant.includes('T') ? `${instant.slice(0, 16).replace('T', ' ')} UTC` : instant
  return `<time datetime="${escapeHtml(instant)}">${escapeHtml(shown)}</time>`
}

const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu
