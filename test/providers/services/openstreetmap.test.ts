import { expect, test } from 'vitest';
import { resolveUrl } from '../../../src/providers/registry/resolve.ts';
import { openstreetmap } from '../../../src/providers/services/openstreetmap.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '17/35.65858/139.74543';
const osm = 'https://www.openstreetmap.org';
const marker = '35.65858,139.74543';

accepts(openstreetmap, [
  [`${osm}/browse/way/5013364`, { id: 'way/5013364' }],
  [
    { args: [id], params: { bbox: '139.7,35.6,139.8,35.7' } },
    { id, bbox: '139.7,35.6,139.8,35.7' },
  ],
  [{ args: [id], params: { bbox: '139.8,35.6,139.7,35.7' } }, { id }],
  [id, { id }],
  ['17/35.658580/139.745432', { id }],
  ['way/5013364', { id: 'way/5013364' }],
  ['go/0EEQjE--', { id: 'go/0EEQjE--' }],
  [{ params: { lat: '35.65858', lon: '139.74543', zoom: '17' } }, { id }],
  [{ params: { lat: '35.65858', lng: '139.74543' } }, { id: '12/35.65858/139.74543' }],
  [{ params: { id, marker, layer: 'hot' } }, { id, marker, layer: 'hot' }],
  [{ params: { id, marker: 'here', layer: 'mapnik', object: 'note/1' } }, { id }],
  [`${osm}/#map=${id}`, { id }],
  [`http://openstreetmap.org/#map=${id}`, { id }],
  [`https://osm.org/#map=${id}`, { id }],
  [`${osm}/#map=5/-33.9/-0.00000`, { id: '5/-33.9/0' }],
  [`${osm}/#map=${id}&layers=C`, { id, layer: 'cyclemap' }],
  [`${osm}/#map=${id}&layers=YN`, { id, layer: 'cyclosm' }],
  [`${osm}/#map=${id}&layers=N`, { id }],
  [`${osm}/?mlat=35.65858&mlon=139.74543#map=${id}`, { id, marker }],
  [`${osm}/?mlat=35.65858&mlon=139.74543`, { id: '12/35.65858/139.74543', marker }],
  [`${osm}/?mlat=35.65858&mlon=139.74543&zoom=17`, { id, marker }],
  [`${osm}/?lat=35.65858&lon=139.74543&zoom=17&layers=T`, { id, layer: 'transportmap' }],
  [`${osm}/search?query=Tokyo#map=${id}`, { id }],
  [`${osm}/node/12#map=${id}`, { id, object: 'node/12' }],
  [`${osm}/relation/12`, { id: 'relation/12' }],
  [`${osm}/go/0EEQjE--?m`, { id: 'go/0EEQjE--' }],
  ['https://osm.org/go/0EEQjE~@', { id: 'go/0EEQjE~@' }],
  [
    `${osm}/export/embed.html?bbox=139.743%2C35.657%2C139.747%2C35.660&layer=hot&marker=35.6585%2C139.745`,
    {
      bbox: '139.743,35.657,139.747,35.660',
      id: '17/35.6585/139.745',
      layer: 'hot',
      marker: '35.6585,139.745',
    },
  ],
  [`${osm}/export/embed.html?bbox=-180,-85,180,85`, { bbox: '-180,-85,180,85', id: '0/0/0' }],
]);

refuses(openstreetmap, [
  ['an empty text', '', 'no-id'],
  ['a word', 'Tokyo'],
  ['a zoom that is too large', '21/35.65858/139.74543'],
  ['a pole', '5/90/0'],
  ['a longitude beyond 180°', '5/0/181'],
  ['numbers of 64 KB', `5/0/${'1'.repeat(65_536)}`],
  ['the front page', `${osm}/`],
  ['a place in the fragment of an unknown page', `${osm}/about#map=${id}`],
  ['a user', `${osm}/user/steve`],
  ['a changeset', `${osm}/changeset/1`],
  ['a box with three edges', `${osm}/export/embed.html?bbox=1,2,3`],
  ['a box with five edges', `${osm}/export/embed.html?bbox=1,2,3,4,5`],
  ['a box with words', `${osm}/export/embed.html?bbox=a,b,c,d`],
  ['a box with west and east swapped', `${osm}/export/embed.html?bbox=3,2,1,4`],
  ['a box with north and south swapped', `${osm}/export/embed.html?bbox=1,4,3,2`],
  ['an encoded slash', `${osm}/way%2F5013364`],
  ['markup behind a place', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilosm.org/#map=${id}`, 'foreign-address'],
]);

test("builds the map frame with the bounding box of the vendor's size at that zoom", () => {
  expect(frameOf(openstreetmap, { id: '0/0/0' })).toBe(
    `${osm}/export/embed.html?bbox=-298.828125000%2C-88.437689247%2C298.828125000%2C88.437689247&layer=mapnik`,
  );
  const all = { id: '8/0/45', layer: 'hot', marker: '0,45' };
  expect(frameOf(openstreetmap, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${osm}/export/embed.html?bbox=43.832702637%2C-0.961258613%2C46.167297363%2C0.961258613&layer=hot&marker=0%2C45`,
  );
});

test('reads the same place from its own map frame, at every zoom and latitude', () => {
  for (const lat of [-85, -45.5, 0, 0.00001, 35.65858, 85.05]) {
    for (const lon of [-180, -0.00001, 0, 139.74543, 180]) {
      for (const zoom of [0, 1, 5, 12, 17, 19]) {
        const src = `${zoom}/${lat}/${Number(lon.toFixed(5))}`;
        expect(resolveUrl(frameOf(openstreetmap, { id: src }) ?? '')?.src, src).toBe(src);
      }
    }
  }
});

test('links a map with its marker, layer and object', () => {
  expect(openstreetmap.link({ id }).href).toBe(`${osm}/#map=${id}`);
  expect(openstreetmap.link({ id, marker, layer: 'cyclosm', object: 'way/1' }).href).toBe(
    `${osm}/way/1?mlat=35.65858&mlon=139.74543#map=${id}&layers=Y`,
  );
});

test('links an object without a place and a short URL and has no frames for them', () => {
  for (const own of ['way/5013364', 'go/0EEQjE--']) {
    expect(frameOf(openstreetmap, { id: own })).toBeUndefined();
    expect(openstreetmap.link({ id: own }).href).toBe(`${osm}/${own}`);
  }
});

test("keeps the author's bounding box in the map frame", () => {
  expect(frameOf(openstreetmap, { id, bbox: '139.7,35.6,139.8,35.7' })).toBe(
    `${osm}/export/embed.html?bbox=139.7%2C35.6%2C139.8%2C35.7&layer=mapnik`,
  );
});
