import { googlePath } from './google-path.ts';
import { makeAddress } from './make-address.ts';
import { matching } from './option.ts';
import type { Given, Provider } from './provider.ts';

// What the map's own dialog hands out, and a map of one's own; a short address only its redirect knows.
// A map begins with how much of it follows, a street with when it was looked up.
const PB = /^!\d{1,2}[a-z]\d(?:[\w!.~*():,;=@+$/-]|%[\dA-Fa-f]{2}){5,4000}$/;
const OWN =
  /^(?:mid\/[\w-]{8,80}(?:\.[\w-]{5,40})?|maps\.app\.goo\.gl\/[\w-]{4,40}|goo\.gl\/maps\/[\w-]{4,40})$/;
// Places have names in any script.
const NAME = /^(?!.*\.\.)[^\p{Cc}\p{Cs}\\<>"`{}|^/]{1,300}$/u;
const PLACE = /^\/maps\/(?:place|search)\/([^/@][^/]*)(?:\/@([^/]+))?(?:\/data=[^/]*)?\/?$/;
const POINT = /^\/maps\/@([^/]+)(?:\/data=[^/]*)?\/?$/;
const ASKED = /^\/maps(?:\/(?:place|search|@|embed\/v1\/(?:place|search|view)))?\/?$/;
const MINE = /^\/maps\/d\/(?:viewer|view|edit|embed)\/?$/;
// A pin that nobody has given a name, `35°39'31.0"N 139°44'43.6"E`.
const DEGREES = /(\d+)°(\d+)'(\d+(?:\.\d+)?)"([NSEW])/g;
const LATLNG = /^-?\d{1,2}(?:\.\d{1,20})?,-?\d{1,3}(?:\.\d{1,20})?$/;
const VIEW =
  /^(-?\d{1,2}(?:\.\d{1,20})?,-?\d{1,3}(?:\.\d{1,20})?)(?:,(?:(\d{1,2})(?:\.\d{1,10})?z|\d{1,9}(?:\.\d{1,10})?m))?$/;
const NUMBER = /^[1-9]\d{0,19}$/;
const CENTER = /!2d(-?\d{1,3}(?:\.\d{1,20})?)!3d(-?\d{1,2}(?:\.\d{1,20})?)(?:!|$)/;
const CID = /!3m3!1m2!1s0x[\da-f]{1,16}(?:%3A|:)0x([1-9a-f][\da-f]{0,15})!/i;
const SEARCH = /!2m1!1s([^!]+)/;

const COUNTRIES = (
  'ae at be bg ca ch cl co.id co.il co.in co.jp co.ke co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.co ' +
  'com.eg com.hk com.mx com.my com.ng com.pe com.ph com.pk com.sa com.sg com.tr com.tw com.ua com.vn ' +
  'cz de dk es fi fr gr hr hu ie it lt nl no pl pt ro rs ru se si sk'
).split(' ');

const decoded = (text = '') => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).trim();
  } catch {
    return '';
  }
};

const placed = (name: string) => {
  const numbers = [...name.matchAll(DEGREES)].map(([, degree, minute, second, side = '']) => {
    const all = Number(degree) + Number(minute) / 60 + Number(second) / 3600;
    return (/[SW]/.test(side) ? -all : all).toFixed(6);
  });
  return numbers.length === 2 ? numbers.join() : name;
};

const named = (name = '') =>
  NAME.test(name) ? `q/${encodeURIComponent(name).replaceAll('%2C', ',').replaceAll("'", '%27')}` : undefined;

function readAddress(url: URL, query: URLSearchParams) {
  const path = googlePath(url);
  if (url.hostname.endsWith('goo.gl')) {
    const short = `${url.hostname}${path.replace(/\/$/, '')}`;
    return { id: OWN.test(short) ? short : undefined };
  }
  // Our own links keep it behind the `#`. It is never decoded: Google's format counts its characters.
  const pb = /^\/maps\/embed\/?$/.test(path)
    ? /[?&]pb=([^&]*)/.exec(url.search)?.[1]
    : /^#pb=(.*)$/.exec(url.hash)?.[1];
  // It says itself what is to be seen, so what else the address says does not count.
  if (pb !== undefined) return { id: PB.test(pb) ? `pb/${pb}` : undefined, ll: '', t: '', zoom: '' };
  const zoom = query.get('z');
  const mine = `mid/${query.get('mid')}`;
  if (MINE.test(path)) return { id: OWN.test(mine) ? mine : undefined, t: '', zoom };
  const [, place, seen = POINT.exec(path)?.[1]] = PLACE.exec(path) ?? [];
  const view = seen ? VIEW.exec(seen) : undefined;
  if (view === null) return { id: undefined };
  const isAsked = ASKED.test(path) || (path === '/' && url.hostname.startsWith('maps.'));
  // Where both are given the number is the place, and the words were searched for.
  const cid = query.get('cid') ?? '';
  if (isAsked && NUMBER.test(cid)) return { id: `cid/${cid}`, ll: query.get('ll'), zoom };
  const asked = query.get('q') ?? query.get('query') ?? query.get('center') ?? query.get('ll');
  const name = place ? placed(decoded(place)) : (view?.[1] ?? (isAsked && asked) ?? '');
  return { id: named(name || ''), ll: place && view?.[1], zoom: view?.[2] ?? zoom };
}

function readWords({ id, params }: Given) {
  const { pb = id, lat, lng = params.lon, q = params.query ?? params.address ?? params.place } = params;
  const cid = params.cid ?? /^cid\/(\d+)$/.exec(id)?.[1] ?? '';
  if (PB.test(pb)) return { id: `pb/${pb}` };
  if (OWN.test(id) || (id.startsWith('pb/') && PB.test(id.slice(3)))) return { id };
  if (NUMBER.test(cid)) return { id: `cid/${cid}` };
  return { id: named(id.startsWith('q/') ? decoded(id.slice(2)) : lat && lng ? `${lat},${lng}` : q) };
}

// What a map is asked for: words, or the number of a business.
const whatOf = (id: string) =>
  id.startsWith('q/')
    ? { q: decoded(id.slice(2)) }
    : id.startsWith('cid/')
      ? { cid: id.slice(4) }
      : undefined;

/** https://developers.google.com/maps/documentation/embed/embedding-map */
export const googlemaps = {
  name: 'googlemaps',
  label: 'Google Maps',
  privacy: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: ['googlemap', 'gmaps', 'gmap', 'maps'],
  hosts: [
    'www.google.com',
    'google.com',
    'maps.google.com',
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
  ],
  shape: { ratio: 4 / 3 },
  options: { ll: matching(LATLNG), t: matching(/^[mkhp]$/), zoom: matching(/^(?:1?\d|2[0-3])$/) },
  allow: 'fullscreen',
  examples: [
    'https://www.google.com/maps/place/Tokyo+Tower/@35.6585805,139.7454329,17z',
    'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3241.747!2d139.7428!3d35.6585!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!3m3!1m2!1s0x60188bbd9009ec09%3A0x481a93f0d2a409dd!2sTokyo%20Tower!5e0!3m2!1sen!2sjp!4v1700000000000',
    'https://www.google.com/maps/d/viewer?mid=1aBcDeFgHiJkLmNoPqRsTuVwXyZ012345',
  ],

  read(given) {
    const { id, ...options } = given.url ? readAddress(given.url, given.query) : readWords(given);
    return id ? { id, ...options } : undefined;
  },

  frame({ id = '', ll, t, zoom }, { lang }) {
    const view = { ll, t, z: zoom, hl: lang };
    if (id.startsWith('pb/')) return makeAddress(`https://www.google.com/maps/embed?pb=${id.slice(3)}`);
    if (id.startsWith('mid/'))
      return makeAddress('https://www.google.com/maps/d/embed', { mid: id.slice(4), ...view });
    const what = whatOf(id);
    return what && makeAddress('https://www.google.com/maps', { ...what, ...view, output: 'embed' });
  },

  link({ id = '', ll, t, zoom }) {
    const what = whatOf(id);
    if (id.startsWith('mid/'))
      return makeAddress('https://www.google.com/maps/d/viewer', { mid: id.slice(4), ll, z: zoom });
    if (what) return makeAddress('https://www.google.com/maps', { ...what, ll, t, z: zoom });
    if (!id.startsWith('pb/')) return makeAddress(`https://${id}`);
    // The frame's own address shows nothing outside a frame, so the place is looked up in it.
    const [, lng, lat] = CENTER.exec(id) ?? [];
    const cid = CID.exec(id)?.[1];
    const url = makeAddress('https://www.google.com/maps', {
      q: decoded(SEARCH.exec(id)?.[1]),
      ll: lat && `${lat},${lng}`,
      cid: cid && `${BigInt(`0x${cid}`)}`,
    });
    url.hash = `pb=${id.slice(3)}`;
    return url;
  },
} as const satisfies Provider;
