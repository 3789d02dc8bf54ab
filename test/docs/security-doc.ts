import { COUNTS } from '../security/counts.ts';
import { familySizes } from '../security/payloads.ts';
import { table, wrapped } from './markdown.ts';

const number = (value: number) => value.toLocaleString('en-US');

const file = (path: string) => `\`${path}\``;
const files = (...paths: readonly string[]) => paths.map(file).join(', ');

// Each attacker with the most that they can reach, the guard, and the test that proves it.
const ATTACKERS: readonly (readonly [attacker: string, reach: string, guard: string, test: string])[] = [
  [
    'a commenter who can write text',
    'A call becomes a card of a known service, or stays text. Parts of it are text on the card, or checked parts of an address',
    `${files('src/providers/services/', 'src/providers/registry/read-call.ts')}; Lit writes text, never markup`,
    files('test/security/readers.test.ts', 'test/pages/hostile.test.ts'),
  ],
  [
    'the same, with embed code that shows as text',
    'As above. Only the address, the title and the size of the code are used, and code with anything beside the embed stays text',
    files('src/repair/escaped-codes/escaped-codes.ts', 'src/security/html.ts'),
    files('test/pages/escaped-codes.test.ts', 'test/pages/hostile.test.ts'),
  ],
  [
    'a commenter whose HTML is sanitised',
    'As above, also by our own tags. `poster` shows a picture from any address, as `<img>` does. Markup cannot set an option of the page',
    files('src/security/frame.ts', 'src/size/size-css.ts', 'src/page/own-script.ts'),
    files('test/pages/hostile.test.ts', 'test/pages/own-tag.test.ts'),
  ],
  [
    'a hostile site that an author links',
    'The address of another site stays text. `pdf`, `mastodon` and `hatena` take an address at any https host, and `pdf` and `mastodon` frame it once the reader presses the button',
    files('src/providers/registry/parse-url.ts', 'src/providers/registry/match-host.ts'),
    files('test/providers/contract.test.ts', 'test/security/readers.test.ts'),
  ],
  [
    'a hostile frame',
    'Its own box, and a height of 40 to 4000 pixels. It may send any message; those of another window or origin are not read',
    files(
      'src/elements/frame/frame-messages.ts',
      'src/elements/playback/players.ts',
      'src/embeds/frame-height.ts',
    ),
    files('test/pages/frame-messages.test.ts', 'test/pages/frame.test.ts'),
  ],
  [
    'a hostile answer of the endpoint in `data-oembed`',
    'Text, links, and pictures; on a strict page no picture of another host. No style, no script, no frame',
    files('src/security/html.ts', 'src/elements/self-hosted/safe-text.ts'),
    files('test/pages/static-posts.test.ts', 'test/pages/hostile.test.ts'),
  ],
  [
    'a file that was changed on its way',
    'Nothing, if the page has the hashes of `integrity.json`. A file of another release is not used',
    files('scripts/integrity.js', 'src/api/start-loader.ts'),
    files('test/house/integrity.test.ts', 'test/pages/releases.test.ts'),
  ],
  [
    'a page whose built-ins are replaced or shadowed',
    'Embeds can be missing: the author’s text stays',
    files('src/dom/native.ts', 'src/page/own-script.ts', 'src/elements/fallback-content.ts'),
    files('test/pages/broken-built-ins.test.ts', 'test/pages/polluted.test.ts'),
  ],
  [
    'a page whose `Object.prototype` is polluted',
    'Embeds can have other options, such as another title. No code, answer or picture comes from another host',
    files('src/page/own-script.ts', 'src/consent/settings.ts', 'src/shortcode/arguments.ts'),
    file('test/pages/polluted.test.ts'),
  ],
];

const CHECKED: readonly (readonly [what: string, count: number])[] = [
  ['payloads', COUNTS.payloads],
  ['entrances of a page', COUNTS.entrances],
  ['pairs of a payload and the markup of one or more entrances', COUNTS.sections],
  ['ways to read a text without a page', COUNTS.readers],
  ['readings by these, the providers one by one', COUNTS.readings],
  ['providers under a policy with a nonce, `strict-dynamic` and Trusted Types', COUNTS.providers],
];

/** The page `SECURITY.md`. */
export const securityDoc = (): string => `# Security

Text that an author writes is untrusted. It reaches the page only as text, or as part of an address that a provider builds
from checked values and a literal origin. It never becomes markup, an attribute name or a complete frame address. Only
one file creates iframes (\`src/security/frame.ts\`). Messages from frames are accepted only from the expected origin and
window.

## Attackers

${table(['attacker', 'the most that is in reach', 'guard', 'test'], ATTACKERS)}

Out of scope: a script that runs in the page already, an author with unsanitised HTML, and what a service does in its own
frame. A page that must not frame unknown hosts lists the hosts in \`frame-src\` ([docs/privacy.md](docs/privacy.md)).

## The corpus

Every payload is put into every entrance: into each argument of a call, raw frames and vendors' embed codes, escaped
code, the attributes of our tags, and the answers of an endpoint. No script may run, no node or attribute may appear that
is not ours, every frame must be https and on a host of its provider, no other host may be asked, and the author's text must
stay readable where a call is refused.

${table(
  ['checked', 'count'],
  CHECKED.map(([what, count]) => [what, number(count)]),
)}

${table(
  ['payloads', 'count'],
  Object.entries(familySizes).map(([family, count]) => [family, number(count)]),
)}

${wrapped(`Without a page, each run reads all of it. Of the pairs it takes each fifth in Chromium and each fiftieth in
Firefox and WebKit, so that every payload and every entrance has its turn. \`CORPUS=all npx vitest run --project pages
test/pages/hostile.test.ts\` takes all pairs in Chromium, which lasts some minutes. The payloads are in
\`test/security/payloads.ts\`, the entrances in \`test/security/entrances.ts\`.`)}

## Content-Security-Policy

- \`script-src\` must allow the address of the files. Nothing is inline. A nonce with \`'strict-dynamic'\` is enough: the
  loader fetches the other files.
- Each provider needs \`frame-src\` for its frames and \`img-src\` for its pictures. [docs/privacy.md](docs/privacy.md) lists
  them.
- With \`require-trusted-types-for 'script'\`, allow \`trusted-types lit-html\`.
- If your engine escapes embed codes, also allow \`dompurify\`. DOMPurify parses these codes and is fetched only for them;
  only the address, the title and the size of the embed are used. Without that policy name the codes stay as text.
- \`data-oembed\` also needs \`dompurify\`. The answer of your endpoint is the only foreign HTML that is ever shown, and only
  its text, links and pictures ([docs/static-posts.md](docs/static-posts.md)).

\`test/pages/strict-policy.test.ts\` shows a work of every provider under these directives, without a violation.

## Reporting a vulnerability

Please report it through the repository's private vulnerability reports before you publish it. A report is most useful
when the page that shows the problem does not depend on anything dangerous of its own, and when it names the attacker of
the table above.

This page is written by \`npm run docs\`, and a test checks it.
`;
