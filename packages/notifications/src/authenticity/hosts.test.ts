import { expect, test } from 'vitest'
import { imitatesAmazon, isAmazonHost } from './hosts.ts'
import { isHouseDomain, namesAnotherHouse, wearsHouseName } from './houses.ts'
import { isAnybodysPage } from './page-hosts.ts'

test.each([
  'amazon-verify.example',
  'sellercentral.account.example',
  'arnazon.example',
  'amaz0n.example',
  'amzaon.example',
  'ammazon.example',
  'amazo.example',
  'xn--mazon-3ve.example',
  'аmаzоn.example',
  'seller.amz.example',
  'aws-billing.example',
  'r.awstrack.me.post.example',
])('%s wears the name', (host) => {
  expect(imitatesAmazon(host)).toBe(true)
})

test.each([
  'sellercentral.amazon.de',
  'amazonia.example',
  'amazonas-reisen.example',
  'mason.example',
  'amaze.example',
  'paws.example',
])('%s does not', (host) => {
  expect(imitatesAmazon(host)).toBe(false)
})

test.each([
  ['sell.amazon.co.uk', true],
  ['repost.aws', true],
  ['shop.amazon', true],
  ['x1.lambda-url.eu-west-1.on.aws', false],
  ['on.aws', false],
  ['notamazon.com', false],
])('%s is Amazon’s: %s', (host, is) => {
  expect(isAmazonHost(host)).toBe(is)
})

test('a house that is named is another where the address is not its own', () => {
  expect(namesAnotherHouse('PayPal Service', 'mail.shop.example')).toBe('paypal')
  expect(namesAnotherHouse('Р\u200dауРаl', 'mail.shop.example')).toBe('paypal')
  expect(namesAnotherHouse('PayPal', 'mail.paypal.de')).toBeNull()
  expect(namesAnotherHouse('Microsoft', 'accountprotection.microsoft.com')).toBeNull()
  expect(namesAnotherHouse('Your Microsoft account team', 'post.example')).toBe('microsoft')
  expect(namesAnotherHouse('Workshop Apple News', 'workshop.example')).toBeNull()
  expect(namesAnotherHouse('Lena via Google Groups', 'shop.example')).toBeNull()
  expect(namesAnotherHouse('Lena Kranich', 'shop.example')).toBeNull()
})

test('a strange domain may wear a house’s name', () => {
  expect(wearsHouseName('mail.paypal-service.example')).toBe('paypal')
  expect(wearsHouseName('id-аpple.example')).toBe('apple')
  expect(wearsHouseName('mail.paypal.de')).toBeNull()
  expect(wearsHouseName('pineapple.example')).toBeNull()
})

test('signing in at a known house is nothing odd', () => {
  expect(isHouseDomain('www.paypal.com')).toBe(true)
  expect(isHouseDomain('paypal-login.example')).toBe(false)
})

test.each([
  ['https://shop.web.app/x', true],
  ['https://s3.us-east-1.amazonaws.com/bucket/a.html', true],
  ['https://bucket.s3.amazonaws.com/a.html', true],
  ['https://ec2-3-1-2-3.us-east-2.compute.amazonaws.com/', true],
  ['https://docs.google.com/forms/d/e/x', true],
  ['https://docs.google.com/document/d/x', false],
  ['https://sellercentral.amazon.com/', false],
  ['https://app.example/', false],
])('%s may be anybody’s: %s', (url, is) => {
  expect(isAnybodysPage(new URL(url).hostname, url)).toBe(is)
})
