/**
 * What the arithmetic of docs/scale.md rests on. `pnpm bench scale` measures each anew and prints the ratio; change a figure
 * here when it has moved for good, and the page follows.
 */
export const figures = {
  orderBytes: { value: 50, unit: 'bytes', what: 'one order in the database file' },
  letterBytes: { value: 5000, unit: 'bytes', what: 'one notification with its reading' },
  localOperationBytes: {
    value: 850,
    unit: 'bytes',
    what: 'one operation of a case, local, with all that is folded from it',
  },
  serverOperationBytes: {
    value: 850,
    unit: 'bytes',
    what: 'one operation on the server, with the current values',
  },
  idleSyncMs: {
    value: 15,
    unit: 'ms',
    what: 'one sync with nothing to do, program and server together',
  },
  serverOperationsPerSecond: { value: 2000, unit: '/s', what: 'operations that eight people push at once' },
} as const satisfies Readonly<Record<string, Figure>>

export interface Figure {
  readonly value: number
  readonly unit: string
  readonly what: string
}

export type FigureName = keyof typeof figures
