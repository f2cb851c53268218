import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { shortId } from './short-id.ts'

/** The device's own key. The device's id is made from the public key, so nobody can sign in another device's name. */
export interface Identity {
  readonly device: string
  /** The 32 bytes that everything else is made from, base64; the only secret. */
  readonly seed: string
  /** Raw ed25519 public key, base64. */
  readonly publicKey: string
  readonly privateKey: KeyObject
}

const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

export function createIdentity(seed: Uint8Array = randomBytes(32)): Identity {
  const privateKey = createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const publicKey = spki.subarray(publicPrefix.length).toString('base64')
  return {
    device: deviceOf(publicKey),
    seed: Buffer.from(seed).toString('base64'),
    publicKey,
    privateKey,
  }
}

/** The device id that belongs to a public key: 80 bits of its hash in lower-case base 32. */
export function deviceOf(publicKey: string): string {
  const hash = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest()
  return shortId(hash.subarray(0, 10))
}

export function signHash(hash: string, identity: Identity): string {
  return sign(null, Buffer.from(hash), identity.privateKey).toString('base64')
}

/** What was imported lately: a page holds few devices, and importing a key costs as much as verifying with it. */
const imported = new Map<string, KeyObject | undefined>()
const mostImported = 500

export function importPublicKey(publicKey: string): KeyObject | undefined {
  if (imported.has(publicKey)) return imported.get(publicKey)
  if (imported.size >= mostImported) imported.clear()
  const key = readPublicKey(publicKey)
  imported.set(publicKey, key)
  return key
}

function readPublicKey(publicKey: string): KeyObject | undefined {
  try {
    return createPublicKey({
      key: Buffer.concat([publicPrefix, Buffer.from(publicKey, 'base64')]),
      format: 'der',
      type: 'spki',
    })
  } catch {
    return undefined
  }
}

export function verifyHash(hash: string, signature: string, key: KeyObject | undefined): boolean {
  return key !== undefined && verify(null, Buffer.from(hash), key, Buffer.from(signature, 'base64'))
}
