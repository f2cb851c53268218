/** How to reach a mailbox. There is no way without TLS. */
export interface MailboxAccess {
  readonly host: string
  readonly port: number
  /** From the first byte (port 993), or by STARTTLS (port 143) without which nothing is sent. */
  readonly tls: 'implicit' | 'starttls'
  /** Certificates in PEM that are trusted instead of the system's, for servers with one of their own making. */
  readonly ca?: string | undefined
  readonly user: string
  /** Asked at every connection, since OAuth2 tokens are renewed by others while a connection lasts. */
  readonly secret: () => Promise<MailboxSecret>
}

export type MailboxSecret =
  | { readonly type: 'password'; readonly password: string }
  | { readonly type: 'oauth2'; readonly accessToken: string }

/** Why a mailbox cannot be read; trying again would not help. */
export class MailboxFailure extends Error {
  readonly reason: 'unreachable' | 'untrusted' | 'refused' | 'no-folder' | 'dropped'
  readonly remedy: string

  constructor(reason: MailboxFailure['reason'], why: string, remedy: string, cause?: unknown) {
    super(why, cause === undefined ? {} : { cause })
    this.reason = reason
    this.remedy = remedy
  }
}

interface ImapError extends Error {
  readonly code?: string
  readonly authenticationFailed?: boolean
  readonly serverResponseCode?: string
  readonly responseText?: string
}

const certificateCodes =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/

/** What is final about a failure to connect; null for what may pass. */
export function finalFailure(error: unknown, access: MailboxAccess): MailboxFailure | null {
  if (error instanceof MailboxFailure) return error
  const { code = '', authenticationFailed, responseText, message } = error as ImapError
  if (certificateCodes.test(code))
    return new MailboxFailure(
      'untrusted',
      `the server's certificate is not trusted (${message.split(';')[0] ?? ''})`,
      'if it is your own server, name its certificate with --ca FILE or `ca` in [imap]',
      error,
    )
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG')
    return new MailboxFailure(
      'untrusted',
      'it does not speak TLS on this port',
      'use port 993, or --starttls with port 143',
      error,
    )
  if (authenticationFailed === true)
    return new MailboxFailure(
      'refused',
      `the server refused the sign-in${responseText === undefined ? '' : `: ${responseText}`}`,
      'check user and secret; most providers want an app password or an OAuth2 token here',
      error,
    )
  if (/STARTTLS/i.test(message))
    return new MailboxFailure(
      'untrusted',
      'the server offers no STARTTLS',
      'use port 993 without --starttls; nothing is sent in the clear',
      error,
    )
  return access.port > 65_535 ? new MailboxFailure('unreachable', message, 'check the port', error) : null
}

/** Why a connection did not come about, in words. */
export function explainConnection(error: unknown): string {
  const { code = '', message, responseText } = error as ImapError
  if (code === 'ECONNREFUSED') return 'nothing listens there'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its name cannot be found'
  if (code === 'ETIMEDOUT' || code === 'CONNECT_TIMEOUT') return 'it does not answer'
  if (code === 'ECONNRESET' || code === 'NoConnection' || code === 'EConnectionClosed')
    return 'the connection was closed'
  return responseText ?? message
}
