import { buildUrl } from '../kit/build-url.ts';
import { googlePath } from '../kit/google-path.ts';
import type { Option } from '../option.ts';
import type { Provider } from '../provider.ts';

// A form has one id for its readers (`1FAIpQL…`) and another for its editors. Only Google resolves a short id.
const ID = /^(?:1FAIpQL[\w-]{20,200}|(?!1FAIpQL)[\w-]{25,100}|s\/[\w-]{5,40})$/;
const PATH =
  /^\/forms\/d\/(?:e\/(?=1FAIpQL)|(?!1FAIpQL|e\/))([\w-]+)(?:\/(?:viewform|edit|preview|prefill|closedform)?)?\/?$/;
const SHORT = /^\/([\w-]+)\/?$/;
const ENTRY = /^\d{1,12}=(?:[\w.~!*()-]|%[\dA-F]{2}){0,500}$/;

/** Prefilled answers: `QUESTION=ANSWER`, URL-encoded, separated by commas. */
const answers: Option = text =>
  text.length <= 2000 && text.split(',').every(entry => ENTRY.test(entry)) ? text : undefined;

const answersOf = (query: URLSearchParams) =>
  [...query]
    .filter(([name]) => name.startsWith('entry.'))
    .map(([name, value]) => `${name.slice(6)}=${encodeURIComponent(value).replaceAll("'", '%27')}`)
    .filter(entry => ENTRY.test(entry))
    .slice(0, 20)
    .join();

const pageOf = ({ id = '', entries = '' }: Readonly<Record<string, string>>, embedded?: 'true') => {
  const url = buildUrl(
    `https://docs.google.com/forms/d/${id.startsWith('1FAIpQL') ? 'e/' : ''}${id}/viewform`,
    { embedded },
  );
  for (const [name, value] of new URLSearchParams(entries.replaceAll(',', '&'))) {
    // `append`, as a question with checkboxes may have several answers.
    url.searchParams.append(`entry.${name}`, value);
  }
  return url;
};

/** https://support.google.com/docs/answer/2839588 */
export const googleforms = {
  name: 'googleforms',
  label: 'Google Forms',
  privacyUrl: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'document',
  mark: 'M4 2h16v20H4zm2 2v16h12V4zm2 2h2v2H8zm0 5h2v2H8zm0 5h2v2H8zm3-10h5v2h-5zm0 5h5v2h-5zm0 5h5v2h-5z',
  aliases: ['googleform', 'gforms', 'gform', 'forms'],
  hosts: ['docs.google.com', 'forms.gle'],
  frames: ['docs.google.com/forms/d/'],
  size: { height: 800, width: 640 },
  options: { entries: answers },
  allow: 'fullscreen',
  examples: [
    'https://docs.google.com/forms/d/e/1FAIpQLSd3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFpVoKi4tXzEw6BjMnHcA/viewform?usp=sharing',
    'https://forms.gle/Xq7mWcJ8s9xUeRgN2',
  ],

  read({ url, id, query }) {
    const short = url?.hostname === 'forms.gle' && `s/${SHORT.exec(url.pathname)?.[1] ?? ''}`;
    const form = url ? short || (PATH.exec(googlePath(url))?.[1] ?? '') : id;
    return ID.test(form) ? { id: form, entries: answersOf(query) || undefined } : undefined;
  },

  // Without `embedded` a form refuses to be framed.
  frame: reference => (reference.id?.startsWith('s/') ? undefined : pageOf(reference, 'true')),

  link: reference =>
    reference.id?.startsWith('s/')
      ? buildUrl(`https://forms.gle/${reference.id.slice(2)}`)
      : pageOf(reference),
} as const satisfies Provider;
