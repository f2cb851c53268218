import { findMarketplace } from '../marketplace.ts'
import { channelCode } from './codes.ts'

/** Reads a sales channel: `Amazon.de` in a German ledger is its own; anything that is no Amazon store counts nowhere. */
export function readChannel(text: string, marketplace: string): number {
  if (text.trim() === '') return channelCode.own
  const store = findMarketplace(text)
  if (store !== undefined) {
    return store.code === marketplace ? channelCode.own : channelCode.otherMarketplace
  }
  return /^amazon\b/i.test(text.trim()) ? channelCode.own : channelCode.nonAmazon
}
