import { type Provider, resolveShortcode } from '../../src/entries/lib/providers.ts';
import { booleanOption } from '../../src/providers/option.ts';
import { OPEN_NAMES } from '../../src/providers/registry/catalogue.ts';
import { namesOf } from '../../src/providers/registry/table-row.ts';
import { takesCode } from './embed-codes.ts';
import { code, codes, listed, table, wrapped } from './markdown.ts';
import { isAnywhere, isLinkCard, linkCards, type Sample, samplesOf, sorted } from './samples.ts';

const KINDS: Readonly<Record<Provider['kind'], string>> = {
  video: 'Video',
  audio: 'Sound',
  slides: 'Slides',
  post: 'Posts',
  document: 'Documents',
  work: 'Code, maps and other works',
};

const labels = (list: readonly Provider[]) => listed(list.map(({ label }) => label));
const tagOf = ({ tag }: Provider) => code(`<${tag}>`);
const hasOwnTag = ({ tag }: Provider) => tag !== 'web-embed';
const dot = (there: unknown) => (there ? '●' : '');

const shortcodeNames = (provider: Provider) =>
  namesOf(provider)
    .split(' ')
    .filter(name => !OPEN_NAMES.includes(name));

const options = (provider: Provider) =>
  Object.entries(provider.options).map(([name, option]) => (option === booleanOption ? name : `${name}=…`));

/** The shortcode that says what an example's address says. */
export function shortcodeOf({ name }: Provider, { target }: Sample): string {
  const { id = '', ...others } = target.reference;
  const named = Object.entries(others).map(([option, value]) => ` ${option}="${value}"`);
  const first = named.length ? `id="${id}"` : /^[\w-]+$/.test(id) ? id : `"${id}"`;
  return `{{< ${name} ${first}${named.join('')} >}}`;
}

// A service's own frame shows more of it than a link card.
function bestOf(provider: Provider): Sample {
  const samples = samplesOf(provider);
  const best = samples.find(sample => !isLinkCard(provider, sample)) ?? samples[0];
  if (!best) throw new Error(`${provider.name} has no example`);
  return best;
}

const anchor = (heading: string) => `#${heading.toLowerCase().replaceAll(',', '').replaceAll(' ', '-')}`;

const overview = table(
  ['service', 'shortcode', 'tag', 'iframes', 'embed code', 'link card'],
  sorted.map(provider => [
    `[${provider.label}](${anchor(KINDS[provider.kind])})`,
    codes(shortcodeNames(provider)),
    tagOf(provider),
    dot(provider.frames.length),
    dot(takesCode(provider)),
    linkCards(provider),
  ]),
);

const sectionOf = (kind: string, heading: string) =>
  `## ${heading}\n\n${table(
    ['service', 'options', 'as a shortcode', 'as an address'],
    sorted
      .filter(provider => provider.kind === kind)
      .map(provider => {
        const best = bestOf(provider);
        return [
          provider.label,
          codes(options(provider)),
          code(shortcodeOf(provider, best)),
          code(best.address),
        ];
      }),
  )}`;

// Whose an open name is where no address says it.
const meantBy = sorted.flatMap(provider =>
  OPEN_NAMES.filter(name => {
    const target = resolveShortcode({ name, args: [bestOf(provider).target.src], params: {} });
    return 'provider' in target && target.provider === provider.name;
  }).map(name => `${code(name)} means ${provider.label}`),
);

const partly = sorted
  .filter(provider => linkCards(provider) === 'in part')
  .flatMap(provider =>
    samplesOf(provider)
      .filter(sample => isLinkCard(provider, sample))
      .map(({ address }) => `- ${provider.label}: ${code(address)}`),
  );

/** The page `docs/providers.md`. */
export const providersDoc = (): string => `# Services

The services that are known, how to write each of them, and what is taken where your pages hold it already.

## How to write one

Each of these is the same video; those with \`start\` begin later:

\`\`\`html
{{< vimeo 76979871 >}}
{{< vimeo "https://vimeo.com/76979871" >}}
{{< vimeo id="76979871" start="1m30s" title="A talk" >}}
<web-embed src="https://vimeo.com/76979871" start="1m30s"></web-embed>
<web-embed provider="vimeo" src="76979871"></web-embed>
\`\`\`

- **An id or an address.** Where the id stands, an address may stand: of the work's page, of its frame, or what the
  share button gives. It begins with \`https://\`, \`http://\` or \`//\`. As a named argument it is \`id\`, \`src\` or \`url\`;
  with an address, an \`id\` beside it is not read.
- **Names** are compared without case, hyphens and low lines, and without \`lite\`, \`lazy\`, \`nocookie\`, \`shorts\` and
  \`simple\`: \`YouTube-Lite\` is \`youtube\`. \`youtube-shorts\` also stands upright.
${wrapped(
  `- **\`<web-embed src="ADDRESS">\`** works for every service: the address says whose it is. \`provider="NAME"\` says it
  where there is a bare id. ${labels(sorted.filter(isAnywhere))} may be at any host, so an address alone does not tell:
  use the shortcode, or \`provider\` beside the address. On an https page a path of your own site, as \`/files/talk.pdf\`, is
  an address too then.`,
  '  ',
)}
${wrapped(
  `- **Tags of their own**: ${listed(sorted.filter(hasOwnTag).map(provider => `${tagOf(provider)} for ${provider.label}`))}.
  They need no \`provider\`.`,
  '  ',
)}
- **Options** are named arguments of a shortcode, attributes of a tag, or stand in the address. \`start=…\` needs a value;
  a moment is \`90\`, \`1m30s\` or \`1:30\`. \`loop\` is on or off: write \`loop="true"\` in a shortcode and \`loop\` on a tag. A value
  that can't be meant counts as not there. Every tag also reads \`title\`, \`poster\`, \`load\`, \`ratio\`, \`width\` and
  \`height\`; a shortcode can have a \`title\`, a \`width\` and \`height\` in pixels, and a \`ratio\`. Two numbers
  behind an address are a width and a height, as in \`{{< iframe "https://youtu.be/nNFCc3nowfg" 560 315 >}}\`. Behind an id they
  are so where the second is not larger than the first, or one is a per cent; else they are a start and an end.

## Link cards

${wrapped(`A link card has a title and a link, and no button. It stands for what the service shows on its own page only, and
nothing is fetched for it. It is all there is for ${labels(sorted.filter(provider => linkCards(provider) === 'always'))}.
For other services it depends on the address: short links, and links to share, often do not hold what a frame needs. For example:`)}

${partly.join('\n')}

## Names that leave it open

${listed(OPEN_NAMES.map(code))} say what a thing is and not whose. The address decides:
\`{{< video "https://vimeo.com/76979871" >}}\` is Vimeo. With a bare id,
${listed(meantBy)}; the others mean nothing, and the text stays as it is.
\`{{< video provider="vimeo" id="76979871" >}}\` says whose it is.

## Overview

The first shortcode name is also the one for \`provider\`. ● stands where the service's iframes, or the quotations and
scripts that it hands out as embed code, are taken in the HTML of your pages. Most services hand out an iframe.

Scripts of other services, and the boxes and links that such scripts fill (Facebook's, Pinterest's, CodePen's and
others'), are left to those scripts. Where your engine has made visible text of such a script, it is taken.

${overview}

${Object.entries(KINDS)
  .map(([kind, heading]) => sectionOf(kind, heading))
  .join('\n\n')}

This page is written by \`npm run docs\`, and a test holds it.
`;
