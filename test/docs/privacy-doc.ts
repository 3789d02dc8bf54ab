import type { Provider } from '../../src/entries/lib/providers.ts';
import { contactsOf, namesPage, policyOf } from './contacts.ts';
import { code, listed, table, wrapped } from './markdown.ts';
import { sorted } from './samples.ts';

const hostNames = (hosts: readonly string[]) =>
  hosts.map(host => (host === '*' ? 'any host: the work’s own' : code(host))).join(', ');

const labels = (list: readonly Provider[]) => listed(list.map(({ label }) => label));

function before(provider: Provider): string {
  const { pictures, unpictured, frames } = contactsOf(provider);
  const itself = frames.length ? 'the frame' : 'the files';
  const comes = pictures.length ? `${itself} where there is no picture` : itself;
  return [hostNames(pictures), unpictured ? comes : ''].filter(Boolean).join('; ') || 'nobody';
}

function after(provider: Provider): string {
  const { frames, fetches } = contactsOf(provider);
  return hostNames([...frames, ...fetches]) || 'nobody';
}

const policy = (providers: readonly Provider[]) => {
  const directives = policyOf(providers);
  return directives ? code(directives) : '';
};

const example = sorted.filter(({ name }) => name === 'youtube' || name === 'vimeo');

/** The page `docs/privacy.md`. */
export const privacyDoc = (): string => `# What a page contacts

Your own page and the files of this library come from where you put them. This page says who else is asked, when, and
how to allow it in a \`Content-Security-Policy\`.

## Before the reader acts

A shortcode or a tag asks nobody while it is far away. When the reader comes near:

- **With a picture**, the picture is fetched, and the frame waits for a click. The picture's host is not told which page
  asks (\`referrerpolicy="no-referrer"\`); it sees the reader's IP address, as every host does. \`poster="ADDRESS"\` on a tag
  puts a picture of your own in its place, and the service's is not asked for; [docs/posters.md](posters.md) does so for
  a whole site.
- **Without a picture**, the frame comes by itself. \`data-load="click"\` on the
  script tag, or \`load="click"\` on one tag, makes it wait for a click as well; then nobody is asked before.
  [docs/static-posts.md](static-posts.md) shows what posts say without asking their service.
- **A link card** asks nobody. The reader follows its link, or does not.

\`data-load="visible"\` brings all frames when the reader comes near, \`"eager"\` even before.

**With \`data-privacy="strict"\` on the script tag nobody is asked before the reader presses the button**: no picture of a
service's comes, and no frame, whatever \`load\` and \`data-load\` say. A \`poster\` of your own is still shown. So it is where
the reader's browser sends Global Privacy Control. Such a card asks, and what the reader allows can be remembered:
[docs/consent.md](consent.md). Where the browser is set to save data, nobody is asked before the button is pressed either.

Iframes and embed codes that stand in the HTML of your pages are the page's own, and the browser may ask for them before
anything can stop it: [docs/timing.md](timing.md). Write shortcodes or tags where that matters.

## After it

${wrapped(`The frame is loaded, and from then on **the service's own frame does what it does**: it may set cookies, measure, and
ask further hosts. Nothing here can see or stop that. Its address may carry the language of your page and whether it is
dark. The browser tells it the origin of your page, not which page
(\`referrerpolicy="strict-origin-when-cross-origin"\`). The frames of ${labels(sorted.filter(namesPage))} carry the name of
your host in their addresses too, because these services ask for it.`)}

## What is kept

${wrapped(`Some frames tell their height: those of ${labels(sorted.filter(({ height }) => height))}. The last height of a work is
kept in \`sessionStorage\` under \`shortcode-embeds:PROVIDER/ID\`, so that it has its room from the start when the reader
comes back. It goes when the tab is closed, and is sent to nobody. Where nothing may come unasked no height
is kept. What the reader always wants to load is kept in \`localStorage\` under \`shortcode-embeds:consent\`, once the reader
or your page says so. Nothing else is kept.`)}

## Content-Security-Policy

The files need \`script-src\` for where they lie, \`'self'\` on your own site, and nothing inline; what Trusted Types need is
in [SECURITY.md](../SECURITY.md#content-security-policy). A policy has each directive once, so put the hosts of all
services that you use into one. For ${labels(example)}:

\`\`\`
Content-Security-Policy: script-src 'self'; ${policyOf(example, "'self'")}
\`\`\`

- \`frame-src\` is for the frame, \`img-src\` for the picture, \`connect-src\` for what is fetched as text.
- A service may send the browser on to another of its hosts, and a policy has to name that one too. Where a picture or a
  frame is missing, the browser's console says which.
- \`https:\` stands for any host. If you know the hosts that you embed from, name them instead, as
  \`https://mastodon.social\`.
- \`poster="ADDRESS"\` needs \`img-src\` for the host of that address.

## Service by service

As far as the examples in [docs/providers.md](providers.md) tell. *The frame* or *the files*: what stands under *after
it* is asked as soon as the reader comes near, unless it has to wait for a click.

${table(
  ['service', 'before the reader acts', 'after it', 'directives', 'its own words'],
  sorted.map(provider => [
    provider.label,
    before(provider),
    after(provider),
    policy([provider]),
    provider.privacyUrl ? `[privacy](${provider.privacyUrl})` : '',
  ]),
)}

Where nobody is asked, there are [link cards](providers.md#link-cards) only.

This page is written by \`npm run docs\`, and a test holds it.
`;
