import { expect, it } from 'vitest'
import { readLines } from './stored-records.ts'

it('reads what dig prints, in pieces and by way of another name', () => {
  const printed = `
; <<>> DiG 9.18 <<>> TXT s1._domainkey.amazon.com
s1._domainkey.Amazon.com. 300 IN CNAME s1.dkim.amazonses.com.
s1.dkim.amazonses.com.	300	IN	TXT	"v=DKIM1; p=AB" "CD\\"E"
`
  expect(readLines(printed)).toEqual({
    's1._domainkey.amazon.com': 'v=DKIM1; p=ABCD"E',
    's1.dkim.amazonses.com': 'v=DKIM1; p=ABCD"E',
  })
})

it('reads a name and its record without anything between them', () => {
  expect(readLines('amazon.com v=spf1 ip4:192.0.2.0/24 -all\n')).toEqual({
    'amazon.com': 'v=spf1 ip4:192.0.2.0/24 -all',
  })
})

it('names the line that is no record, and a file without one', () => {
  expect(readLines('# keys\n\nnonsense\n')).toBe('line 3 is no record')
  expect(readLines('# none yet\n')).toBe('it holds no TXT record')
})
