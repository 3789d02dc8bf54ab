import { expect } from 'vitest';
import { BLOG, blogPage, TAG } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { KINDS, type Kind, LAYOUTS, type Layout, pageOf } from '../support/layouts.ts';
import { measureSections, type Place } from '../support/measure-layout.ts';
import { later } from '../support/release.ts';
import { askFrames, publishInFrames } from '../support/side-by-side.ts';

const WIDTHS_PX = [320, 768, 1280];

// A reset that many themes have.
const LOOK =
  '<style>*,::before,::after{margin:0;box-sizing:border-box}body{padding:0 1rem}section{display:flow-root;padding:1px 0}</style>';

const HEAD = LOOK + TAG.replace('>', ' data-load="click">');

// Browsers round the edges of boxes.
const isNear = (one: number, other: number) => Math.abs(one - other) <= 2;

/** Returns what is wrong with the place of an embed, compared with that of the plain frame; empty if nothing is. */
function faultsOf(
  ours: Place,
  plain: Place,
  viewport: number,
  { isFilled, centresBlocks }: Layout,
  { what, ownWidth = Infinity }: Kind,
): string[] {
  // A frame keeps its ratio where it is narrower, unless the theme sets its height.
  const height = plain.height === 315 ? (ours.width * 315) / 560 : plain.height;
  const isFrame = what === 'frame';
  const right = ours.left + ours.width;
  return [
    ours.width < 0.9 * Math.min(plain.width, ownWidth) - 1 &&
      `${ours.width} px wide instead of ${plain.width}`,
    (ours.left < 0 || right > viewport) && `from ${ours.left} to ${right} px`,
    ours.overflow > plain.overflow && `a scroll bar for ${ours.overflow} px`,
    ours.hidden > 1 && `${ours.hidden} px of the link are hidden`,
    (isFrame || isFilled) &&
      !isNear(ours.width, plain.width) &&
      `not ${plain.width} px wide, but ${ours.width}`,
    ((isFrame && !centresBlocks) || isFilled) &&
      !isNear(ours.left, plain.left) &&
      `not at ${plain.left} px, but at ${ours.left}`,
    isFrame && !isNear(ours.height, height) && `${ours.height} px high instead of ${height}`,
    isFilled &&
      !(isNear(ours.top, plain.top) && isNear(ours.height, plain.height)) &&
      'does not fill the height',
  ].flatMap(fault => fault || []);
}

eachEngine((engine, test) => {
  for (const [at, width] of WIDTHS_PX.entries()) {
    // The other engines test a third of the places at each width.
    const layouts = LAYOUTS.filter((_, index) => isFirst(engine) || index % WIDTHS_PX.length === at);

    test(`in a page of ${width} px, every kind of embed has the room of a plain frame in the same place`, async ({
      web,
      page,
    }) => {
      // No browser has a window of 320 px everywhere.
      publishInFrames(web, [blogPage(pageOf(layouts), HEAD)], {}, `width:${width}px;height:800px`);
      const reader = await page({ width: 1300, height: 800 });
      await reader.goto(BLOG);
      await reader.until(
        count =>
          document.querySelector('iframe')?.contentDocument?.querySelectorAll('section [state]').length ===
          count,
        layouts.length * KINDS.length,
      );
      await askFrames(reader, () => {
        for (const tab of document.querySelectorAll<HTMLElement>('.tab')) tab.style.display = 'block';
        return null;
      });
      await reader.until(() =>
        [
          ...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('section [state]') ?? []),
        ].every(embed => embed.querySelector('[slot=plain]')),
      );
      // The file that reads the page's style of a frame is here.
      await expect
        .poll(() => web.log.map(({ path }) => path), { timeout: 10_000 })
        .toContain(later('frame-style'));
      await web.quiet();
      // The page's style of a frame counts once a reader comes near it. A high frame that is scaled down is near as a whole.
      await reader.evaluate(() => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        const height = frame.contentDocument?.documentElement.scrollHeight ?? 0;
        Object.assign(frame.style, {
          height: `${height}px`,
          transformOrigin: '0 0',
          transform: `scale(${innerHeight / height})`,
        });
      });
      await reader.until(
        count =>
          [
            ...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('section [state]') ?? []),
          ].filter(({ shadowRoot }) => shadowRoot?.querySelector('[part=card]')).length === count,
        layouts.length * KINDS.length,
      );
      const [places = []] = await askFrames(reader, measureSections);
      const columns = KINDS.length + 1;
      const faults = layouts.flatMap((layout, row) => {
        const [plain, ...cells] = places.slice(row * columns, (row + 1) * columns);
        return KINDS.flatMap((kind, column) => {
          const ours = cells[column];
          const found = plain && ours ? faultsOf(ours, plain, width, layout, kind) : ['missing'];
          return found.length ? `${layout.what}, ${kind.what}: ${found.join('; ')}` : [];
        });
      });
      expect(places).toHaveLength(layouts.length * columns);
      expect(faults).toEqual([]);
    });
  }
});
