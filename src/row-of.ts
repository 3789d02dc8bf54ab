import type { Row } from './page/table.ts';
import { OPEN_NAMES } from './providers/catalogue.ts';
import type { Provider } from './providers/provider.ts';
import { shapeCss } from './shape/shape-css.ts';
import { plainName } from './shortcode/plain-name.ts';

/** All names of a provider as they are compared, with a space between two. */
export const namesOf = ({ name, aliases }: Pick<Provider, 'name' | 'aliases'>): string =>
  [...new Set([name, ...aliases].map(plainName))].join(' ');

/** What the page has to know of a provider. */
export function rowOf(provider: Provider): Row {
  const { tag, shape, frames, markup } = provider;
  const names = namesOf(provider)
    .split(' ')
    .filter(name => !OPEN_NAMES.includes(name));
  const room = shapeCss(shape).replace('min-height:0;', '').replace('width', 'max-width').replace(/;$/, '');
  return [
    tag,
    names.join(' '),
    [...new Set(frames.map(frame => frame.replace(/^www\./, '')))],
    markup,
    shape.ratio === 16 / 9 && !shape.width ? undefined : room,
  ];
}
