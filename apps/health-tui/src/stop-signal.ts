/** A signal that aborts at Ctrl-C and at the request to end that service managers send; undo it with `using`. */
export function stopSignal(): { readonly signal: AbortSignal } & Disposable {
  const controller = new AbortController()
  const stop = (): void => controller.abort(new Interrupted())
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

/** Why work was given up: the person (or the service manager) said so. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
  }
}
