import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'

/** The team's key: whoever has the private one can make tokens. PEM. */
export interface TeamKey {
  readonly privateKey: string
  readonly publicKey: string
}

export interface TokenClaims {
  readonly access: 'read-write' | 'read-only'
  /** Seconds since 1970. */
  readonly expires: number
  readonly issued: number
  /** Who it was made for, for people; the server does not look at it. */
  readonly name: string
  readonly namespace: string
}

export function createTeamKey(): TeamKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  }
}

/**
 * A token for sqld. Rights and expiry are always in it: without `a` sqld grants everything, without `exp` for ever, without
 * `id` in every namespace.
 */
export function createToken(claims: TokenClaims, privateKey: string): string {
  const header = encode({ alg: 'EdDSA', typ: 'JWT' })
  const payload = encode({
    a: claims.access === 'read-only' ? 'ro' : 'rw',
    id: claims.namespace,
    iat: claims.issued,
    exp: claims.expires,
    sub: claims.name,
  })
  const signature = sign(null, Buffer.from(`${header}.${payload}`), createPrivateKey(privateKey)).toString(
    'base64url',
  )
  return `${header}.${payload}.${signature}`
}

/** What a token says, without checking who made it; undefined when it is none. */
export function readToken(token: string): TokenClaims | undefined {
  const [, payload] = token.split('.')
  try {
    const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8')) as Record<
      string,
      unknown
    >
    if (typeof claims['exp'] !== 'number') return undefined
    return {
      access: claims['a'] === 'ro' ? 'read-only' : 'read-write',
      expires: claims['exp'],
      issued: typeof claims['iat'] === 'number' ? claims['iat'] : 0,
      name: typeof claims['sub'] === 'string' ? claims['sub'] : '',
      namespace: typeof claims['id'] === 'string' ? claims['id'] : '',
    }
  } catch {
    return undefined
  }
}

export function isTokenOf(token: string, publicKey: string): boolean {
  const [header = '', payload = '', signature = ''] = token.split('.')
  try {
    return verify(
      null,
      Buffer.from(`${header}.${payload}`),
      createPublicKey(publicKey),
      Buffer.from(signature, 'base64url'),
    )
  } catch {
    return false
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
