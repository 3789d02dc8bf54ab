import { buildUrl } from '../kit/build-url.ts';
import { googlePath } from '../kit/google-path.ts';
import { pattern } from '../option.ts';
import type { ParseInput, Provider } from '../provider.ts';

// `pb`: the map of the share dialog, which begins with a field count, or for Street View with a timestamp. `mid`: a map
// of My Maps. `cid`: the number of a business. Only Google resolves a short URL.
const ID =
  /^(?:pb\/(?!.*\.\.)!\d{1,2}[a-z]\d(?:[\w!.~*():,;=@+$/-]|%(?!0|1|2[eEfF]|3[cCeE]|5[cC]|7[fF])[\dA-Fa-f]{2}){5,4000}|mid\/[\w-]{8,80}(?:\.[\w-]{5,40})?|cid\/[1-9]\d{0,19}|(?:maps\.app\.goo\.gl|goo\.gl\/maps)\/[\w-]{4,40})$/;
// A place name may be in any script; a pin without a name has `35°39'31.0"N 139°44'43.6"E`.
const NAME = /^(?!.*\.\.)(?:[^\p{Cc}\p{Cs}\\<>"`{}|^/]|"(?=[NSEW])){1,300}$/u;
const PLACE =
  /^\/maps(?:\/embed\/v1)?(?:\/(?:place|search|view)(?:\/((?!data=)[^/@][^/]*))?)?(?:\/@([^/]*))?(?:\/data=([^/]*))?\/?$/;
const MY_MAPS = /^\/maps\/d\/(?:viewer|view|edit|embed)\/?$/;
const OTHER = /[?&](?:[sd]addr|cbll|panoid)=[^&]/;
const BARE = /^1[\w-]{31,32}$/;
const LATLNG = /^-?\d{1,2}(?:\.\d{1,20})?,-?\d{1,3}(?:\.\d{1,20})?$/;
const VIEW =
  /^(-?\d{1,2}(?:\.\d{1,20})?,-?\d{1,3}(?:\.\d{1,20})?)(?:,(?:(\d\d?)(?:\.\d{1,20})?z|[\d.]{1,20}m))?$/;
const CENTER = /!2d(-?\d{1,3}(?:\.\d{1,20})?)!3d(-?\d{1,2}(?:\.\d{1,20})?)/;
const CID = /!3m\d(?:!1m2)?!1s0x[\da-f]{1,16}(?:%3A|:)(0x[1-9a-f][\da-f]{0,15})(?:!|$)/i;
const SEARCH = /!2m1!1s([^!]+)/;

const COUNTRIES = (
  'com ae at be bg ca ch cl co.id co.il co.in co.jp co.ke co.kr co.nz co.th co.uk co.za com.ar com.au com.bd com.br com.co ' +
  'com.eg com.hk com.mx com.my com.ng com.pe com.ph com.pk com.sa com.sg com.tr com.tw com.ua com.vn ' +
  'cz de dk ee es fi fr gr hr hu ie it lk lt lv nl no pl pt ro rs ru se si sk'
).split(' ');

const decoded = (text = '') => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).trim();
  } catch {
    return '';
  }
};

const numberOf = (text = '') => {
  const cid = CID.exec(text)?.[1];
  return cid && `${BigInt(cid)}`;
};

function checked(id: string) {
  if (!id.startsWith('q/')) return ID.test(id) ? id : undefined;
  const name = id.slice(2).trim();
  return NAME.test(name)
    ? `q/${encodeURIComponent(name).replaceAll('%2C', ',').replaceAll("'", '%27')}`
    : undefined;
}

function readUrl(url: URL, query: URLSearchParams) {
  const path = googlePath(url);
  if (url.hostname.endsWith('goo.gl')) return { id: url.hostname + path.replace(/\/$/, '') };
  // Links of this library keep it in the fragment. It is not decoded, as Google's format contains its own length.
  const pb = /^\/maps\/embed\/?$/.test(path)
    ? /[?&]pb=([^&]*)/.exec(url.search)?.[1]?.replaceAll('%21', '!')
    : /^#pb=(.*)$/.exec(url.hash)?.[1];
  // `pb` contains the view, so the other parameters do not apply.
  if (pb !== undefined) return { id: `pb/${pb}`, ll: '', t: '', zoom: '' };
  const zoom = query.get('z');
  if (MY_MAPS.test(path)) return { id: `mid/${query.get('mid')}`, t: '', zoom };
  const [isSearch = path === '/' && url.hostname.startsWith('maps.'), place, seen, data] =
    PLACE.exec(path) ?? [];
  const view = seen ? VIEW.exec(seen) : undefined;
  // Directions and Street View are not places.
  if (view === null || OTHER.test(url.search)) return { id: '' };
  // If both are there, the number is the place and the text is the search query.
  const cid = (place ? '' : numberOf(data)) || query.get('cid');
  if (isSearch && cid) return { id: `cid/${cid}`, ll: query.get('ll'), zoom };
  const search = query.get('q') ?? query.get('query') ?? query.get('center') ?? query.get('ll');
  const name = place ? decoded(place) : (view?.[1] ?? (isSearch && search));
  return { id: `q/${name || ''}`, ll: place && view?.[1], zoom: view?.[2] ?? zoom };
}

function readArguments({ id, params }: ParseInput) {
  const { pb = id.startsWith('!') ? id : '', cid, lat, lng = params.lon } = params;
  const { q = params.query ?? params.address ?? params.place ?? params.location } = params;
  if (pb) return { id: `pb/${pb}` };
  if (cid) return { id: `cid/${cid}` };
  if (BARE.test(id)) return { id: `mid/${id}` };
  const name = lat && lng ? `${lat},${lng}` : q;
  return { id: id.startsWith('q/') ? `q/${decoded(id.slice(2))}` : name ? `q/${name}` : id };
}

/** Returns the kind of an id (`pb`, `mid`, `cid`, `q`) and the text after its first slash. */
const partsOf = (id = '') => /^([^/]+)\/(.*)$/.exec(id)?.slice(1) ?? [];

/** https://developers.google.com/maps/documentation/embed/embedding-map */
export const googlemaps = {
  name: 'googlemaps',
  label: 'Google Maps',
  privacyUrl: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: ['googlemap', 'gmaps', 'gmap', 'maps'],
  hosts: [
    'maps.app.goo.gl',
    'goo.gl',
    ...COUNTRIES.flatMap(country => [`google.${country}`, `maps.google.${country}`]),
  ],
  frames: [
    'www.google.com/maps/embed?',
    'www.google.com/maps/embed/v1/place',
    'www.google.com/maps/embed/v1/search',
    'www.google.com/maps/embed/v1/view',
    'www.google.com/maps/d/embed',
    'www.google.com/maps/d/u/',
    'www.google.com/maps?',
    'maps.google.com/maps?',
    'maps.google.com/?',
  ],
  size: { ratio: 4 / 3 },
  options: { ll: pattern(LATLNG), t: pattern(/^[mkhp]$/), zoom: pattern(/^(?:1?\d|2[0-3])$/) },
  allow: 'fullscreen',
  examples: [
    'https://www.google.com/maps/place/Tokyo+Tower/@35.6585805,139.7454329,17z',
    'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3241.747!2d139.7428!3d35.6585!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!3m3!1m2!1s0x60188bbd9009ec09%3A0x481a93f0d2a409dd!2sTokyo%20Tower!5e0!3m2!1sen!2sjp!4v1700000000000',
    'https://www.google.com/maps/d/viewer?mid=1aBcDeFgHiJkLmNoPqRsTuVwXyZ012345',
  ],

  read(given) {
    const { id: text, ...options } = given.url ? readUrl(given.url, given.query) : readArguments(given);
    const id = checked(text);
    const t = given.query.get('maptype')?.replace('satellite', 'k');
    return id ? { t, id, ...options } : undefined;
  },

  frame({ id, ll, t, zoom }, { lang }) {
    const [kind = '', rest = ''] = partsOf(id);
    const view = { ll, t, z: zoom, hl: lang };
    if (kind === 'pb') return buildUrl(`https://www.google.com/maps/embed?pb=${rest}`);
    if (kind === 'mid') return buildUrl('https://www.google.com/maps/d/embed', { mid: rest, ...view });
    return /^(?:q|cid)$/.test(kind)
      ? buildUrl('https://www.google.com/maps', { [kind]: decoded(rest), ...view, output: 'embed' })
      : undefined;
  },

  link({ id = '', ll, t, zoom }) {
    const [kind = '', rest = ''] = partsOf(id);
    if (kind === 'mid') return buildUrl('https://www.google.com/maps/d/viewer', { mid: rest, ll, z: zoom });
    if (/^(?:q|cid)$/.test(kind))
      return buildUrl('https://www.google.com/maps', { [kind]: decoded(rest), ll, t, z: zoom });
    if (kind !== 'pb') return buildUrl(`https://${id}`);
    // The frame's URL shows nothing outside a frame, so place and centre are read from it.
    const [, lng, lat] = CENTER.exec(id) ?? [];
    const url = buildUrl('https://www.google.com/maps', {
      q: decoded(SEARCH.exec(id)?.[1]),
      ll: lat && `${lat},${lng}`,
      cid: numberOf(id),
    });
    url.hash = `pb=${rest}`;
    return url;
  },
} as const satisfies Provider;
