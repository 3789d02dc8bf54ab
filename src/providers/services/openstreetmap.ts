import { buildUrl } from '../kit/build-url.ts';
import { pattern } from '../option.ts';
import type { ParseInput, Provider } from '../provider.ts';

const PLACE = /^(\d{1,2})\/(-?\d{1,2}(?:\.\d{1,20})?)\/(-?\d{1,3}(?:\.\d{1,20})?)$/;
const OBJECT = /^(?:node|way|relation)\/[1-9]\d{0,15}$/;
const SHORT = /^go\/[\w~@=-]{2,20}$/;
const NUMBER = /^-?\d{1,3}(?:\.\d{1,20})?$/;
const POINT = /^-?\d{1,2}(?:\.\d{1,20})?,-?\d{1,3}(?:\.\d{1,20})?$/;
const LAYERS = { cyclemap: 'C', cyclosm: 'Y', transportmap: 'T', hot: 'H' };

// Width and height of the vendor's embed code (425 × 350 px) in widths of the world, which has 256 px at zoom 0.
const [WIDTH, HEIGHT] = [425 / 256, 350 / 256];

const yOf = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
const latOf = (y: number) => (Math.atan(Math.sinh(y * 2 * Math.PI)) * 180) / Math.PI;

/** Returns a place as `ZOOM/LAT/LON` with five decimals (1 m), or `undefined`. */
function placeOf(text = ''): string | undefined {
  const [zoom = 99, lat = 0, lon = 0] = (PLACE.exec(text) ?? []).slice(1).map(Number);
  // The Mercator projection ends at 85.05°.
  if (zoom > 20 || Math.abs(lat) > 85.05 || Math.abs(lon) > 180) return undefined;
  return [zoom, lat, lon].map(value => Number(value.toFixed(5))).join('/');
}

/** Returns the centre of a bounding box, with the largest zoom that shows the whole box. */
function placeOfBox(text?: string | null): string | undefined {
  if (!text) return undefined;
  const edges = text.split(',', 5);
  if (edges.length !== 4 || !edges.every(edge => NUMBER.test(edge))) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = edges.map(Number);
  const [bottom, top] = [yOf(south), yOf(north)];
  if (west >= east || bottom >= top) return undefined;
  const zoom = Math.floor(Math.log2(Math.min(WIDTH / ((east - west) / 360), HEIGHT / (top - bottom))) + 0.01);
  const middle = [latOf((bottom + top) / 2), (west + east) / 2].map(value => value.toFixed(9));
  return placeOf([Math.min(Math.max(zoom, 0), 19), ...middle].join('/'));
}

/** Returns the place of separate coordinates; the default zoom is 12. */
const placeOfParts = (lat?: string | null, lon?: string | null, zoom?: string | null) =>
  lat && lon ? placeOf(`${zoom || 12}/${lat}/${lon}`) : undefined;

function readUrl(url: URL, query: URLSearchParams) {
  const path = url.pathname.slice(1).replace(/^browse\/|\/$/g, '');
  if (path === 'export/embed.html') return { id: placeOfBox(query.get('bbox')), bbox: query.get('bbox') };
  if (SHORT.test(path)) return { id: path };
  const isObject = OBJECT.test(path);
  if (!isObject && path !== '' && path !== 'search') return { id: undefined };
  const hash = new URLSearchParams(url.hash.slice(1));
  const [mlat, mlon, zoom] = [query.get('mlat'), query.get('mlon'), query.get('zoom')];
  const place =
    placeOf(hash.get('map') ?? '') ??
    placeOfParts(query.get('lat'), query.get('lon'), zoom) ??
    placeOfParts(mlat, mlon, zoom);
  const letter = hash.get('layers') ?? query.get('layers');
  return {
    id: place ?? (isObject ? path : undefined),
    object: place && isObject ? path : undefined,
    marker: mlat && mlon ? `${mlat},${mlon}` : undefined,
    layer: Object.entries(LAYERS).find(([, code]) => letter?.startsWith(code))?.[0],
  };
}

const readArguments = ({ id, params }: ParseInput) => ({
  id:
    SHORT.test(id) || OBJECT.test(id)
      ? id
      : (placeOf(id) ??
        placeOfBox(params.bbox) ??
        placeOfParts(params.lat, params.lon ?? params.lng, params.zoom)),
});

/** https://wiki.openstreetmap.org/wiki/Browsing#Sharing_a_link_to_the_maps */
export const openstreetmap = {
  name: 'openstreetmap',
  label: 'OpenStreetMap',
  privacyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  tag: 'web-embed',
  kind: 'work',
  aliases: ['osm'],
  hosts: ['openstreetmap.org', 'osm.org'],
  frames: ['www.openstreetmap.org/export/embed.html'],
  size: { ratio: 425 / 350 },
  options: {
    // The exact bounding box, which a zoom level only approximates.
    bbox: text => (placeOfBox(text) ? text : undefined),
    marker: pattern(POINT),
    layer: pattern(/^(?:cyclemap|cyclosm|transportmap|hot)$/),
    object: pattern(OBJECT),
  },
  allow: 'fullscreen',
  examples: [
    'https://www.openstreetmap.org/#map=17/35.65858/139.74543',
    'https://www.openstreetmap.org/?mlat=35.65858&mlon=139.74543#map=17/35.65858/139.74543',
    'https://www.openstreetmap.org/way/5013364#map=17/48.85826/2.29450',
  ],

  read(given) {
    const { id, ...options } = given.url ? readUrl(given.url, given.query) : readArguments(given);
    return id ? { id, ...options } : undefined;
  },

  frame({ id = '', bbox, marker, layer = 'mapnik' }) {
    // Only the site resolves an object without a place, or a short URL.
    if (!PLACE.test(id)) return undefined;
    const [zoom = 0, lat = 0, lon = 0] = id.split('/').map(Number);
    const [across, up] = [((WIDTH / 2 ** zoom) * 360) / 2, HEIGHT / 2 ** zoom / 2];
    const box = [lon - across, latOf(yOf(lat) - up), lon + across, latOf(yOf(lat) + up)];
    return buildUrl('https://www.openstreetmap.org/export/embed.html', {
      bbox: bbox ?? box.map(edge => edge.toFixed(9)).join(),
      layer,
      marker,
    });
  },

  link({ id = '', marker, layer, object = '' }) {
    if (!PLACE.test(id)) return buildUrl(`https://www.openstreetmap.org/${id}`);
    const [mlat, mlon] = marker?.split(',') ?? [];
    const url = buildUrl(`https://www.openstreetmap.org/${object}`, { mlat, mlon });
    const letter = Object.entries(LAYERS).find(([name]) => name === layer)?.[1];
    url.hash = `map=${id}${letter ? `&layers=${letter}` : ''}`;
    return url;
  },
} as const satisfies Provider;
