/** Bounds on what one document may cost. Letters are a few kilobytes; everything above these sizes is hostile or not a letter. */
export const limits = {
  /** Bytes of a mail that are read; a letter's text stands before its attachments. */
  mailBytes: 12 * 1024 * 1024,
  /** Characters of text that are analysed. */
  textLength: 400_000,
  /** Characters of HTML that are turned to text. */
  htmlLength: 2_000_000,
  /** Elements open at once; deeper ones are flattened. */
  htmlDepth: 256,
  /** Elements open at once after which tags are no longer followed. */
  htmlOpen: 4000,
  /** Lines of words in a mail. */
  mailLines: 20_000,
  /** Lines that may begin a MIME part. */
  mimeParts: 12_000,
  /** MIME parts inside each other. */
  mimeDepth: 64,
  /** Messages inside each other (forwarded as attachment). */
  messageDepth: 4,
  headerBytes: 1024 * 1024,
  attachmentsListed: 200,
  linksRead: 2000,
  /** Characters of HTML tables that are written again in each row that their cell spans. */
  repeatedLength: 20_000,
  /** Forward marks, reply marks and printed headers of a text, each. */
  cutsRead: 200,
  /** Signals of one id: more of the same say nothing more. */
  signalsOfKind: 20,
  /** Blanks in a row, of any width; more part the columns of no table. */
  blanksInRow: 100,
  /** Characters after which a sentence without an end is cut: words that far apart say nothing of each other. */
  sentenceLength: 1000,
  payloadIssues: 100,
  /** Verbs of a sentence whose objects are looked for. */
  predicatesRead: 24,
  durationsRead: 300,
  datesRead: 300,
  figuresRead: 300,
  identifiersRead: 5000,
  /** Lines that ask for something; a person answers each. */
  asksRead: 100,
} as const
