/** A letter as it was sent: what stands above its words, and these. */
export interface BareLetter {
  readonly language: string
  readonly subject: string
  readonly body: string
}

const sender = 'Amazon <notice@amazon.com>'
const forwarder = 'Anna Seller <anna@seller.example>'
const day = '3 Mar 2024 09:12'

/** What mail programs call the headers of what they pass on, in the language that they are set to. */
const words: Readonly<Record<string, HeaderWords>> = {
  en: wordsOf(
    'From|Sent|Date|Subject|To|Forwarded message|Begin forwarded message:|What do we do about this?',
  ),
  de: wordsOf(
    'Von|Gesendet|Datum|Betreff|An|Weitergeleitete Nachricht|Anfang der weitergeleiteten Nachricht:|Was machen wir damit?',
  ),
  fr: wordsOf(
    "De|Envoyé|Date|Objet|À|Message transféré|Début du message réexpédié :|Qu'est-ce qu'on fait de ça ?",
  ),
  it: wordsOf('Da|Inviato|Data|Oggetto|A|Messaggio inoltrato|Inizio messaggio inoltrato:|Che cosa facciamo?'),
  es: wordsOf(
    'De|Enviado|Fecha|Asunto|Para|Mensaje reenviado|Inicio del mensaje reenviado:|¿Qué hacemos con esto?',
  ),
  ja: wordsOf('差出人|送信日時|日付|件名|宛先|転送メッセージ|転送されたメッセージ:|この件、どうしますか。'),
}

interface HeaderWords {
  readonly from: string
  readonly sent: string
  readonly date: string
  readonly subject: string
  readonly to: string
  readonly forwarded: string
  readonly begin: string
  /** What the person says who passes it on. */
  readonly own: string
}

function wordsOf(told: string): HeaderWords {
  const [from = '', sent = '', date = '', subject = '', to = '', forwarded = '', begin = '', own = ''] =
    told.split('|')
  return { from, sent, date, subject, to, forwarded, begin, own }
}

/** The forms in which mail programs bring a letter on. */
export const wrappings: Readonly<Record<string, (letter: BareLetter) => Buffer>> = {
  'a mail of paragraphs and lists': (letter) => mail(sender, letter.subject, page(letter.body)),
  'a mail of tables in tables': (letter) => mail(sender, letter.subject, tables(letter.body)),
  'a mail as Outlook writes it': (letter) => mail(sender, letter.subject, outlookLines(letter.body)),
  'a forward of Gmail': (letter) =>
    forward(letter, (h) => [
      `<div dir="ltr">${h.own}<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">`,
      '---------- Forwarded message ---------<br>',
      `${h.from}: <strong class="gmail_sendername" dir="auto">Amazon</strong> <span dir="auto">&lt;<a href="mailto:notice@amazon.com">notice@amazon.com</a>&gt;</span><br>`,
      `${h.date}: ${day}<br>${h.subject}: ${escaped(letter.subject)}<br>${h.to}: &lt;anna@seller.example&gt;<br></div><br><br>`,
      `${page(letter.body)}</div></div>`,
    ]),
  'a forward of Outlook': (letter) =>
    forward(letter, (h) => [
      `<div class=WordSection1><p class=MsoNormal>${h.own}<o:p></o:p></p>`,
      `<p class=MsoNormal><o:p>&nbsp;</o:p></p>${outlookHead(letter, h)}${page(letter.body)}</div>`,
    ]),
  'a forward of Outlook without a word': (letter) =>
    forward(letter, (h) => [outlookHead(letter, h), page(letter.body)]),
  'a forward of Apple Mail': (letter) =>
    forward(letter, (h) => [
      `<div>${h.own}</div><div><br><blockquote type="cite"><div>${h.begin}</div><br>`,
      ...[
        [h.from, escaped(sender)],
        [h.subject, `<b>${escaped(letter.subject)}</b>`],
        [h.date, day],
        [h.to, 'anna@seller.example'],
      ].map(([name, value]) => `<div><span><b>${name}: </b></span><span>${value}<br></span></div>`),
      `<br><div>${page(letter.body)}</div></blockquote></div>`,
    ]),
  'a forward of Thunderbird': (letter) =>
    forward(letter, (h) => [
      `<p>${h.own}</p><div class="moz-forward-container"><br><br>-------- ${h.forwarded} --------<table class="moz-email-headers-table"><tbody>`,
      ...[
        [h.subject, escaped(letter.subject)],
        [h.date, day],
        [h.from, escaped(sender)],
        [h.to, 'anna@seller.example'],
      ].map(([name, value]) => `<tr><th align="RIGHT">${name}: </th><td>${value}</td></tr>`),
      `</tbody></table><br><br>${page(letter.body)}</div>`,
    ]),
  'a forward as an attachment': (letter) => {
    const { own } = headerWords(letter)
    const inner = mail(sender, letter.subject, page(letter.body)).toString()
    return Buffer.from(
      [
        ...heads(forwarder, `Fwd: ${letter.subject}`, 'multipart/mixed; boundary="part"'),
        '',
        '--part',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        encoded(own),
        '--part',
        'Content-Type: message/rfc822',
        '',
        inner,
        '--part--',
        '',
      ].join('\r\n'),
    )
  },
}

function headerWords({ language }: BareLetter): HeaderWords {
  const told = words[language]
  if (told === undefined) throw new Error(`no words of mail programs in "${language}"`)
  return told
}

function forward(letter: BareLetter, parts: (h: HeaderWords) => readonly string[]): Buffer {
  return mail(forwarder, `Fwd: ${letter.subject}`, parts(headerWords(letter)).join(''))
}

function outlookHead({ subject }: BareLetter, h: HeaderWords): string {
  return `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>${h.from}:</b> ${escaped(sender)} <br><b>${h.sent}:</b> ${day}<br><b>${h.to}:</b> Anna Seller<br><b>${h.subject}:</b> ${escaped(subject)}<o:p></o:p></p></div></div>`
}

function heads(from: string, subject: string, type: string): string[] {
  const inWords = subject.match(/.{1,12}/gsu) ?? []
  return [
    `From: ${from}`,
    'To: team@seller.example',
    `Subject: ${inWords.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')}`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
  ]
}

function mail(from: string, subject: string, body: string): Buffer {
  const html = `<html><head><style>p.MsoNormal{margin:0}</style></head><body>${body}</body></html>`
  return Buffer.from(
    [
      ...heads(from, subject, 'text/html; charset=utf-8'),
      'Content-Transfer-Encoding: base64',
      '',
      encoded(html),
      '',
    ].join('\r\n'),
  )
}

function encoded(text: string): string {
  return (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const bullet = /^\s*[-–•*・■●]\s+/

/** Paragraphs where empty lines part the text, lists where lines have bullets. */
function page(body: string): string {
  const paragraphs = body.split(/\n\s*\n/).map((paragraph) => paragraph.split('\n'))
  return paragraphs
    .map((lines) =>
      lines.every((line) => bullet.test(line))
        ? `<ul>${lines.map((line) => `<li>${escaped(line.replace(bullet, ''))}</li>`).join('')}</ul>`
        : `<p>${lines.map((line) => escaped(line)).join('<br>\n')}</p>`,
    )
    .join('\n')
}

function tables(body: string): string {
  const rows = body
    .split(/\n\s*\n/)
    .map(
      (paragraph) =>
        `<tr><td style="padding:0 0 12px 0"><table role="presentation"><tr><td>${escaped(paragraph).replaceAll('\n', '<br/>')}</td></tr></table></td></tr>`,
    )
  return `<table width="100%"><tr><td align="center"><table>${rows.join('')}</table></td></tr></table>`
}

function outlookLines(body: string): string {
  return body
    .split('\n')
    .map(
      (line) =>
        `<p class=MsoNormal><span style='font-size:10.0pt'>${line.trim() === '' ? '&nbsp;' : escaped(line)}<o:p></o:p></span></p>`,
    )
    .join('\n')
}
