import { expect } from 'vitest';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { openStates } from '../support/states.ts';

const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';
const WIDTH_PX = 320;

/** Returns which embed has a word or a control that is outside of it, cut off, or over another one. Runs in the page. */
function faults(): string[] {
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const isSeen = (element: Element) => {
    const { width, height } = boxOf(element);
    return width > 0 && height > 0 && !element.closest('[class~=row][class~=ready]');
  };
  const found: string[] = [];
  for (const section of document.querySelectorAll('section')) {
    const embed = section.lastElementChild;
    const root = embed?.shadowRoot;
    if (!embed || !root) continue;
    const say = (what: string) => found.push(`${section.querySelector('h2')?.textContent}: ${what}`);
    const host = boxOf(embed);
    const shown = [...root.querySelectorAll('a, button, .title, .ask p, .words')].filter(isSeen);
    for (const element of shown) {
      const name = `${element.localName} ${element.getAttribute('part') ?? ''}`.trim();
      const { left, right, top, bottom } = boxOf(element);
      if (left < host.left - 1 || right > host.right + 1) say(`${name} is beside the embed`);
      // Long files scroll.
      const isScrolled = element.closest('[part~=files]');
      if (!isScrolled && (top < host.top - 1 || bottom > host.bottom + 1))
        say(`${name} is above or below the embed`);
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth) say(`${name} is cut off`);
      for (const other of shown.slice(shown.indexOf(element) + 1)) {
        const box = boxOf(other);
        const isApart =
          box.left >= right - 1 || box.right <= left + 1 || box.top >= bottom - 1 || box.bottom <= top + 1;
        const isInside = element.contains(other) || element.matches('.stage > button');
        if (!isApart && !isInside) say(`${name} is over ${other.localName} ${other.getAttribute('part')}`);
      }
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page can be scrolled sideways');
  return found;
}

eachEngine((engine, test) => {
  if (!isFirst(engine)) return;

  for (const [what, options] of [
    ['', {}],
    [' on a page that asks first', { tag: STRICT }],
    [' on a German page that asks first', { tag: STRICT, lang: 'de' }],
    [' on an Arabic page that asks first', { tag: STRICT, lang: 'ar', rtl: true }],
  ] as const) {
    test(`at ${WIDTH_PX} px with text of twice the size no word or control of an embed is cut off or covered${what}`, async ({
      web,
      page,
    }) => {
      const reader = await page({ width: WIDTH_PX, height: 900 });
      await openStates(web, reader, options);
      await reader.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return new Promise(done => setTimeout(done, 300));
      });
      expect(await reader.evaluate(faults)).toEqual([]);
    });
  }
});
