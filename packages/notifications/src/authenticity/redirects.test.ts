import { expect, test } from 'vitest'
import { targetOf } from './redirects.ts'

test.each([
  ['https://www.google.com/url?q=https%3A%2F%2Fcheck.shop.example%2Fa&sa=D', 'https://check.shop.example/a'],
  ['https://www.google.de/amp/s/check.shop.example/a', 'https://check.shop.example/a'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fcheck.shop.example', 'https://check.shop.example'],
  ['https://www.youtube.com/redirect?q=http://check.shop.example', 'http://check.shop.example'],
  ['https://www.amazon.com/gp/r.html?U=https%3A%2F%2Fcheck.shop.example&R=1', 'https://check.shop.example'],
  [
    'https://www.google.com/url?q=https://www.google.fr/url?q=https://check.shop.example',
    'https://check.shop.example',
  ],
])('%s passes on', (link, url) => {
  const target = targetOf(link)
  expect(target.url).toBe(url)
  expect(target.through).not.toBeNull()
})

test.each([
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fsellercentral.amazon.de%2F&data=1',
    'https://sellercentral.amazon.de/',
  ],
  [
    'https://urldefense.com/v3/__https://sellercentral.amazon.de/home__;!!x',
    'https://sellercentral.amazon.de/home',
  ],
  ['https://x1.r.us-east-1.awstrack.me/L0/https:%2F%2Fsell.amazon.com%2F/1/0100', 'https://sell.amazon.com/'],
])('%s is how scanners and the sending service write a link', (link, start) => {
  const target = targetOf(link)
  expect(target.url.startsWith(start)).toBe(true)
  expect(target.through).toBeNull()
})

test.each([
  'https://www.amazon.com/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.com%2F',
  'https://shop.example/?next=https://other.example',
  'https://www.google.com/search?q=amazon',
  'no address',
])('%s leads where it says', (link) => {
  expect(targetOf(link)).toEqual({ url: link, through: null })
})
