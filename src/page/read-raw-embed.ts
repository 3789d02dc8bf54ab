import type { RawEmbed, Rows } from '../embeds/row.ts';
import { placementOf } from './placement.ts';

/**
 * Whatever shows something from elsewhere. All but frames do nothing until a script of the page's runs or a plug-in
 * comes back: they can wait to be read.
 */
export const FRAMES = 'iframe,[videoid],[data-videoid],object,embed';

// Quotations of further vendors, which the page need not tell apart.
const QUOTES = 'blockquote[class*="-"]';

/** A selector of our own elements, of the raw embeds that `upgrade` names, and of what may be none. */
export function embedSelector(table: Rows, upgrade = 'iframes vendors'): string {
  const selectors: Readonly<Record<string, readonly unknown[]>> = {
    iframes: [FRAMES],
    vendors: [QUOTES, ...table.flatMap(({ markup }) => markup || [])],
    links: ['p>a:only-child'],
  };
  return ['embed-consent', ...upgrade.split(' ').flatMap(name => selectors[name] ?? [])].join();
}

// Pixels, as HTML and CSS write an iframe's size. A share of the column is none.
const pixels = (text = '') => Number(/^[\d.]+(?=px|$)/.exec(text)?.[0]);

/**
 * What a raw embed is: its row, and what it says in our attributes. `undefined` for what is not of
 * the table, and for a frame whose place nothing else could take.
 */
export function readRawEmbed(element: Element, table: Rows): RawEmbed | undefined {
  const raw = element as HTMLIFrameElement & HTMLQuoteElement;
  const { cite, src, title, dataset, style } = raw;
  // Lazy loaders of themes hide the address.
  const address = dataset.src || src || '';
  // Authors leave the scheme out, or paste what they copied before there was a choice.
  const [, start = ''] = address.split(/\/\/(?:www\.)?/);
  const row = table.find(
    ({ frames, markup }) =>
      (markup && element.matches(markup)) || frames.some(frame => start.startsWith(frame)),
  );
  if (!row) return undefined;
  const { id, slide } = dataset;
  // What X's own code says of the look of a post. What a page notes on a frame is the page's own business.
  const { theme, conversation, cards } = 'cite' in element ? dataset : ({} as DOMStringMap);
  // A quotation of X names the post it quotes by its last link to one.
  const link = [...element.querySelectorAll<HTMLAnchorElement>('[href*=status]')].at(-1)?.href;
  const placement = placementOf(element);
  if (placement === 'own') return undefined;
  const isFlowing = placement === 'flow';
  const width = isFlowing && (pixels(style.width) || pixels(raw.width));
  const height = isFlowing && (pixels(style.height) || pixels(raw.height));
  return [
    row,
    {
      // A frame may have an id of the page's own; only a script can be `async`.
      src: cite || link || ('async' in element && id) || address,
      title,
      slide,
      theme,
      conversation,
      cards,
      width,
      height: width ? 0 : height,
      ratio: isFlowing && Number(dataset.ratio ?? Number(width) / Number(height)),
      fill: !isFlowing && 'true',
    },
  ];
}
