import type { Reader } from '../database.ts'
import { parsePreview } from './preview.ts'
import { buildCase, type CaseDocument, type CaseParts } from './document.ts'

/** The parts of one case, or undefined when there is no such case. */
export async function readCaseParts(reader: Reader, id: string): Promise<CaseParts | undefined> {
  const cells = await reader.read<{ path: string; value: string; stamp: string }>(
    'SELECT path, value, stamp FROM cell WHERE entity_id = ? ORDER BY path',
    [id],
  )
  const texts = await reader.read<{ path: string; content: string; incomplete: number }>(
    'SELECT path, content, incomplete FROM text WHERE entity_id = ? ORDER BY path',
    [id],
  )
  const [summary] = await reader.read<{ update_needed: number }>(
    'SELECT update_needed FROM case_summary WHERE id = ?',
    [id],
  )
  if (summary === undefined) return undefined
  return {
    id,
    cells,
    texts: texts.map(({ path, content, incomplete }) => ({ path, content, incomplete: incomplete === 1 })),
    updateNeeded: summary.update_needed === 1,
  }
}

/** The parts of many cases by two questions; those that are not there are left out. */
export async function readManyCaseParts(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly CaseParts[]> {
  const given = [JSON.stringify(ids)]
  const cells = await reader.read<{ id: string; cells: string; update_needed: number }>(
    `SELECT case_summary.id, case_summary.update_needed, (
         SELECT json_group_array(json_array(path, value, stamp))
         FROM (SELECT path, value, stamp FROM cell WHERE entity_id = case_summary.id ORDER BY path)) AS cells
     FROM json_each(?) AS given JOIN case_summary ON case_summary.id = given.value`,
    given,
  )
  const texts = await reader.read<{ entity_id: string; path: string; content: string; incomplete: number }>(
    `SELECT entity_id, path, content, incomplete FROM text
     WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY entity_id, path`,
    given,
  )
  const textsOf = Map.groupBy(texts, ({ entity_id }) => entity_id)
  return cells.map((row) => ({
    id: row.id,
    cells: readCells(row.cells),
    texts: (textsOf.get(row.id) ?? []).map(({ path, content, incomplete }) => ({
      path,
      content,
      incomplete: incomplete === 1,
    })),
    updateNeeded: row.update_needed === 1,
  }))
}

/** The cells of one case from JSON, `[path, value, stamp]` each. */
export function readCells(json: string): CaseParts['cells'] {
  return (JSON.parse(json) as [string, string, string][]).map(([path, value, stamp]) => ({
    path,
    value,
    stamp,
  }))
}

/** A case as it is now; of one that is still on its way what the server's document says, if that came already. */
export async function readCase(reader: Reader, id: string): Promise<CaseDocument | undefined> {
  return (await readPreview(reader, id)) ?? (await readFolded(reader, id))
}

/** Many cases as they are now, by few questions; those that are not there are left out. */
export async function readManyCases(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly CaseDocument[]> {
  const previews = new Map<string, CaseDocument>()
  const rows = await reader.read<{ id: string; json: string }>(
    `SELECT preview.entity_id AS id, preview.json FROM preview
     JOIN case_summary ON case_summary.id = preview.entity_id AND case_summary.partial = 1
     WHERE preview.entity_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  )
  for (const { id, json } of rows) {
    const preview = parsePreview(id, json)
    if (preview !== undefined) previews.set(id, preview)
  }
  const folded = (
    await readManyCaseParts(
      reader,
      ids.filter((id) => !previews.has(id)),
    )
  ).map(buildCase)
  return [...previews.values(), ...folded]
}

async function readFolded(reader: Reader, id: string): Promise<CaseDocument | undefined> {
  const parts = await readCaseParts(reader, id)
  return parts === undefined ? undefined : buildCase(parts)
}

async function readPreview(reader: Reader, id: string): Promise<CaseDocument | undefined> {
  const [row] = await reader.read<{ json: string }>(
    `SELECT preview.json FROM preview JOIN case_summary ON case_summary.id = preview.entity_id AND case_summary.partial = 1
     WHERE preview.entity_id = ?`,
    [id],
  )
  return row === undefined ? undefined : parsePreview(id, row.json)
}
