import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { repository } from './program.ts'

interface Model {
  readonly definitions: Readonly<Record<string, object>>
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Parameter {
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly type?: string
  readonly maxItems?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  readonly items?: { readonly enum?: readonly string[] }
  readonly schema?: { readonly $ref: string }
}

interface Operation {
  readonly operationId: string
  readonly description: string
  readonly parameters?: readonly Parameter[]
  readonly responses: Readonly<Record<string, { readonly schema?: { readonly $ref: string } }>>
}

/** One operation of a model of Amazon's, with the checks that follow from it. */
export interface ModelRoute {
  readonly operationId: string
  readonly method: string
  readonly pattern: RegExp
  readonly burst: number
  /** The status of a good answer. */
  readonly status: number
  /** What a question does that the model does not allow. */
  checkQuestion(parameters: URLSearchParams, body: unknown): readonly string[]
  /** What an answer is that the model does not allow. */
  checkAnswer(answer: unknown): readonly string[]
}

export async function readRoutes(...files: readonly string[]): Promise<readonly ModelRoute[]> {
  const routes = await Promise.all(files.map(async (file) => routesOf(await readModel(file))))
  return routes.flat()
}

async function readModel(file: string): Promise<Model> {
  return JSON.parse(
    await readFile(join(repository, 'test/fixtures/amazon/schemas/models', file), 'utf8'),
  ) as Model
}

function routesOf(model: Model): readonly ModelRoute[] {
  const fits = checker(model)
  return Object.entries(model.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => /^(?:get|post|delete)$/.test(method))
      .map(([method, operation]) => {
        const { operationId, parameters = [], responses } = operation
        const status = Object.keys(responses).find((code) => code.startsWith('2')) ?? '200'
        const wanted = parameters.find((parameter) => parameter.in === 'body')?.schema
        const shape = responses[status]?.schema
        return {
          operationId,
          method: method.toUpperCase(),
          pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
          burst: Number(/\|\s*[\d.]+\s*\|\s*(\d+)\s*\|/.exec(operation.description)?.[1]),
          status: Number(status),
          checkQuestion: (given: URLSearchParams, body: unknown) => [
            ...checkParameters(operationId, parameters, given),
            ...(wanted === undefined ? [] : fits(wanted, body, operationId)),
          ],
          checkAnswer: (answer: unknown) =>
            shape === undefined ? [] : fits(shape, answer, `answer of ${operationId}`),
        }
      }),
  )
}

function checkParameters(
  operationId: string,
  parameters: readonly Parameter[],
  given: URLSearchParams,
): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query')
  const unknown = [...given.keys()].filter((name) => !known.some((parameter) => parameter.name === name))
  return [
    ...unknown.map((name) => `${operationId} has no parameter ${name}`),
    ...known.flatMap(({ name = '', required, type, maxItems, maximum, items, enum: values }) => {
      const text = given.get(name)
      if (text === null) return required === true ? [`${operationId} lacks ${name}`] : []
      const parts = type === 'array' ? text.split(',') : [text]
      const allowed = items?.enum ?? values
      const wrong = allowed === undefined ? [] : parts.filter((part) => !allowed.includes(part))
      return [
        ...wrong.map((part) => `${operationId}: ${part} is no ${name}`),
        ...(parts.length > (maxItems ?? Infinity) ? [`${operationId}: too many ${name}`] : []),
        ...(type === 'integer' && !(Number(text) <= (maximum ?? Infinity))
          ? [`${operationId}: ${name} is ${text}`]
          : []),
      ]
    }),
  ]
}

function checker(
  model: Model,
): (reference: { readonly $ref: string }, value: unknown, place: string) => readonly string[] {
  const schemas = new Map<string, z.ZodType>()
  return (reference, value, place) => {
    let schema = schemas.get(reference.$ref)
    if (schema === undefined) {
      schema = z.fromJSONSchema(inlined(model, reference) as Parameters<typeof z.fromJSONSchema>[0])
      schemas.set(reference.$ref, schema)
    }
    const parsed = schema.safeParse(value)
    if (parsed.success) return []
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    return [`${place}: ${issues.join(', ')}`]
  }
}

/** Puts the definitions in the place of the references, and leaves out the model's own annotations. */
function inlined(model: Model, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inlined(model, item))
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value && typeof value.$ref === 'string')
    return inlined(model, model.definitions[value.$ref.split('/').at(-1) ?? ''])
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-') && key !== 'example' && key !== 'examples')
      .map(([key, inner]) => [key, inlined(model, inner)]),
  )
}

/** The example that Amazon's model gives for the good answer of an operation. */
export async function exampleAnswer(file: string, operationId: string): Promise<unknown> {
  const { paths } = await readModel(file)
  for (const methods of Object.values(paths))
    for (const operation of Object.values(methods))
      if (operation.operationId === operationId) {
        const good = operation.responses['200'] as { readonly examples?: Readonly<Record<string, unknown>> }
        return good.examples?.['application/json']
      }
  return undefined
}
