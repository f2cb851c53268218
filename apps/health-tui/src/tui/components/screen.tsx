import { Box, Text, useApp, useCursor } from 'ink'
import { memo, useEffect, useMemo, useSyncExternalStore } from 'react'
import { drawScreen, screenCursor } from '../screens/draw.ts'
import type { Brush } from '../screens/frame.ts'
import type { ScreenSettings } from '../settings.ts'
import type { ScreenState } from '../state.ts'
import type { Store } from '../store/store.ts'

/** What the world outside React needs of Ink: handing the terminal to the shell and back. */
export type Suspender = ReturnType<typeof useApp>['suspendTerminal']

export interface ScreenProps {
  readonly store: Store<ScreenState>
  readonly brushOf: (settings: ScreenSettings) => Brush
  readonly onReady: (suspend: Suspender) => void
}

/** The one component tree: the state's lines, exactly as tall as the terminal, one text node a line. */
export function Screen({ store, brushOf, onReady }: ScreenProps): React.ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.get)
  const { suspendTerminal } = useApp()
  const { settings } = state
  const brush = useMemo(() => brushOf(settings), [brushOf, settings])
  const { setCursorPosition } = useCursor()
  useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal])
  // The real cursor, where there is something to write into: input methods show their letters at it.
  const cursor = screenCursor(state, brush)
  setCursorPosition(cursor === undefined ? undefined : { x: cursor.column, y: cursor.row })
  return (
    <Box flexDirection="column" width={state.columns} height={state.rows} overflow="hidden">
      {drawScreen(state, brush).map((line, index) => (
        // A line's place is its identity: nothing ever moves between lines.
        <Line key={index} text={line} />
      ))}
    </Box>
  )
}

const Line = memo(function Line({ text }: { readonly text: string }): React.ReactNode {
  return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
})
