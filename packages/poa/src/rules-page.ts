import type { CaseDocument } from './case.ts'
import type { Rule, RuleExample } from './lint/rule.ts'
import { rules } from './lint/rules/index.ts'

const groups = {
  STR: 'Structure and completeness',
  EVD: 'Evidence',
  LNG: 'Language and tone',
  SPC: 'Specificity',
  TNS: 'Tense and commitment',
  CON: 'Consistency with notice, metrics and documents',
  DDL: 'Deadline and follow-up',
} as const

/** docs/rules.md, made from the rules themselves. */
export function rulesPage(): string {
  const parts = [
    '# Lint rules',
    '',
    `Made from the rules in \`packages/poa/src/lint/rules\` by \`node packages/poa/scripts/rules-page.ts\`; a test compares it. ${rules.length} rules. Severities: an error keeps a plan from being ready, a warning and an info do not. A finding can be set aside in the case with a written reason (\`suppressions\`).`,
  ]
  for (const [prefix, title] of Object.entries(groups)) {
    parts.push('', `## ${title}`)
    for (const rule of rules) if (rule.id.startsWith(prefix)) parts.push('', ruleText(rule))
  }
  return `${parts.join('\n')}\n`
}

function ruleText(rule: Rule): string {
  return [
    `### ${rule.id} ${rule.title}`,
    '',
    `${rule.severity}; source: ${rule.source}`,
    '',
    rule.why,
    '',
    `How: ${rule.how}`,
    '',
    `Asks: ${rule.question}`,
    '',
    ...rule.bad.map((example) => `- flags: ${exampleText(example)}`),
    ...rule.fine.map((example) => `- leaves alone (${example.because ?? 'fine'}): ${exampleText(example)}`),
  ].join('\n')
}

/** The words of an example; its facts where the words are not the point. */
function exampleText({ case: document, flags }: RuleExample): string {
  const words = [
    ...Object.values(document.sections ?? {}).flatMap((entries) =>
      entries.map((entry) => (typeof entry === 'string' ? entry : entry.text)),
    ),
    ...(document.freeText === undefined ? [] : document.freeText.split('\n')),
  ].map((text) => (text.length > 160 ? `${text.slice(0, 157)}…` : text))
  const shown = words.slice(0, 3).map(code).join(' / ')
  const facts = factsText(document)
  const pointed = flags === undefined ? '' : ` → ${code(flags)}`
  return [shown, facts].filter((part) => part !== '').join(' with ') + pointed
}

function factsText(document: CaseDocument): string {
  const { sections: _sections, freeText: _freeText, ...facts } = document
  if (Object.keys(facts).length === 0) return ''
  const json = JSON.stringify(facts)
  return code(json.length > 240 ? `${json.slice(0, 237)}…` : json)
}

function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  return `${fence}${text.replaceAll('\n', ' ')}${fence}`
}
