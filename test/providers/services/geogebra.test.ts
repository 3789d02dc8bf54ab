import { expect, test } from 'vitest';
import { geogebra } from '../../../src/providers/services/geogebra.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'NM8q9xuS';

accepts(geogebra, [
  [id, { id }],
  ['141300', { id: '141300' }],
  [{ params: { id } }, { id }],
  [`https://www.geogebra.org/m/${id}`, { id }],
  [`http://geogebra.org/m/${id}/?lang=ja`, { id }],
  [`https://www.geogebra.org/m/dqbpzd4h#material/${id}`, { id }],
  [`https://www.geogebra.org/m/${id}#chapter/1`, { id }],
  [`https://www.geogebra.org/classic/${id}?embed`, { id }],
  [`https://www.geogebra.org/graphing/${id}`, { id }],
  [`https://www.geogebra.org/calculator/${id}`, { id }],
  [`https://www.geogebra.org/geometry/${id}`, { id }],
  [`https://www.geogebra.org/3d/${id}`, { id }],
  [`https://www.geogebra.org/cas/${id}`, { id }],
  [`https://www.geogebra.org/material/iframe/id/${id}`, { id }],
  [
    `https://www.geogebra.org/material/iframe/id/${id}/width/800/height/600/border/888888/rc/false/at/auto`,
    { id },
  ],
  [`https://www.geogebra.org/material/show/id/${id}`, { id }],
]);

refuses(geogebra, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'MATERIAL_ID'],
  ['an app with nothing in it', 'https://www.geogebra.org/classic'],
  ['a profile', 'https://www.geogebra.org/u/somebody'],
  ['another route of materials', `https://www.geogebra.org/material/edit/id/${id}`],
  ['options before the id', `https://www.geogebra.org/material/iframe/width/500/id/${id}`],
  ['a path below a page', `https://www.geogebra.org/m/${id}/extra`],
  ['an encoded slash', `https://www.geogebra.org/m/..%2f${id}`],
  ['a path traversal', `../${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['the retired host', `https://tube.geogebra.org/material/iframe/id/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilgeogebra.org/m/${id}`, 'foreign-address'],
]);

test('builds the same GeoGebra frame in every context', () => {
  const frame = `https://www.geogebra.org/material/iframe/id/${id}`;
  expect(frameOf(geogebra, { id })).toBe(frame);
  expect(frameOf(geogebra, { id }, { play: true, lang: 'ja', dark: true })).toBe(frame);
});

test('links the page of the GeoGebra material', () => {
  expect(geogebra.link({ id }).href).toBe(`https://www.geogebra.org/m/${id}`);
});
