/**
 * A regular expression that is read when it is first run. V8 reads one when it is made, and each `\p{L}` of a pattern
 * where case does not count takes it a tenth of a millisecond: for all of the linter half a second, most of it for
 * patterns that are only asked for their source. The bundler puts it in the place of such patterns
 * (scripts/one-byte-source.ts). What is not written here (`replace`, `match`, `split`) is that of all regular
 * expressions, which goes by `exec` and `flags`.
 */
export class LatePattern {
  /** A copy, as for `split` and `matchAll`, is made to be run. */
  static get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  lastIndex = 0
  readonly #source: string
  readonly #flags: string
  #find: RegExp | undefined

  constructor(source: string, flags: string) {
    this.#source = source
    this.#flags = flags
  }

  /** The pattern itself. */
  get find(): RegExp {
    return (this.#find ??= new RegExp(this.#source, this.#flags))
  }

  get source(): string {
    return this.#source
  }

  get flags(): string {
    return this.#flags
  }

  get global(): boolean {
    return this.#flags.includes('g')
  }

  get ignoreCase(): boolean {
    return this.#flags.includes('i')
  }

  get unicode(): boolean {
    return this.#flags.includes('u')
  }

  get sticky(): boolean {
    return this.#flags.includes('y')
  }

  exec(text: string): RegExpExecArray | null {
    const { find } = this
    find.lastIndex = this.lastIndex
    const match = find.exec(text)
    this.lastIndex = find.lastIndex
    return match
  }

  test(text: string): boolean {
    const { find } = this
    find.lastIndex = this.lastIndex
    const found = find.test(text)
    this.lastIndex = find.lastIndex
    return found
  }
}

// No subclass: what copies one of those asks V8 for the source and not the pattern.
Object.setPrototypeOf(LatePattern.prototype, RegExp.prototype)
