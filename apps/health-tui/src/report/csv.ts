import type { Cell, ReportTable } from './tables.ts'

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF). Texts that a spreadsheet would run as a formula get an apostrophe in front:
 * subjects and titles come from outside. Numbers are ours and stay numbers.
 */
export function toCsv({ columns, rows }: ReportTable): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = startsFormula.test(value) ? `'${value}` : value
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

// Also behind blanks and invisible characters, which spreadsheets drop, and in the full-width forms that they accept.
const startsFormula = /^[\s\u0000-\u001f\u00a0\u200b-\u200f\u2060\ufeff'"]*[=+\-@|%＝＋－＠]|^[\t\r\n]/
