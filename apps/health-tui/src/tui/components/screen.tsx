import { Box, Text, useApp, useCursor } from 'ink'
import { memo, useEffect, useSyncExternalStore } from 'react'
import type { Frames } from './frames.ts'

/** What the world outside React needs of Ink: handing the terminal to the shell and back. */
export type Suspender = ReturnType<typeof useApp>['suspendTerminal']

export interface ScreenProps {
  readonly frames: Frames
  readonly onReady: (suspend: Suspender) => void
}

/** The one component tree: a frame's lines, exactly as tall as the terminal, one text node a line. */
export function Screen({ frames, onReady }: ScreenProps): React.ReactNode {
  const { columns, rows, lines, cursor } = useSyncExternalStore(frames.subscribe, frames.get)
  const { suspendTerminal } = useApp()
  const { setCursorPosition } = useCursor()
  useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal])
  setCursorPosition(cursor)
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {lines.map((line, index) => (
        // A line's place is its identity: nothing ever moves between lines.
        <Line key={index} text={line} />
      ))}
    </Box>
  )
}

const Line = memo(function Line({ text }: { readonly text: string }): React.ReactNode {
  return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
})
