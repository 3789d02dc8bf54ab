import { buildUrl } from '../kit/build-url.ts';
import type { Provider } from '../provider.ts';

const ID = /^(?:s\/)?[A-Za-z\d]{4,16}$/;
const PATH =
  /^\/(?:(?:m|classic|graphing|calculator|geometry|3d|cas)\/([A-Za-z\d]+)\/?|material\/(?:iframe|show)\/id\/([A-Za-z\d]+)(?:\/[\w/.-]*)?)$/;
// One activity of a book.
const ACTIVITY = /^#material\/([A-Za-z\d]+)$/;

/** https://geogebra.github.io/docs/reference/en/GeoGebra_Apps_Embedding */
export const geogebra = {
  name: 'geogebra',
  label: 'GeoGebra',
  privacyUrl: 'https://www.geogebra.org/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['geogebra.org', 'ggbm.at'],
  frames: [
    'www.geogebra.org/material/iframe/id/',
    'www.geogebra.org/m/',
    'www.geogebra.org/classic/',
    'www.geogebra.org/graphing/',
    'www.geogebra.org/calculator/',
    'www.geogebra.org/geometry/',
    'www.geogebra.org/3d/',
    'www.geogebra.org/cas/',
  ],
  size: { ratio: 4 / 3 },
  options: {},
  allow: 'fullscreen',
  examples: ['https://www.geogebra.org/m/NM8q9xuS', 'https://www.geogebra.org/classic/gjencrn6'],

  read({ url, id }) {
    const [, page, framed = ''] = (url && PATH.exec(url.pathname)) ?? [];
    const activity = page && url && ACTIVITY.exec(url.hash)?.[1];
    // Only GeoGebra resolves a short link.
    const short = url?.hostname === 'ggbm.at' && `s${url.pathname.replace(/\/$/, '')}`;
    const material = url ? short || activity || (page ?? framed) : id;
    return ID.test(material) ? { id: material } : undefined;
  },

  frame: ({ id = '' }) =>
    id.startsWith('s/') ? undefined : buildUrl(`https://www.geogebra.org/material/iframe/id/${id}`),

  link: ({ id = '' }) =>
    buildUrl(id.startsWith('s/') ? `https://ggbm.at/${id.slice(2)}` : `https://www.geogebra.org/m/${id}`),
} as const satisfies Provider;
