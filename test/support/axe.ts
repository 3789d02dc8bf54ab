import { readFileSync } from 'node:fs';
import type { Page } from './browsers/page.ts';
import { text } from './responders.ts';

/** The file `/axe.js` of a page to check: https://github.com/dequelabs/axe-core */
export const AXE = text(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'), {
  type: 'text/javascript',
});

/** The violations that axe reports, each as the rule, the selector and the HTML. The page serves `AXE` as `/axe.js`. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const script = Object.assign(document.createElement('script'), { src: '/axe.js' });
        script.onload = () => done();
        script.onerror = () => fail(new Error('no axe'));
        document.head.append(script);
      }),
  );
  // The content of the frames belongs to the providers; here it is only stubs.
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          where: Document,
          how: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; target: unknown[] }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.flat().join(' ')} ${html}`),
    );
  });
  return found;
}
