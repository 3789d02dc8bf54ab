import type { Provider } from '../../src/entries/lib/providers.ts';
import { PAGE_HOST } from '../providers/table.ts';
import { isLinkCard, linkCards, type Sample, samplesOf } from './samples.ts';

/** The hosts that a provider's embeds contact. `*` is any host, `*.example.com` any below it. */
export interface Contacts {
  /** The hosts of pictures, which load when the reader comes near. */
  readonly pictures: readonly string[];
  /** True if some frames or files have no picture, so that they load when the reader comes near. */
  readonly unpictured: boolean;
  readonly frames: readonly string[];
  /** The hosts that the page itself fetches from, instead of a frame or beside it. */
  readonly fetches: readonly string[];
}

const unique = (names: readonly string[]) => [...new Set(names)];

// A host that differs from work to work is listed as the pattern that it matches.
function hostPatternOf({ hosts }: Provider, host: string, { target }: Sample): string {
  if (hosts.includes(host)) return host;
  if (hosts.includes('*') && host === new URL(target.link).host) return '*';
  return hosts.find(own => own === host.replace(/^[^.]+/, '*')) ?? host;
}

/** The hosts that a provider's embeds contact, as far as its examples show. */
export function contactsOf(provider: Provider): Contacts {
  const samples = samplesOf(provider);
  const isCard = linkCards(provider) === 'always';
  const files = samples.flatMap(({ target }) => provider.rawFiles?.(target.reference).host ?? []);
  const connects = (provider.connectOrigins ?? []).map(origin => new URL(origin).host);
  return {
    pictures: unique(
      samples.flatMap(sample =>
        sample.target.pictures.map(({ src }) => hostPatternOf(provider, new URL(src).host, sample)),
      ),
    ),
    unpictured: samples.some(sample => !isLinkCard(provider, sample) && !sample.target.pictures.length),
    frames: unique(
      samples.flatMap(sample => sample.frames.map(({ host }) => hostPatternOf(provider, host, sample))),
    ),
    // A link card fetches nothing, whatever its descriptor declares.
    fetches: isCard ? [] : unique([...connects, ...files]),
  };
}

/** Tells whether the URL of a provider's frame contains the host of the page. */
export const sendsPageHost = (provider: Provider): boolean =>
  samplesOf(provider).some(({ frames }) => frames.some(({ href }) => href.includes(PAGE_HOST)));

const source = (host: string) => (host === '*' ? 'https:' : `https://${host}`);

/** The CSP directives that allow the embeds of these providers: https://www.w3.org/TR/CSP3/ */
export function policyOf(providers: readonly Provider[], own = ''): string {
  const contacts = providers.map(contactsOf);
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['frame-src', unique(contacts.flatMap(({ frames }) => frames))],
    ['img-src', unique(contacts.flatMap(({ pictures }) => pictures))],
    ['connect-src', unique(contacts.flatMap(({ fetches }) => fetches))],
  ];
  return directives
    .filter(([, hosts]) => hosts.length)
    .map(([name, hosts]) =>
      [name, ...(name !== 'frame-src' && own ? [own] : []), ...hosts.map(source)].join(' '),
    )
    .join('; ');
}
