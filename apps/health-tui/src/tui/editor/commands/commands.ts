import type { EditorState } from '../state.ts'
import type { EditorCommand } from './command.ts'
import { editCommands } from './edit-commands.ts'
import { findCommands } from './find-commands.ts'
import { killCommands } from './kill-commands.ts'
import { motionCommands } from './motion-commands.ts'

/** All that the editor can do, in the order of the help. Keys of one command never belong to another. */
export const editorCommands: readonly EditorCommand[] = [
  ...motionCommands,
  ...editCommands,
  ...killCommands,
  ...findCommands,
]

const byKey = new Map(editorCommands.flatMap((command) => command.keys.map((key) => [key, command] as const)))
const byId = new Map(editorCommands.map((command) => [command.id, command]))

/** The command behind a key, where it can be used now. */
export function commandForKey(key: string, state: EditorState): EditorCommand | undefined {
  const command = byKey.get(key)
  return command?.when === undefined || command.when(state) ? command : undefined
}

export function commandById(id: string): EditorCommand | undefined {
  return byId.get(id)
}
