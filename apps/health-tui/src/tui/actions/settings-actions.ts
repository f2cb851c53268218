import type { InputEvent } from '../input/decoder.ts'
import { keyLabel } from '../input/key-names.ts'
import { settingList } from '../screens/settings.ts'
import type { ScreenSettings } from '../settings.ts'
import { currentView, listTop, pushView, withViewOf, type View } from '../state.ts'
import { isFilled, toast, type Action, type ActionDeps } from './action.ts'
import { checkKeys } from './keymap.ts'

/** The settings screen and the screen of the keys. `all` is the registry, which these actions are part of. */
export function settingsActions(all: () => readonly Action[]): readonly Action[] {
  return [
    {
      id: 'settings',
      title: 'Settings: theme, keys, mouse, bell, links, spelling',
      keys: [','],
      when: (state) => !['settings', 'keys'].includes(currentView(state).kind) && isFilled(state),
      run: ({ store }) => store.set((state) => pushView(state, { kind: 'settings', list: listTop })),
    },
    {
      id: 'change-setting',
      title: 'Take the next value',
      footer: 'change',
      keys: ['enter', 'l', 'right'],
      views: ['settings'],
      run: (deps) => changeSetting(deps, 1, all),
    },
    {
      id: 'change-setting-back',
      title: 'Take the value before',
      keys: ['-'],
      views: ['settings'],
      run: (deps) => changeSetting(deps, -1, all),
    },
    {
      id: 'set-key',
      title: 'Set a key for the selected action',
      footer: 'set key',
      keys: ['enter', 'l', 'right'],
      views: ['keys'],
      run: ({ store }) =>
        store.set((state) => withViewOf(state, 'keys', (view) => ({ ...view, capturing: true }))),
    },
    {
      id: 'reset-key',
      title: 'Take back the built-in keys of the selected action',
      footer: 'built-in',
      keys: ['delete', 'd'],
      views: ['keys'],
      run: (deps) => {
        const action = chosenAction(deps)
        if (action === undefined) return
        const { [action.id]: _, ...keys } = deps.store.get().settings.keys
        applyKeys(deps, keys, `${action.id} has its built-in keys again.`)
      },
    },
  ]
}

function changeSetting(deps: ActionDeps, step: number, all: () => readonly Action[]): void {
  const { store } = deps
  const state = store.get()
  const view = currentView(state)
  if (view.kind !== 'settings') return
  const setting = settingList[view.list.selected]
  if (setting === undefined) {
    store.set((now) => pushView(now, { kind: 'keys', list: listTop, actions: all(), capturing: false }))
    return
  }
  const { values, name } = setting
  const at = values.indexOf(state.settings[name])
  const value = values[(at + step + values.length) % values.length]
  const settings = { ...state.settings, [name]: value } as ScreenSettings
  save(deps, settings, `${setting.title}: ${value === true ? 'on' : value === false ? 'off' : String(value)}`)
}

/** While a key is awaited every key is taken as it is; Esc gives up. */
export function captureKey(event: InputEvent, deps: ActionDeps): void {
  if (event.type !== 'key') return
  deps.store.set((state) => withViewOf(state, 'keys', (view) => ({ ...view, capturing: false })))
  const action = chosenAction(deps)
  if (event.key === 'esc' || action === undefined) return
  const keys = { ...deps.store.get().settings.keys, [action.id]: [event.key] }
  applyKeys(deps, keys, `${action.id}: ${keyLabel(event.key)}`)
}

function applyKeys(deps: ActionDeps, wanted: ScreenSettings['keys'], done: string): void {
  const view = currentView(deps.store.get())
  if (view.kind !== 'keys') return
  const { keys, problems } = checkKeys(view.actions, wanted)
  const [problem] = problems
  if (problem === undefined) save(deps, { ...deps.store.get().settings, keys }, done)
  else toast(deps, `${problem}.`, 'warning')
}

function save(deps: ActionDeps, settings: ScreenSettings, done: string): void {
  deps.store.set((state) => ({ ...state, settings }))
  deps.attempt(async () => {
    await deps.saveSettings(settings)
    toast(deps, done)
  })
}

function chosenAction({ store }: ActionDeps): Action | undefined {
  const view: View = currentView(store.get())
  return view.kind === 'keys' ? view.actions[view.list.selected] : undefined
}
