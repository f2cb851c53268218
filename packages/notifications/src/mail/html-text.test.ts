import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from './html-text.ts'

describe('htmlToText', () => {
  it('keeps table rows on lines of their own, cells apart', () => {
    const html = '<table><tr><th>ASIN</th><th>Due</th></tr><tr><td>B0AAAAAAA1</td><td>May 2</td></tr></table>'
    expect(htmlToText(html).text.trim()).toBe('ASIN | Due\nB0AAAAAAA1 | May 2')
  })

  const table = (...rows: readonly string[]): string =>
    htmlToText(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`).text.trim()

  it('keeps the place of an empty cell below a row that fills as many', () => {
    const full = '<th>ASIN</th><th>SKU</th><th>Brand</th>'
    expect(table(full, '<td>B0AAAAAAA1</td><td>&nbsp;</td><td>Elm</td>')).toBe(
      'ASIN | SKU | Brand\nB0AAAAAAA1 |  | Elm',
    )
    expect(table(full, '<td colspan=2>All listings</td><td>Elm</td>')).toContain('All listings |  | Elm')
  })

  it('leaves out cells that are mere space', () => {
    expect(table('<td>&nbsp;</td><td>Hello</td><td></td>', '<td></td><td>Please reply.</td><td></td>')).toBe(
      'Hello\nPlease reply.',
    )
    expect(table('<td>Home</td><td>Help</td><td>Orders</td>', '<td></td><td>Hello</td><td></td>')).toBe(
      'Home | Help | Orders\nHello',
    )
  })

  it('writes a cell in each of the rows that it reaches over, within bounds', () => {
    const full = '<th>ASIN</th><th>SKU</th>'
    const spanned = '<td rowspan="2">B0AAAAAAA1</td><td>MUG-1</td>'
    expect(table(full, spanned, '<td>MUG-2</td>', '<td>B0AAAAAAA2</td><td>MUG-3</td>')).toBe(
      'ASIN | SKU\nB0AAAAAAA1 | MUG-1\nB0AAAAAAA1 | MUG-2\nB0AAAAAAA2 | MUG-3',
    )
    const hostile = `<td rowspan="1000000" colspan="1000000">${'A'.repeat(79)}</td>`
    const rows = Array.from({ length: 5000 }, () => '<td>x</td>')
    expect(
      table(full, `<td rowspan="1000000">${'A'.repeat(79)}</td><td>y</td>`, ...rows).length,
    ).toBeLessThan(50_000)
    expect(table(full, hostile, ...rows).length).toBeLessThan(50_000)
  })

  it('leaves out the name of a picture that has a line of its own', () => {
    const logo = '<img src="l.png" alt="Seller Central">'
    expect(htmlToText(`${logo}<p>Hello</p>`).text.trim()).toBe('Hello')
    expect(htmlToText(`<p>Hello</p><div>${logo}</div><p>Bye</p>`).text).not.toContain('Central')
    expect(table(`<td><div>${logo}</div></td>`, '<td>Hello</td>')).toBe('Hello')
  })

  it('keeps the words of a picture in a line, a link or a table, and those that are a letter', () => {
    expect(htmlToText('<p>Go to <img alt="Seller Central"> now</p>').text.trim()).toBe(
      'Go to Seller Central now',
    )
    expect(htmlToText('<p><img alt="Note"> Please reply</p>').text.trim()).toBe('Note Please reply')
    expect(htmlToText('<a href="https://a.example"><img alt="Appeal"></a>').text.trim()).toBe('Appeal')
    expect(htmlToText('<img alt="We removed your listing.">').text.trim()).toBe('We removed your listing.')
    expect(table('<td>Order defect rate</td><td><img alt="Not met"></td>')).toBe(
      'Order defect rate | Not met',
    )
  })

  it('leaves out what the reader does not see', () => {
    const html = '<p>seen<span style="display:none">hidden B0BBBBBBB2</span></p><style>p{}</style>'
    expect(htmlToText(html).text.trim()).toBe('seen')
  })

  it('keeps where a link goes beside the words that it hides behind', () => {
    const { text, links } = htmlToText('<p>Go to <a href="https://evil.example/x">amazon.com</a> now</p>')
    expect(links).toHaveLength(1)
    const [link] = links
    expect(text.slice(link?.start, link?.end)).toBe('amazon.com')
    expect(link?.href).toBe('https://evil.example/x')
  })

  it('reads deeply nested elements', () => {
    const { text } = htmlToText(`${'<div>'.repeat(50_000)}end${'</div>'.repeat(50_000)}`)
    expect(text.trim()).toBe('end')
  })

  it('reads paragraphs of Outlook as lines where empty ones part them', () => {
    const line = (words: string): string => `<p class=MsoNormal><span lang=EN>${words}<o:p></o:p></span></p>`
    const wrapped = ['Please send the invoices', 'within 7 days.'].map((words) => line(words))
    const { text } = htmlToText(`${wrapped.join('\n')}\n${line('&nbsp;')}\n${line('Thank you')}`)
    expect(text.trim()).toBe('Please send the invoices\nwithin 7 days.\n\nThank you')
    expect(htmlToText(wrapped.join('\n')).text.trim()).toBe('Please send the invoices\n\nwithin 7 days.')
  })

  describe('menus of a page', () => {
    const entry = (words: string, host = 'sellercentral.amazon.co.uk'): string =>
      `<li><a href="https://${host}/x">${words}</a></li>`
    const menu = `<ul>${entry('Orders')}${entry('Advertising')}${entry('Performance')}</ul>`
    const text = (html: string): string => htmlToText(html).text.trim()

    it('are no part of what it shows, wherever they stand', () => {
      expect(text(`${menu}<p>Hello</p>`)).toBe('Hello')
      expect(text(`<p>Hello</p><table><tr><td>${menu}</td></tr></table><p>Bye</p>`)).toBe('Hello\n\nBye')
      for (const frame of ['nav', 'header', 'footer'])
        expect(
          text(`<${frame}><ul><li><a>Orders</a><ul><li>Returns</li></ul></li></ul></${frame}><p>Hello</p>`),
        ).toBe('Hello')
      const nested = `<ul><li><a href="https://sellercentral.amazon.de/y">Orders</a>${menu}</li></ul>`
      expect(text(`<p>Hello</p>${nested}`)).toBe('Hello')
      expect(
        text(`<base href="https://sellercentral.amazon.de/">${menu.replaceAll(/https:..[^/]*/g, '')}`),
      ).toBe('')
    })

    it('leave their links, which show no words', () => {
      const { links } = htmlToText(`<p>Hello</p>${menu}`)
      expect(links.map(({ href, text: words }) => [new URL(href).host, words])).toEqual(
        Array.from({ length: 3 }, () => ['sellercentral.amazon.co.uk', '']),
      )
    })

    it('are not lists that say something, lead elsewhere, or are short', () => {
      for (const list of [
        `<ul>${entry('Orders')}${entry('Advertising')}${entry('Performance')}<li>Send invoices</li></ul>`,
        `<ul>${entry('Orders')}${entry('Advertising')}${entry('Rules', 'www.example.org')}</ul>`,
        `<ul>${entry('a').repeat(3).replaceAll('sellercentral.amazon.co.uk', 'sellercentral.amazon.example')}</ul>`,
        `<ul>${entry('Account Health')}${entry('Appeal')}</ul>`,
      ])
        expect(text(list)).not.toBe('')
      expect(text('<header><h1>Notice</h1></header><p>Hello</p>')).toBe('Notice\n\nHello')
      expect(text('<header><ul><li>Nobody closed this list')).toBe('• Nobody closed this list')
    })
  })

  it('places links inside the text, whatever the markup', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '</td>',
      '<tr>',
      '<a href="x">',
      '</a>',
      '<br>',
      '<li>',
      'word ',
      '&amp;',
      '<',
    )
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
        const { text, links } = htmlToText(tags.join(''))
        for (const { start, end } of links)
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
    )
  })
})
