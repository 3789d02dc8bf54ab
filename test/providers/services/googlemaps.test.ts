import { expect, test } from 'vitest';
import { googlemaps } from '../../../src/providers/services/googlemaps.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const maps = 'https://www.google.com/maps';
const pb =
  '!1m18!1m12!1m3!1d3241.747!2d139.7428!3d35.6585!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!3m3!1m2!1s0x60188bbd9009ec09%3A0x481a93f0d2a409dd!2sTokyo%20Tower!5e0!3m2!1sen!2sjp!4v1700000000000';
const street =
  '!4v1787051533214!6m8!1m7!1sCAoSLEFGMVFpcE5f!2m2!1d35.6585805!2d139.7454329!3f120.5!4f0!5f0.7820865974627469';
const mid = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ012345';
const ll = '35.6585805,139.7454329';
const data =
  'data=!3m1!4b1!4m6!3m5!1s0x60188bbd9009ec09:0x481a93f0d2a409dd!8m2!3d35.65!4d139.74!16s%2Fm%2F07xx';

accepts(googlemaps, [
  ['q/Tokyo%20Tower', { id: 'q/Tokyo%20Tower' }],
  [pb, { id: `pb/${pb}` }],
  [`pb/${pb}`, { id: `pb/${pb}` }],
  [`mid/${mid}`, { id: `mid/${mid}` }],
  [{ params: { pb } }, { id: `pb/${pb}` }],
  [`${maps}/embed?pb=${street}`, { id: `pb/${street}` }],
  [`https://google.co.jp/maps/place/Tokyo+Tower/`, { id: 'q/Tokyo%20Tower' }],
  [`https://www.google.ch/maps/embed?pb=${pb}`, { id: `pb/${pb}` }],
  [
    { params: { q: "東京's A & B", zoom: '15' } },
    { id: 'q/%E6%9D%B1%E4%BA%AC%27s%20A%20%26%20B', zoom: '15' },
  ],
  [{ params: { address: 'Tokyo', ll, zoom: '24' } }, { id: 'q/Tokyo', ll }],
  [{ params: { lat: '35.6', lng: '139.7' } }, { id: 'q/35.6,139.7' }],
  [{ params: { lat: '35.6', lon: '139.7' } }, { id: 'q/35.6,139.7' }],
  [`${maps}/place/Tokyo+Tower/@${ll},17z`, { id: 'q/Tokyo%20Tower', ll, zoom: '17' }],
  [`${maps}/place/Tokyo+Tower/@${ll},17.25z/${data}?entry=ttu`, { id: 'q/Tokyo%20Tower', ll, zoom: '17' }],
  [`${maps}/place/Tokyo+Tower/@${ll},500m/data=!3m1!1e3`, { id: 'q/Tokyo%20Tower', ll }],
  [`${maps}/place/%E6%9D%B1%E4%BA%AC/`, { id: 'q/%E6%9D%B1%E4%BA%AC' }],
  [
    `${maps}/place/35%C2%B039'31.0%22N+139%C2%B044'43.6%22E/@35.6586,139.7428,17z/${data}`,
    { id: 'q/35%C2%B039%2731.0%22N%20139%C2%B044%2743.6%22E', ll: '35.6586,139.7428', zoom: '17' },
  ],
  [
    `${maps}/place/33%C2%B052'10%22S+70%C2%B040'0.0%22W`,
    { id: 'q/33%C2%B052%2710%22S%2070%C2%B040%270.0%22W' },
  ],
  [`${maps}/search/ramen,+Tokyo/@${ll},14z`, { id: 'q/ramen,%20Tokyo', ll, zoom: '14' }],
  [`${maps}/search/?api=1&query=Tokyo+Tower`, { id: 'q/Tokyo%20Tower' }],
  [`${maps}/@${ll},12z`, { id: `q/${ll}`, zoom: '12' }],
  [`${maps}/@${ll},900m/data=!3m1!1e3`, { id: `q/${ll}` }],
  [`${maps}/@?api=1&map_action=map&center=35.6%2C139.7&zoom=9`, { id: 'q/35.6,139.7', zoom: '9' }],
  [`${maps}?q=Tokyo&z=10&hl=ja&output=embed`, { id: 'q/Tokyo', zoom: '10' }],
  [`${maps}?q=Tokyo&t=k&z=10&output=embed`, { id: 'q/Tokyo', t: 'k', zoom: '10' }],
  ['https://maps.google.com/?cid=10281119596374313554', { id: 'cid/10281119596374313554' }],
  [
    `${maps}?ll=35.6,139.7&z=16&t=m&output=embed&cid=8196377345979611458`,
    { id: 'cid/8196377345979611458', ll: '35.6,139.7', t: 'm', zoom: '16' },
  ],
  ['cid/8196377345979611458', { id: 'cid/8196377345979611458' }],
  [{ params: { cid: '8196377345979611458' } }, { id: 'cid/8196377345979611458' }],
  [`https://maps.google.com/?q=Tokyo`, { id: 'q/Tokyo' }],
  [
    `http://maps.google.co.jp/maps?f=q&q=Tokyo&ll=35.6,139.7&z=9`,
    { id: 'q/Tokyo', ll: '35.6,139.7', zoom: '9' },
  ],
  [`https://maps.google.com/maps?ll=35.6,139.7&z=9`, { id: 'q/35.6,139.7', ll: '35.6,139.7', zoom: '9' }],
  [`https://www.google.com.tr/maps/place/Ankara`, { id: 'q/Ankara' }],
  [`https://www.google.dk/maps/embed?pb=${pb}`, { id: `pb/${pb}` }],
  [`https://www.google.de/maps/place/Berlin/`, { id: 'q/Berlin' }],
  [`${maps}/embed?pb=${pb}`, { id: `pb/${pb}` }],
  [`${maps}/embed?origin=mfe&pb=!1m3!2m1!1sTokyo+Tower!6i14&z=3`, { id: 'pb/!1m3!2m1!1sTokyo+Tower!6i14' }],
  [`${maps}/embed?pb=!1m2!2sJoe's "Café"!3d1`, { id: 'pb/!1m2!2sJoe%27s%20%22Caf%C3%A9%22!3d1' }],
  [`https://www.google.co.jp/maps/embed?pb=${pb}`, { id: `pb/${pb}` }],
  [`${maps}/embed/v1/place?key=AIzaSyA&q=Tokyo+Tower&zoom=15`, { id: 'q/Tokyo%20Tower', zoom: '15' }],
  [`${maps}/embed/v1/view?key=AIzaSyA&center=35.6,139.7`, { id: 'q/35.6,139.7' }],
  [`${maps}/d/viewer?mid=${mid}&ll=35.6%2C139.7&z=11`, { id: `mid/${mid}`, ll: '35.6,139.7', zoom: '11' }],
  [`${maps}/d/u/0/embed?mid=${mid}&ehbc=2E312F`, { id: `mid/${mid}` }],
  [`${maps}/d/edit?mid=zAbCdEfGhIjK.kLmNoPqRsTuV`, { id: 'mid/zAbCdEfGhIjK.kLmNoPqRsTuV' }],
  [mid.slice(0, 32), { id: `mid/${mid.slice(0, 32)}` }],
  [{ params: { location: 'Tokyo Tower' } }, { id: 'q/Tokyo%20Tower' }],
  [{ params: { q: 'Tokyo', maptype: 'satellite' } }, { id: 'q/Tokyo', t: 'k' }],
  [`${maps}?q=Tokyo+&output=embed`, { id: 'q/Tokyo' }],
  ['https://maps.google.com/?q=Tokyo&output=embed', { id: 'q/Tokyo' }],
  ['https://www.google.lk/maps/place/Colombo', { id: 'q/Colombo' }],
  ['https://www.google.com.bd/maps/place/Dhaka', { id: 'q/Dhaka' }],
  [`${maps}/place/data=!4m2!3m1!1s0x60188bbd9009ec09:0x481a93f0d2a409dd`, { id: 'cid/5195627782660688349' }],
  [`${maps}/embed?pb=${pb.replaceAll('!', '%21')}`, { id: `pb/${pb}` }],
  [
    `${maps}/embed/v1/view?center=35.6,139.7&zoom=9&maptype=satellite`,
    { id: 'q/35.6,139.7', t: 'k', zoom: '9' },
  ],
  [`${maps}/embed/v1/place?q=Tokyo&maptype=roadmap`, { id: 'q/Tokyo' }],
  ['https://maps.app.goo.gl/6mN8vZxF9Vk3ZWUS6?g_st=ic', { id: 'maps.app.goo.gl/6mN8vZxF9Vk3ZWUS6' }],
  ['https://goo.gl/maps/AbCdEfG12', { id: 'goo.gl/maps/AbCdEfG12' }],
]);

refuses(googlemaps, [
  ['an empty text', '', 'no-id'],
  ['a bare word', 'Tokyo'],
  ['a search of the web', 'https://www.google.com/search?q=Tokyo'],
  ['the front page of the web search', 'https://www.google.com/?q=Tokyo'],
  ['a map page without a place', maps],
  ['directions', `${maps}/dir/Tokyo/Osaka/@${ll},7z`],
  ['directions of the embed API', `${maps}/embed/v1/directions?key=AIzaSyA&origin=a&destination=b`],
  ['directions in an old URL', `${maps}?f=d&saddr=Tokyo&daddr=Osaka&q=Osaka&output=embed`],
  ['Street View in an old URL', `${maps}?q=Tokyo&layer=c&cbll=35.6,139.7&cbp=12,0,0,0,0&output=svembed`],
  ['a place with a name as number', `${maps}/place/data=!4m2!3m1!1sTokyo`],
  ['a name of 200 KB of digits', `${maps}/place/${'9'.repeat(200_000)}`],
  ['a search for 200 KB of degrees', `${maps}?q=${"9°9'".repeat(50_000)}`],
  ['a `pb` with a line break', `${maps}/embed?pb=!1m18!1m12!2sTokyo%0aTower`],
  ['a `pb` with a control character', `${maps}/embed?pb=!1m18!1m12!2sTokyo%00Tower`],
  ['a `pb` with a path traversal', `${maps}/embed?pb=!1m18!1m12!2s../../evil`],
  ['a `pb` with encoded slashes', `${maps}/embed?pb=!1m18!1m12!2sevil%2F%5Cevil`],
  ['Street View', `${maps}/@${ll},3a,75y,90h,90t/data=!3m6`],
  ['a business with a hexadecimal number', `${maps}?cid=0x1f`],
  ['a place without a name', `${maps}/place//@${ll},17z`],
  ['a captcha', 'https://www.google.com/recaptcha/api2/anchor?k=abc'],
  ['a short URL of another service', 'https://goo.gl/forms/AbCdEfG12'],
  ['a map without an id', `${maps}/d/viewer`],
  ['an embed without `pb`', `${maps}/embed?z=3`],
  ['an embed with an invalid `pb`', `${maps}/embed?pb=hello`],
  ['a `pb` of 64 KB', `${maps}/embed?pb=!1m2!${'a'.repeat(65_536)}`],
  ['a `pb` with markup', '!1m18!1m12"><script>'],
  ['a `pb` with a truncated encoding', `${maps}/embed?pb=!1m18!1m12!2s%E`],
  ['a name of 64 KB', `${maps}/place/${'a'.repeat(65_536)}`],
  ['a name with a truncated encoding', `${maps}/place/%E6`],
  ['a name with an encoded slash', `${maps}/place/Tokyo%2Fevil`],
  ['a name with markup', `${maps}?q=%3Cscript%3E`],
  ['a name with a control character', `${maps}?q=a%00b`],
  ['a name with a lone surrogate', { params: { q: '\ud800' } }, 'no-id'],
  ['a path traversal in a name', 'q/..%2f..'],
  ['a look-alike host with a prefix', 'https://evilgoogle.com/maps?q=Tokyo', 'foreign-address'],
  ['an unknown country host', 'https://www.google.evil/maps?q=Tokyo', 'foreign-address'],
]);

test("frames a place without an API key, in the page's language", () => {
  expect(frameOf(googlemaps, { id: 'q/Tokyo%20Tower' })).toBe(`${maps}?q=Tokyo+Tower&output=embed`);
  const all = { id: 'q/A%20%26%20B%27s', ll: '35.6,139.7', zoom: '15' };
  expect(frameOf(googlemaps, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${maps}?q=A+%26+B%27s&ll=35.6%2C139.7&z=15&hl=ja&output=embed`,
  );
  expect(googlemaps.link(all).href).toBe(`${maps}?q=A+%26+B%27s&ll=35.6%2C139.7&z=15`);
});

test('frames a business by its number, with satellite view if the author says so', () => {
  const all = { id: 'cid/8196377345979611458', t: 'k', zoom: '16' };
  expect(frameOf(googlemaps, all)).toBe(`${maps}?cid=8196377345979611458&t=k&z=16&output=embed`);
  expect(googlemaps.link(all).href).toBe(`${maps}?cid=8196377345979611458&t=k&z=16`);
});

test('keeps the `pb` of the share dialog unchanged in the frame', () => {
  expect(frameOf(googlemaps, { id: `pb/${pb}` }, { lang: 'ja' })).toBe(`${maps}/embed?pb=${pb}`);
});

test('links the place in the `pb` of the share dialog, as its own URL shows nothing outside a frame', () => {
  expect(googlemaps.link({ id: `pb/${pb}` }).href).toBe(
    `${maps}?ll=35.6585%2C139.7428&cid=5195627782660688349#pb=${pb}`,
  );
  const search = '!1m3!2m1!1sTokyo+Tower!6i14';
  expect(googlemaps.link({ id: `pb/${search}` }).href).toBe(`${maps}?q=Tokyo+Tower#pb=${search}`);
  expect(googlemaps.link({ id: 'pb/!1m18!1m12!2s%E6' }).href).toBe(`${maps}#pb=!1m18!1m12!2s%E6`);
});

test('frames and links a map of My Maps by its id', () => {
  const all = { id: `mid/${mid}`, ll: '35.6,139.7', zoom: '11' };
  expect(frameOf(googlemaps, { id: `mid/${mid}` })).toBe(`${maps}/d/embed?mid=${mid}`);
  expect(frameOf(googlemaps, all, { lang: 'ja' })).toBe(
    `${maps}/d/embed?mid=${mid}&ll=35.6%2C139.7&z=11&hl=ja`,
  );
  expect(googlemaps.link(all).href).toBe(`${maps}/d/viewer?mid=${mid}&ll=35.6%2C139.7&z=11`);
});

test('links a short URL and has no frame for it', () => {
  for (const id of ['maps.app.goo.gl/6mN8vZxF9Vk3ZWUS6', 'goo.gl/maps/AbCdEfG12']) {
    expect(frameOf(googlemaps, { id })).toBeUndefined();
    expect(googlemaps.link({ id }).href).toBe(`https://${id}`);
  }
});
