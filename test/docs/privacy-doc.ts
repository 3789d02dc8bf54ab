import type { Provider } from '../../src/entries/lib/providers.ts';
import { contactsOf, policyOf, sendsPageHost } from './contacts.ts';
import { code, listed, table, wrapped } from './markdown.ts';
import { sorted } from './samples.ts';

const hostNames = (hosts: readonly string[]) =>
  hosts.map(host => (host === '*' ? 'any host: that of the work' : code(host))).join(', ');

const labels = (list: readonly Provider[]) => listed(list.map(({ label }) => label));

function before(provider: Provider): string {
  const { pictures, unpictured, frames } = contactsOf(provider);
  const itself = frames.length ? 'the frame' : 'the files';
  const comes = pictures.length ? `${itself} where there is no picture` : itself;
  return [hostNames(pictures), unpictured ? comes : ''].filter(Boolean).join('; ') || 'none';
}

function after(provider: Provider): string {
  const { frames, fetches } = contactsOf(provider);
  return hostNames([...frames, ...fetches]) || 'none';
}

const policy = (providers: readonly Provider[]) => {
  const directives = policyOf(providers);
  return directives ? code(directives) : '';
};

const example = sorted.filter(({ name }) => name === 'youtube' || name === 'vimeo');

/** The page `docs/privacy.md`. */
export const privacyDoc = (): string => `# What a page contacts

Your own page and the files of this library come from where you put them. This page lists all other hosts that are
contacted, when, and how to allow them in a \`Content-Security-Policy\`.

## Before the reader acts

A shortcode or an element that is far away contacts no host. When the reader comes near:

- **With a picture**, the picture is fetched, and the frame waits for a click. The host of the picture is not told which
  page requests it (\`referrerpolicy="no-referrer"\`), but sees the reader's IP address, as every host does.
  \`poster="ADDRESS"\` on an element sets a picture of your own, and the provider's picture is not requested;
  [docs/posters.md](posters.md) does so for a whole site.
- **Without a picture**, the frame loads by itself. \`data-load="click"\` on the script tag, or \`load="click"\` on one
  element, makes it wait for a click too. To show posts without contacting their provider, see
  [docs/static-posts.md](static-posts.md).
- **A service that can be at any host**, Mastodon or a PDF file, is at a host that the author of the call chose. Its
  frame waits for a click, whatever \`data-load\` says; \`load="visible"\` on one element still counts.
- **A link card** contacts no host. It is only a link.

\`data-load="visible"\` loads all other frames when the reader comes near, \`"eager"\` even before.

**With \`data-privacy="strict"\` on the script tag, no provider is contacted before the reader presses the button**: no
picture of a provider and no frame is loaded, whatever \`load\` and \`data-load\` say. A \`poster\` of your own is still
shown. The same applies if the reader's browser sends Global Privacy Control. These cards ask for consent, which can be
remembered: [docs/consent.md](consent.md). If the browser is set to save data, no provider is contacted before the button
is pressed either.

Iframes and embed codes in the HTML of your pages belong to the page, and the browser may load them before anything can
stop it: [docs/timing.md](timing.md). Write shortcodes or elements where that matters.

## After the reader acts

${wrapped(`The frame is loaded, and from then on **the provider's frame decides what it does**: it may set cookies, measure, and
contact further hosts. The library can neither see nor stop that. The address of the frame may carry the language of your
page and whether it is dark. The browser tells the provider the origin of your page, but not which page
(\`referrerpolicy="strict-origin-when-cross-origin"\`). The frames of ${labels(sorted.filter(sendsPageHost))} carry the name of
your host in their addresses too, because these providers require it.`)}

## What is stored

${wrapped(`Some frames report their height: those of ${labels(sorted.filter(({ height }) => height))}. The last height of a work is
stored in \`sessionStorage\` under \`shortcode-embeds:PROVIDER/ID\`, so that its space is reserved from the start when the
reader comes back. It is deleted when the tab is closed, and is never sent anywhere. Where nothing may load unasked, no height is
stored. Consent is stored in \`localStorage\` under \`shortcode-embeds:consent\`, once the reader or your page
remembers it. Nothing else is stored.`)}

## Content-Security-Policy

The files need \`script-src\` for their address, \`'self'\` on your own site, and nothing inline. For Trusted Types, see
[SECURITY.md](../SECURITY.md#content-security-policy). A policy has each directive once, so put the hosts of all
providers that you use into one. For ${labels(example)}:

\`\`\`
Content-Security-Policy: script-src 'self'; ${policyOf(example, "'self'")}
\`\`\`

- \`frame-src\` is for the frame, \`img-src\` for the picture, \`connect-src\` for what is fetched as text.
- A provider may redirect the browser to another of its hosts, and the policy must name that one too. If a picture or a
  frame is missing, the browser's console says which.
- \`https:\` stands for any host. If you know the hosts that you embed from, name them instead, for example
  \`https://mastodon.social\`.
- \`poster="ADDRESS"\` needs \`img-src\` for the host of that address.

## Provider by provider

This table follows from the examples in [docs/providers.md](providers.md). *The frame* or *the files* means that the hosts
under *after the reader acts* are contacted as soon as the reader comes near, unless the frame has to wait for a click.

${table(
  ['provider', 'before the reader acts', 'after the reader acts', 'directives', 'privacy page'],
  sorted.map(provider => [
    provider.label,
    before(provider),
    after(provider),
    policy([provider]),
    provider.privacyUrl ? `[privacy](${provider.privacyUrl})` : '',
  ]),
)}

Providers that contact no host have only [link cards](providers.md#link-cards).

This page is written by \`npm run docs\`, and a test checks it.
`;
