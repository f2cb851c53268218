/** Outcome of DKIM, SPF and DMARC, whoever checked it. */
export interface AuthenticationVerdict {
  readonly dkim: 'pass' | 'fail' | 'none'
  readonly dkimDomains: readonly string[]
  readonly spf: 'pass' | 'fail' | 'none'
  readonly dmarc: 'pass' | 'fail' | 'none'
}

const method = /\b(dkim|spf|dmarc)\s{0,3}=\s{0,3}([a-z]{2,12})([^;]{0,400})/gi

/** Reads Authentication-Results headers (RFC 8601); the receiving server's own stands first. */
export function readAuthenticationResults(headers: readonly string[]): AuthenticationVerdict {
  let dkim: AuthenticationVerdict['dkim'] = 'none'
  let spf: AuthenticationVerdict['spf'] = 'none'
  let dmarc: AuthenticationVerdict['dmarc'] = 'none'
  const dkimDomains: string[] = []
  for (const header of headers.slice(0, 3)) {
    for (const match of header.slice(0, 8000).matchAll(method)) {
      const result = (match[2] ?? '').toLowerCase()
      const verdict = result === 'pass' ? 'pass' : /fail|permerror|policy/.test(result) ? 'fail' : 'none'
      switch ((match[1] ?? '').toLowerCase()) {
        case 'dkim': {
          const domain = /header\.(?:d|i)\s{0,3}=\s{0,3}(?:[^\s;@]{0,200}@)?([a-z0-9.-]{1,250})/i.exec(
            match[3] ?? '',
          )?.[1]
          if (verdict === 'pass') {
            dkim = 'pass'
            if (domain !== undefined) dkimDomains.push(domain.toLowerCase())
          } else if (dkim === 'none') dkim = verdict
          break
        }
        case 'spf':
          if (spf === 'none') spf = verdict
          break
        default:
          if (dmarc === 'none') dmarc = verdict
      }
    }
  }
  return { dkim, dkimDomains, spf, dmarc }
}
