const { Segmenter } = Intl

/**
 * `Intl.Segmenter`, made when it is first used: the first one of a process reads tables for about as long as Node takes
 * to start, and most starts and most keys need none. The bundler puts it in the place of every `Intl.Segmenter`, those of
 * libraries included (scripts/bundle.ts).
 */
export class LazySegmenter {
  readonly #make: () => Intl.Segmenter
  #made: Intl.Segmenter | undefined

  constructor(...args: ConstructorParameters<typeof Intl.Segmenter>) {
    this.#make = () => new Segmenter(...args)
  }

  segment(text: string): Intl.Segments {
    this.#made ??= this.#make()
    return this.#made.segment(text)
  }
}
