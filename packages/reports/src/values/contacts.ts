/** Buyers sometimes write their address or number into a comment; those parts are not kept. Order numbers stay. */
export function withoutContacts(text: string): string {
  return text
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]')
    .replace(/(?<![\d-])\+?\d[\d ()/.-]{8,}\d(?![\d-])/g, (number) =>
      /^\d{3}-\d{7}-\d{7}$/.test(number) ? number : '[number]',
    )
}
