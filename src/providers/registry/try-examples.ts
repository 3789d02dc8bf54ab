import type { Picture, Provider } from '../provider.ts';
import { matchesHost } from './match-host.ts';
import { parseUrl } from './parse-url.ts';
import { readCall } from './read-call.ts';

/**
 * Tries a provider with its own examples. Returns the first error as one sentence, or `undefined`.
 * Throws what the provider's functions throw.
 */
export function exampleError(provider: Provider): string | undefined {
  const read = (text: string) => {
    const call = readCall(provider, { args: [text], params: {} });
    return 'reference' in call ? call.reference : undefined;
  };
  for (const example of provider.examples) {
    if (!matchesHost(provider.hosts, parseUrl(example)?.hostname ?? ''))
      return `its example ${example} is not on its \`hosts\``;
    const reference = read(example);
    if (!reference) return `\`read\` refuses its own example ${example}, or finds no \`id\` in it`;
    const { id, ...options } = reference;
    if (typeof id !== 'string') return `\`read\` must find the \`id\` of ${example}, as a text`;
    const wrong = Object.keys(options).find(option => typeof options[option] !== 'string');
    if (wrong) return `the option \`${wrong}\` must give a text, not ${options[wrong]}`;
    if (read(id)?.id !== id) return `\`read\` must take ${id} too, the id that it found in ${example}`;
    const loose = [`../${id}`, `${id}"><b>`].find(text => /\.\.|[<>"]/.test(read(text)?.id ?? ''));
    if (loose) return `\`read\` takes ${loose} for an id; it must check the whole text, from \`^\` to \`$\``;
    for (const play of [false, true]) {
      const frame = provider.frame(reference, { play, lang: '', dark: false, page: '' });
      if (frame !== undefined && !isOnOwnHost(provider, frame)) return urlError('frame', example, frame);
    }
    // Frames send any message at all, so these must not throw.
    provider.sizeOf?.(reference);
    for (const message of [undefined, null, '', '{', {}, 7]) {
      provider.height?.(message);
      provider.isGone?.(message);
    }
    const pictures: unknown = provider.pictures?.(reference) ?? [];
    if (!Array.isArray(pictures) || !pictures.every(isPicture))
      return `\`pictures\` must give a list such as \`[{ src: 'https://…', width: 640 }]\`; for ${example} it gave ${pictures}`;
    const link = provider.link(reference);
    if (!isOnOwnHost(provider, link)) return urlError('link', example, link);
  }
  return undefined;
}

const isPicture = (picture: Partial<Picture> | null) =>
  /^https:/.test(`${picture?.src}`) && Number(picture?.width) > 0;

const urlError = (part: string, example: string, url: unknown) =>
  `\`${part}\` must give a \`URL\` that is https and on its hosts; for ${example} it gave ${url}`;

// `parseUrl` refuses user, password and port, with which look-alikes are built.
const isOnOwnHost = ({ hosts }: Provider, url: unknown) =>
  url instanceof URL &&
  url.protocol === 'https:' &&
  parseUrl(url.href) !== undefined &&
  (matchesHost(hosts, url.host) || hosts.some(host => url.host.endsWith(`.${host.replace('*.', '')}`)));
