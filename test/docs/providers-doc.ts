import { type Provider, resolveShortcode } from '../../src/entries/lib/providers.ts';
import { booleanOption } from '../../src/providers/option.ts';
import { GENERIC_NAMES } from '../../src/providers/registry/catalogue.ts';
import { namesOf } from '../../src/providers/registry/table-row.ts';
import { replacesCode } from './embed-codes.ts';
import { code, codes, listed, table, wrapped } from './markdown.ts';
import { hasAnyHost, isLinkCard, linkCards, type Sample, samplesOf, sorted } from './samples.ts';

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
const dotIf = (there: unknown) => (there ? '●' : '');

const shortcodeNames = (provider: Provider) =>
  namesOf(provider)
    .split(' ')
    .filter(name => !GENERIC_NAMES.includes(name));

const options = (provider: Provider) =>
  Object.entries(provider.options).map(([name, option]) => (option === booleanOption ? name : `${name}=…`));

/** The shortcode with the same target as an example's URL. */
export function shortcodeOf({ name }: Provider, { target }: Sample): string {
  const { id = '', ...others } = target.reference;
  const named = Object.entries(others).map(([option, value]) => ` ${option}="${value}"`);
  const first = named.length ? `id="${id}"` : /^[\w-]+$/.test(id) ? id : `"${id}"`;
  return `{{< ${name} ${first}${named.join('')} >}}`;
}

// An example with a frame shows more of a provider than a link card.
function bestOf(provider: Provider): Sample {
  const samples = samplesOf(provider);
  const best = samples.find(sample => !isLinkCard(provider, sample)) ?? samples[0];
  if (!best) throw new Error(`${provider.name} has no example`);
  return best;
}

const anchor = (heading: string) => `#${heading.toLowerCase().replaceAll(',', '').replaceAll(' ', '-')}`;

const overview = table(
  ['provider', 'shortcode', 'element', 'iframes', 'embed code', 'link card'],
  sorted.map(provider => [
    `[${provider.label}](${anchor(KINDS[provider.kind])})`,
    codes(shortcodeNames(provider)),
    tagOf(provider),
    dotIf(provider.frames.length),
    dotIf(replacesCode(provider)),
    linkCards(provider),
  ]),
);

const sectionOf = (kind: string, heading: string) =>
  `## ${heading}\n\n${table(
    ['provider', 'options', 'as a shortcode', 'as an address'],
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

// The provider that a generic name stands for with a bare id.
const genericNames = sorted.flatMap(provider =>
  GENERIC_NAMES.filter(name => {
    const target = resolveShortcode({ name, args: [bestOf(provider).target.src], params: {} });
    return 'provider' in target && target.provider === provider.name;
  }).map(name => `${code(name)} means ${provider.label}`),
);

const partlyLinkCards = sorted
  .filter(provider => linkCards(provider) === 'in part')
  .flatMap(provider =>
    samplesOf(provider)
      .filter(sample => isLinkCard(provider, sample))
      .map(({ address }) => `- ${provider.label}: ${code(address)}`),
  );

/** The page `docs/providers.md`. */
export const providersDoc = (): string => `# Providers

The supported providers, how to write an embed for each of them, and which existing embed codes are replaced.

## How to write an embed

Each of these is the same video; those with \`start\` begin later:

\`\`\`html
{{< vimeo 76979871 >}}
{{< vimeo "https://vimeo.com/76979871" >}}
{{< vimeo id="76979871" start="1m30s" title="A talk" >}}
<web-embed src="https://vimeo.com/76979871" start="1m30s"></web-embed>
<web-embed provider="vimeo" src="76979871"></web-embed>
\`\`\`

- **Id or address.** In the place of an id you can write an address: that of the work's page, that of its frame, or the one
  that the share button gives. It begins with \`https://\`, \`http://\` or \`//\`. As a named argument it is \`id\`, \`src\`
  or \`url\`. Beside an address in \`src\` or \`url\`, an \`id\` is ignored.
- **Names.** Case, hyphens and underscores in a shortcode name make no difference, nor do \`lite\`, \`lazy\`, \`nocookie\`,
  \`short\`, \`shorts\` and \`simple\`: \`YouTube-Lite\` is \`youtube\`. \`youtube-shorts\` also makes the embed upright.
${wrapped(
  `- **\`<web-embed src="ADDRESS">\`** works for every provider: the address names it. With a bare id, add
  \`provider="NAME"\`. ${labels(sorted.filter(hasAnyHost))} can be at any host, so an address alone is not enough: use the
  shortcode, or \`provider\` beside the address. On an https page, a path of your own site such as \`/files/talk.pdf\` is
  then an address too.`,
  '  ',
)}
${wrapped(
  `- **Elements of their own**: ${listed(sorted.filter(hasOwnTag).map(provider => `${tagOf(provider)} for ${provider.label}`))}.
  They need no \`provider\`.`,
  '  ',
)}

## Options

Options are named arguments of a shortcode, attributes of an element, or part of the address. Invalid values are ignored.
The tables below list the options of each provider: \`start=…\` takes a value, and \`loop\` without \`=…\` is on or off.
Write \`loop="true"\` in a shortcode and \`loop\` on an element. A time is written as \`90\`, \`1m30s\` or \`1:30\`.

These options work with every provider:

| option | values | shortcode | element |
| --- | --- | --- | --- |
| \`title\` | the title of the card and the frame | ● | ● |
| \`width\` | the greatest width in pixels | ● | ● |
| \`height\` | the height in pixels; with \`width\`, it sets the ratio | ● | ● |
| \`ratio\` | width by height, such as \`16/9\` | ● | ● |
| \`poster\` | the address of your own picture | | ● |
| \`load\` | \`click\`, \`visible\` or \`eager\` | | ● |

Two numbers after an address are a width and a height, as in \`{{< iframe "https://youtu.be/nNFCc3nowfg" 560 315 >}}\`. Two
numbers after an id are a width and a height if the second is not larger than the first, or if one is a percentage.
Otherwise they are a start and an end, for providers with these options.

## Link cards

${wrapped(`A link card has a title and a link, and no button. It stands for a work that the provider shows only on its own page,
and nothing is fetched for it. ${labels(sorted.filter(provider => linkCards(provider) === 'always'))} have only link cards.
For other providers it depends on the address: short links, and links to share, often lack what a frame needs. Examples:`)}

${partlyLinkCards.join('\n')}

## Generic names

${listed(GENERIC_NAMES.map(code))} do not name a provider. The address decides:
\`{{< video "https://vimeo.com/76979871" >}}\` is Vimeo. With a bare id,
${listed(genericNames)}; a call with another of these names stays
as text. To name the provider, write \`{{< video provider="vimeo" id="76979871" >}}\`.

## Overview

The first shortcode name is also the value of \`provider\`. ● in the column *iframes* means that the provider's iframes in
your pages are replaced, and ● in the column *embed code* that its quotations and scripts are. Most providers hand out an
iframe.

Scripts of other providers, and the boxes and links that these scripts fill (such as those of Facebook, Pinterest and
CodePen), are left alone. If your engine has turned such a script into visible text, it is replaced.

${overview}

${Object.entries(KINDS)
  .map(([kind, heading]) => sectionOf(kind, heading))
  .join('\n\n')}

This page is written by \`npm run docs\`, and a test checks it.
`;
