import type { AddSignal, AuthenticityContext } from './context.ts'
import type { SenderReading } from './sender.ts'
import { disguiseOf } from '../text/plain-letters.ts'

/**
 * Weighs the kinds of files that a mail brings, by their names and types; no file is opened. Pages and programs weigh more in a mail
 * that is sent in Amazon's name without proof: Amazon's own forms lie in Seller Central.
 */
export function readAttachments(
  { letter }: AuthenticityContext,
  add: AddSignal,
  sender: SenderReading,
): void {
  const more = sender === 'claimed' && letter.layout.how !== 'forwarded' ? 0.8 : 0
  for (const { name, type } of letter.attachments) {
    // Windows drops dots and blanks at the end of a name.
    const file = (name ?? '')
      .slice(-longestName)
      .toLowerCase()
      .replace(/[. ]+$/, '')
    const shown = (name ?? type).slice(-longestName)
    if (name !== null && disguiseOf(name) === 'turned')
      add('attachment-disguised', 2.6, `${shown} turns its letters round to hide what it is`)
    if (/\.(?:pdf|docx?|xlsx?|jpe?g|png|txt)[. _]*\.(?!p7[ms]$|asc$|sig$)[a-z0-9]{2,5}$/.test(file))
      add('attachment-disguised', 2, `${shown} wears the ending of another kind of file`)
    if (programs.test(file)) add('attachment-program', 3, `${shown} is a program`)
    else if (images.test(file))
      add('attachment-program', 2.4 + more, `${shown} holds a disk that may hold programs`)
    else if (pages.test(file) || (file === '' && /^(?:text\/html|image\/svg\+xml)$/i.test(type)))
      add('attachment-page', 2 + more, `${shown} opens a page`)
    else if (/\.(?:zip|rar|7z|gz|ace|cab|tar|tgz|xz|arj|lzh)$/.test(file))
      add('attachment-archive', 0.8, `${shown} is an archive`)
    else if (/\.(?:docm|dotm|xlsm|xlsb|xltm|pptm|ppam|xlam|xll|one|onepkg)$/.test(file))
      add('attachment-macros', 1.8 + more, `${shown} may run macros`)
  }
}

/** Characters of a name that file systems take. */
const longestName = 255

const programs =
  /\.(?:exe|scr|js|jse|vbs|vbe|wsf|wsh|bat|cmd|ps1|lnk|jar|hta|msi|msix|com|pif|chm|cpl|reg|apk|appx|sh|command|dmg|pkg)$/
const images = /\.(?:iso|img|vhdx?|udf)$/
const pages = /\.(?:url|webloc|html?|xhtml|svgz?|shtml?|mht(?:ml)?|xht)$/
