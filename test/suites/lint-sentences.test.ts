import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { scoreSentences, type LabelledSentence } from '../eval/sentences.ts'

const folder = fileURLToPath(new URL('../../packages/poa/corpus/sentences', import.meta.url))

test.each(readdirSync(folder).toSorted())('every sentence of %s is read as it is labelled', (file) => {
  const sentences = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly LabelledSentence[]
  const { missed, falseAlarms, others } = scoreSentences(sentences)
  expect(missed.map(({ lang, text }) => `${lang}: ${text}`)).toEqual([])
  expect(falseAlarms.map(({ lang, text }) => `${lang}: ${text}`)).toEqual([])
  expect(others.map(({ sentence, finding }) => `${finding.ruleId}: ${sentence.text}`)).toEqual([])
})
