/** As much of Ink's tree as is read here; see `ink/build/dom.js`. */
export interface InkNode {
  readonly nodeName: string
  readonly nodeValue?: string
  readonly style: { readonly width?: unknown; readonly height?: unknown }
  readonly childNodes?: readonly InkNode[]
  readonly staticNode?: unknown
  readonly yogaNode?: { getComputedWidth(): number; getComputedHeight(): number } | undefined
}

export interface InkFrame {
  readonly output: string
  readonly outputHeight: number
  readonly staticOutput: string
}

/** Ink's own: from the laid-out tree to the text of a frame. */
export type InkRenderer = (root: InkNode, isScreenReaderEnabled: boolean) => InkFrame

/**
 * Ink's renderer, but for a tree that is finished lines, each a text node of its own from edge to edge, the lines
 * themselves are the frame. Ink takes every line apart into cells and puts it together again for each frame, which is
 * four fifths of what a key costs. Any other tree, and one that does not fit the terminal, is Ink's own business.
 */
export function createLineRenderer(original: InkRenderer): InkRenderer {
  return (root, isScreenReaderEnabled) => {
    const lines = isScreenReaderEnabled ? undefined : linesOf(root)
    if (lines === undefined) return original(root, isScreenReaderEnabled)
    return { output: lines.join('\n'), outputHeight: lines.length, staticOutput: '' }
  }
}

/** The lines of a tree that is nothing but as many lines as the terminal is high; undefined for any other. */
function linesOf({ childNodes = [], staticNode, yogaNode }: InkNode): readonly string[] | undefined {
  const [page, ...others] = childNodes
  if (yogaNode === undefined || staticNode !== undefined || others.length > 0) return undefined
  // While the terminal changes its size, Ink draws once more what was made for the old one.
  if (page?.style.width !== yogaNode.getComputedWidth() || page.style.height !== yogaNode.getComputedHeight())
    return undefined
  if (page.childNodes?.length !== page.style.height) return undefined
  const lines: string[] = []
  for (const { nodeName, childNodes: words = [] } of page.childNodes) {
    const text = words[0]?.nodeValue
    if (nodeName !== 'ink-text' || words.length !== 1 || text === undefined) return undefined
    // Without blanks at the end, as Ink leaves them: what follows is erased.
    lines.push(text.trimEnd())
  }
  return lines
}
