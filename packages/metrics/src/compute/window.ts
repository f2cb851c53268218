import type { MetricPolicy, PolicyWindow } from '../policy/policy.ts'

/** The longest window of a policy, or the one of the given length; undefined where it has none such. */
export function chooseWindow(policy: MetricPolicy, days?: number): PolicyWindow | undefined {
  if (days !== undefined) return policy.windows.find((window) => window.days === days)
  return policy.windows.reduce<PolicyWindow | undefined>(
    (longest, window) => (longest === undefined || window.days > longest.days ? window : longest),
    undefined,
  )
}

/** First and last day number of a window, both included, as seen on a day. */
export function windowRange(
  window: PolicyWindow,
  today: number,
): { readonly from: number; readonly to: number } {
  const to = today - window.lag
  return { from: to - window.days + 1, to }
}
