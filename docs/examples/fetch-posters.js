// Fetches the pictures of a site's embeds ahead, so that its pages show them from their own host:
//   node fetch-posters.js CONTENT POSTERS
// reads every .md and .html file below CONTENT, and writes POSTERS/PROVIDER/ID.jpg.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { providers, resolveShortcode, resolveUrl } from 'shortcode-embeds/providers';
import { parseShortcodes } from 'shortcode-embeds/shortcode';

/** @typedef {import('shortcode-embeds/providers').Target} Target */

const TEXT = /\.(?:md|markdown|html?)$/i;
const ADDRESS = /(?:https?:)?\/\/[^\s"'<>`\\{}()[\]]+/g;
const TAG = /<([a-z]+-embed)\b([^<>]*)>/gi;

// YouTube answers with a grey picture of about a thousand bytes where it has none. Others send no picture so small.
const LEAST = 1500;
const MOST = 5_000_000;
const PATIENCE = 20_000;

/**
 * Every work that a text embeds or links to, as far as the library knows its service.
 * @param {string} text
 * @returns {Target[]}
 */
function worksIn(text) {
  const found = parseShortcodes(text)
    .filter(({ kind }) => kind === 'open' || kind === 'self-closing')
    .map(resolveShortcode);
  for (const [, tag = '', attributes = ''] of text.matchAll(TAG)) {
    const said = (/** @type {string} */ name) =>
      new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(attributes)?.[1];
    const name = said('provider') ?? providers.find(provider => provider.tag === tag.toLowerCase())?.name;
    const src = said('src');
    if (name && src && (said('provider') || tag.toLowerCase() !== 'web-embed'))
      found.push(resolveShortcode({ name, args: [src], params: {} }));
  }
  const linked = (text.match(ADDRESS) ?? []).map(address => resolveUrl(address.replaceAll('&amp;', '&')));
  return [...found, ...linked].filter(work => work !== undefined && !('code' in work));
}

/**
 * Where a work's picture lies: the same place that `data-posters="/posters/{provider}/{id}.jpg"` names.
 * @param {string} folder
 * @param {Target} work
 */
function fileOf(folder, { provider, src }) {
  const steps = src.split('/');
  // `a/../../b` would lead out of the folder.
  return steps.some(step => /^\.{0,2}$/.test(step)) ? undefined : `${join(folder, provider, ...steps)}.jpg`;
}

/**
 * A picture, if there is one at an address.
 * @param {string} address
 */
async function fetchPicture(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || !response.headers.get('content-type')?.startsWith('image/')) return undefined;
    const picture = Buffer.from(await response.arrayBuffer());
    return picture.length >= LEAST && picture.length <= MOST ? picture : undefined;
  } catch {
    return undefined;
  }
}

const isThere = (/** @type {string} */ file) =>
  stat(file).then(
    () => true,
    () => false,
  );

const [content, posters] = process.argv.slice(2);
if (!content || !posters) {
  console.error('node fetch-posters.js CONTENT POSTERS');
  process.exit(1);
}

/** @type {Map<string, Target>} */
const wanted = new Map();
for (const name of await readdir(content, { recursive: true })) {
  if (!TEXT.test(name)) continue;
  for (const work of worksIn(await readFile(join(content, name), 'utf8'))) {
    const file = work.pictures.length ? fileOf(posters, work) : undefined;
    if (file) wanted.set(file, work);
  }
}

// One at a time: nobody likes a guest who asks for a hundred things at once.
for (const [file, work] of wanted) {
  if (await isThere(file)) continue;
  let picture;
  for (const { src } of work.pictures) picture ??= await fetchPicture(src);
  if (picture) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, picture);
  }
  console.log(`${picture ? 'fetched' : 'no picture'}: ${file}`);
}
