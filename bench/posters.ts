import { encodePng } from '../test/support/browsers/pixels.ts';
import { text } from '../test/support/responders.ts';
import type { Handler } from '../test/support/web.ts';

const SIZES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  mqdefault: [320, 180],
  hqdefault: [480, 360],
  sddefault: [640, 480],
  maxresdefault: [1280, 720],
};

const pictures = new Map<string, Buffer>();

// Squares of one colour: the files are then about as large as real posters, 20 kB for 480 by 360 pixels.
const SQUARE_PX = 16;

/** Returns a picture of coloured squares, as PNG. */
function pictureOf(name: string): Buffer {
  const [width, height] = SIZES[name] ?? [120, 90];
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < rgb.length; at++) {
    const column = Math.floor((Math.floor(at / 3) % width) / SQUARE_PX);
    const row = Math.floor(at / 3 / width / SQUARE_PX);
    const seed = column * 31 + row * 17 + (at % 3) * 7;
    rgb[at] = ((seed * seed * 2_654_435_761) >>> 3) % 200;
  }
  return encodePng({ width, height, rgb });
}

/**
 * The posters of videos as bitmaps. The stand-ins of the tests are SVG, for which a browser makes a document each: these
 * would be the greater part of the nodes and of the work of a page with many posters.
 */
export const posters: Handler = (request, response) => {
  const name = /\/(\w+)\.\w+$/.exec(request.url.pathname)?.[1] ?? '';
  const picture = pictures.get(name) ?? pictureOf(name);
  pictures.set(name, picture);
  return text(picture, { type: 'image/png' })(request, response);
};
