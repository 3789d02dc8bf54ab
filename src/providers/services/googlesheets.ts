import { buildUrl } from '../kit/build-url.ts';
import { googlePath } from '../kit/google-path.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// A sheet that is published to the web may not be shared, so its `/pubhtml` page is kept.
const ID =
  /^(?:2PACX-[\w-]{20,200}(?:\/pubchart\/\d{1,12})?|(?!2PACX-)[\w-]{25,100}(?:\/pubhtml|\/pubchart\/\d{1,12})?|key\/[\w-]{10,100}(?:\/pub)?)$/;
const PATH =
  /^\/spreadsheets\/d\/(?:e\/(?=2PACX-)|(?!2PACX-|e\/))([\w-]+)(?:\/(edit|view|preview|htmlview|htmlembed|copy|pub|pubhtml|pubchart)?(\/sheet)?)?\/?$/;
const OLD_PATH = /^\/(?:spreadsheets?\/)?(?:ccc|(pub))$/;
const FLAG = pattern(/^(?:true|false)$/);

const pathOf = (id = '', page = '') => {
  const [file = '', route = page, chart] = id.split('/');
  if (file === 'key') return [`/${chart ?? 'ccc'}`, { key: route }] as const;
  const published = file.startsWith('2PACX-');
  const path = `s/d/${published ? 'e/' : ''}${file}/${published && !chart ? 'pubhtml' : route}`;
  return [path, chart ? { oid: chart, format: 'interactive' } : undefined] as const;
};

/** https://support.google.com/docs/answer/183965 */
export const googlesheets = {
  name: 'googlesheets',
  label: 'Google Sheets',
  privacyUrl: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'document',
  mark: 'M4 2h16v20H4zm2 2v4h12V4zm0 6v4h5v-4zm7 0v4h5v-4zm-7 6v4h5v-4zm7 0v4h5v-4z',
  aliases: ['googlesheet', 'gsheets', 'gsheet', 'sheets'],
  hosts: ['docs.google.com', 'spreadsheets.google.com'],
  frames: [
    'docs.google.com/spreadsheets/d/',
    'docs.google.com/spreadsheet/pub',
    'spreadsheets.google.com/pub',
  ],
  size: { height: 500 },
  options: {
    // A sheet shared before 2021 requires its resource key.
    resourcekey: pattern(/^[\w-]{5,60}$/),
    gid: pattern(/^\d{1,12}$/),
    range: pattern(/^[A-Za-z]{1,3}\d{0,7}(?::[A-Za-z]{1,3}\d{0,7})?$/),
    single: booleanOption,
    widget: FLAG,
    headers: FLAG,
    chrome: FLAG,
  },
  allow: 'fullscreen',
  examples: [
    'https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit#gid=0',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vRk3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFpVoKi4tXzEw6BjMnHcDrSyGuAvPqOlI/pubhtml?gid=5&single=true',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vRk3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFpVoKi4tXzEw6BjMnHcDrSyGuAvPqOlI/pubchart?oid=1234567890&format=interactive',
  ],

  read({ url, id, query }) {
    if (!url) return ID.test(id) ? { id } : undefined;
    const path = googlePath(url);
    const [, file = '', page = '', one] = PATH.exec(path) ?? [];
    const published = file.startsWith('2PACX-') || !page.startsWith('pub') ? file : `${file}/pubhtml`;
    const chart = page === 'pubchart' && `${file}/pubchart/${query.get('oid')}`;
    const [old, pub] = OLD_PATH.exec(path) ?? [];
    const sheet = old ? `key/${query.get('key')}${pub ? '/pub' : ''}` : chart || published;
    const fragment = new URLSearchParams(url.hash.slice(1));
    const gid = query.get('gid') ?? fragment.get('gid');
    const range = query.get('range') ?? fragment.get('range');
    // `/pubhtml/sheet` is the page of a single sheet.
    return ID.test(sheet) ? { id: sheet, gid, range, single: one && 'true' } : undefined;
  },

  frame({ id = '', resourcekey, gid, range, single, widget = 'true', headers = 'false', chrome }) {
    const part = Number(gid) || range || single || chrome;
    const [path, chart] = pathOf(id, part ? 'htmlembed' : 'preview');
    // The id of a URL from before 2014 can't be converted to a current one.
    if (id.startsWith('key/')) return undefined;
    const query = path.endsWith('/preview')
      ? { resourcekey }
      : { resourcekey, gid, single, range, widget, headers, chrome };
    return buildUrl(`https://docs.google.com/spreadsheet${path}`, chart ?? query);
  },

  link({ id, resourcekey, gid, range, single }) {
    const [path, query] = pathOf(id, 'htmlview');
    return buildUrl(`https://docs.google.com/spreadsheet${path}`, {
      ...query,
      resourcekey,
      gid,
      range,
      single,
    });
  },

  // The default size of a chart.
  sizeOf: ({ id = '' }) => (id.includes('/pubchart/') ? { height: 371, width: 600 } : undefined),
} as const satisfies Provider;
