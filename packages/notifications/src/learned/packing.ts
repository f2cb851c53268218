import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { LinearModel } from './linear-model.ts'

/** A model as it is written down: how often features were seen instead of how rare they are, which is shorter. */
export interface WrittenModel {
  /** How many texts it was learned from. */
  readonly examples: number
  /** Ascending. */
  readonly keys: Uint32Array
  /** In how many texts each feature stood. */
  readonly frequencies: Uint16Array
  readonly biases: Float64Array
  /** Row by row, one weight for each output. */
  readonly weights: Float64Array
}

/** A model as text; weights are rounded to one of 255 steps for each output. */
export function packModel({ examples, keys, frequencies, biases, weights }: WrittenModel): string {
  const outputs = biases.length
  const units = new Float32Array(outputs)
  for (let at = 0; at < weights.length; at++)
    units[at % outputs] = Math.max(units[at % outputs] ?? 0, Math.abs(weights[at] ?? 0) / largestWeight)
  const bytes = new Uint8Array(sizeOf(keys.length, outputs))
  const view = new DataView(bytes.buffer)
  const write = writer(view)
  write.u32(keys.length)
  write.u32(outputs)
  write.u32(examples)
  for (const [index, key] of keys.entries()) write.u32(key - (keys[index - 1] ?? 0))
  for (const frequency of frequencies) write.u16(frequency)
  for (const unit of units) write.f32(unit)
  for (const bias of biases) write.f32(bias)
  // Output by output, since a feature seldom says something of several.
  for (let output = 0; output < outputs; output++)
    for (let row = 0; row < keys.length; row++)
      write.i8(inSteps((weights[row * outputs + output] ?? 0) / (units[output] || 1)))
  return brotliCompressSync(bytes).toString('base64')
}

/** The model of a text that `packModel` wrote. */
export function unpackModel(packed: string): LinearModel {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'))
  const read = reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const features = read.u32()
  const outputs = read.u32()
  const examples = read.u32()
  let key = 0
  const keys = new Uint32Array(features).map(() => (key += read.u32()))
  const rarity = new Float32Array(features).map(() => rarityOf(read.u16(), examples))
  const units = new Float32Array(outputs).map(() => read.f32())
  const biases = new Float32Array(outputs).map(() => read.f32())
  const weights = new Int8Array(features * outputs)
  for (let output = 0; output < outputs; output++)
    for (let row = 0; row < features; row++) weights[row * outputs + output] = read.i8()
  return { keys, rarity, units, biases, weights }
}

/** How much it says that a feature stands in a text. */
export function rarityOf(frequency: number, examples: number): number {
  return Math.log((examples + 1) / frequency)
}

const largestWeight = 127
/** What says next to nothing is nothing, which is written in less room. */
const leastWeight = 4

function inSteps(weight: number): number {
  const steps = Math.round(weight)
  return Math.abs(steps) < leastWeight ? 0 : steps
}

function sizeOf(features: number, outputs: number): number {
  return 12 + features * 6 + outputs * 8 + features * outputs
}

function writer(view: DataView): Record<'u32' | 'u16' | 'f32' | 'i8', (value: number) => void> {
  let at = 0
  return {
    u32: (value) => view.setUint32((at += 4) - 4, value, true),
    u16: (value) => view.setUint16((at += 2) - 2, value, true),
    f32: (value) => view.setFloat32((at += 4) - 4, value, true),
    i8: (value) => view.setInt8((at += 1) - 1, value),
  }
}

function reader(view: DataView): Record<'u32' | 'u16' | 'f32' | 'i8', () => number> {
  let at = 0
  return {
    u32: () => view.getUint32((at += 4) - 4, true),
    u16: () => view.getUint16((at += 2) - 2, true),
    f32: () => view.getFloat32((at += 4) - 4, true),
    i8: () => view.getInt8((at += 1) - 1),
  }
}
