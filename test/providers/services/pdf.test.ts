import { expect, test } from 'vitest';
import { resolveUrl } from '../../../src/providers/registry/resolve.ts';
import { pdf } from '../../../src/providers/services/pdf.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'https://example.org/files/paper.pdf';

accepts(pdf, [
  [`${id}?v=2&token=aB%3D&dl=1`, { id, query: 'v=2%26token=aB%3D' }],
  [{ params: { url: id, query: 'v=2' } }, { id, query: 'v=2' }],
  [{ params: { url: id, query: 'v="2"' } }, { id }],
  [id, { id }],
  [{ params: { url: id, page: '3' } }, { id, page: '3' }],
  [{ params: { src: id, page: '0' } }, { id }],
  [{ params: { url: id, renderPageNum: '5' } }, { id, page: '5' }],
  [`${id}#page=3`, { id, page: '3' }],
  [`${id}#zoom=50&page=3`, { id, page: '3' }],
  [`${id}?download=1&page=4`, { id, page: '4' }],
  ['http://example.org/files/paper.pdf', { id }],
  ['//example.org/files/paper.pdf', { id }],
  ['https://example.org/A/Paper.PDF', { id: 'https://example.org/A/Paper.PDF' }],
  ['https://例え.jp/論文 (1).pdf', { id: 'https://xn--r8jz45g.jp/%E8%AB%96%E6%96%87%20(1).pdf' }],
]);

refuses(pdf, [
  ['markup in a query', `${id}?a=%3Cscript%3E`],
  ['a query of 64 KB', `${id}?${'a'.repeat(65_536)}`],
  ['two dots in a host', 'https://%2e%2eww.w3.org/a.pdf'],
  ['an empty text', '', 'no-id'],
  ['a path of the same site', '/files/paper.pdf'],
  ['another kind of file', 'https://example.org/files/paper.html'],
  ['a PDF in a query', 'https://example.org/?file=paper.pdf'],
  ['a PDF behind a hash', 'https://example.org/#paper.pdf'],
  ['a path below a PDF', `${id}/evil`],
  ['no name', 'https://example.org/.pd'],
  ['an IP address', 'https://192.168.1.1/a.pdf'],
  ['an IP address in another form', 'https://0x7f.1/a.pdf'],
  ['an IPv6 address', 'https://[::1]/a.pdf'],
  ['a single-label host', 'https://localhost/a.pdf'],
  ['a host with a final dot', 'https://example.org./a.pdf'],
  ['a user', 'https://example.org@evil.test/a.pdf'],
  ['a port', 'https://example.org:8443/a.pdf'],
  ['an encoded slash', 'https://example.org/..%2fa.pdf'],
  ['an encoded backslash', 'https://example.org/a%5cb.pdf'],
  ['an encoded control character', 'https://example.org/a%0ab.pdf'],
  ['an encoded delete', 'https://example.org/a%7Fb.pdf'],
  ['encoded markup', 'https://example.org/a%3Cscript%3E.pdf'],
  ['a percent sign that encodes nothing', 'https://example.org/100%.pdf'],
  ['a quote', "https://example.org/a'b.pdf"],
  ['two dots', 'https://example.org/a..pdf'],
  ['a script', 'javascript:alert(1)//.pdf'],
  ['a URL of 64 KB', `https://example.org/${'a'.repeat(65_536)}.pdf`],
]);

test('frames and links a PDF by its own URL, at a page', () => {
  for (const page of [undefined, '3']) {
    const reference = page ? { id, page } : { id };
    const address = page ? `${id}#page=3` : id;
    expect(frameOf(pdf, reference, { play: true, lang: 'ja', dark: true })).toBe(address);
    expect(pdf.link(reference).href).toBe(address);
  }
});

test('reads a PDF only if the call names the provider, and has no sandbox', () => {
  expect(resolveUrl(id)).toBeUndefined();
  expect(pdf).not.toHaveProperty('sandbox');
});

test("keeps the query of a PDF's URL", () => {
  const all = { id, query: 'v=2%26token=aB%3D', page: '3' };
  for (const url of [frameOf(pdf, all), pdf.link(all).href]) expect(url).toBe(`${id}?v=2&token=aB%3D#page=3`);
});

test('links a PDF on a service whose pages refuse to be framed', () => {
  for (const host of ['github.com/a/b/blob/main', 'www.dropbox.com/s/a', 'drive.google.com/a']) {
    const page = { id: `https://${host}/c.pdf` };
    expect(frameOf(pdf, page)).toBeUndefined();
    expect(pdf.link(page).href).toBe(page.id);
  }
});
