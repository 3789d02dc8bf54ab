import type { Provider } from '../provider.ts';
import { SPELLINGS } from './call-input.ts';
import { isGenericName } from './catalogue.ts';
import { matchesHost } from './match-host.ts';
import { parseUrl } from './parse-url.ts';
import { exampleError } from './try-examples.ts';

const NAME = /^[a-z][a-z\d]*$/;
const ALIAS = /^[a-z\d][a-z\d_-]*$/;
const HOST = /^(?:\*\.)?(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/;
const MARK = /^[MmLlHhVvCcSsQqTtAaZz0-9 ,.-]{1,400}$/;
const KINDS = ['video', 'slides', 'post', 'audio', 'document', 'work'];

// Attributes and arguments that every embed has, and attributes that pages need on any element.
const RESERVED_NAMES = [
  ...SPELLINGS,
  ...'title label params load ratio width height poster provider state from call args'.split(' '),
  ...'class is tabindex contenteditable'.split(' '),
];

/** A provider that a page or bundle defines itself (`defineProvider`). */
export type OwnProvider = Omit<Provider, 'tag'>;

/** Returns the first error of a provider as one sentence, `undefined` if it has none. Never throws. */
export function providerError(own: OwnProvider): string | undefined {
  try {
    // The provider is copied later in the same way, which loses methods of a class.
    const provider: Provider = { ...own, tag: 'web-embed' };
    return fieldError(provider) ?? exampleError(provider);
  } catch (error) {
    return `a function of it threw: ${messageOf(error)}`;
  }
}

// Any value can be thrown, also one that can't be converted to text.
function messageOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'something that is no error';
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown, pattern: RegExp): value is string[] =>
  Array.isArray(value) && value.every(text => isText(text) && pattern.test(text));
const isWithin = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && value >= min && value <= max;

const REQUIRED_FIELDS =
  'name label kind aliases hosts frames size options allow examples read frame link'.split(' ');
const OPTIONAL_FIELDS =
  'privacyUrl markup sizeOf genericTitle sandbox pictures height isGone heightRequest player connectOrigins rawFiles isFile scriptOutput placeholder mark tag'.split(
    ' ',
  );

function fieldError(provider: Provider): string | undefined {
  const { name, label, kind, aliases, hosts, frames, size, options, allow, examples, privacyUrl } = provider;
  const unknown = Object.keys(provider).find(
    field => ![...REQUIRED_FIELDS, ...OPTIONAL_FIELDS].includes(field),
  );
  if (unknown) return `\`${unknown}\` is no field of a provider; is it misspelled?`;
  if (!isText(name) || !NAME.test(name)) return '`name` must be small letters and digits, a letter first';
  if (isGenericName(name))
    return `\`${name}\` names a kind of content, not a service; \`name\` must be another`;
  if (!isText(label) || !label.trim()) return '`label` must be the name that readers know';
  if (!KINDS.includes(kind)) return `\`kind\` must be one of ${KINDS.join(', ')}`;
  if (!areTexts(aliases, ALIAS)) return '`aliases` must be a list of names in small letters, if an empty one';
  if (!areTexts(hosts, HOST) || !hosts.length)
    return '`hosts` must be exact host names, such as `video.example.com`: of two words or more, and without a port';
  if (!areTexts(frames, /\//) || !frames.every(frame => matchesHost(hosts, frame.replace(/\/.*/s, ''))))
    return '`frames` must be beginnings of addresses on its hosts, such as `video.example.com/embed/`';
  if (!isWithin(size?.ratio ?? (size?.height ?? 0) / 100, 0.2, 40))
    return '`size` must have a `ratio` or a `height` in pixels, as a number within reason';
  if (size.width !== undefined && !isWithin(size.width, 100, 4000))
    return 'the `width` of `size` must be a number of pixels, if it is there';
  if (!options || typeof options !== 'object') return '`options` must be there, if empty: `{}`';
  if (!isText(allow)) return "`allow` must be a text, if an empty one, such as `'autoplay; fullscreen'`";
  if (!areTexts(examples, /^https?:/) || !examples.length)
    return '`examples` must have an address to try it with';
  if (privacyUrl !== undefined && !(isText(privacyUrl) && /^https:/.test(privacyUrl) && parseUrl(privacyUrl)))
    return '`privacyUrl` must be an address that begins with https://, if it is there';
  return optionalFieldError(provider) ?? optionError(options) ?? functionError(provider);
}

function optionalFieldError({
  sandbox,
  markup,
  connectOrigins,
  heightRequest,
  genericTitle,
  mark,
}: Provider): string | undefined {
  for (const [part, value] of Object.entries({ sandbox, markup }))
    if (value !== undefined && !isText(value)) return `\`${part}\` must be a text, if it is there`;
  if (mark !== undefined && !(isText(mark) && MARK.test(mark)))
    return '`mark` must be an SVG path of 400 characters at most, such as `M3 9h3v6H3z`, if it is there';
  if (connectOrigins !== undefined && !areTexts(connectOrigins, /^https:\/\/[^/]+$/))
    return '`connectOrigins` must be a list of origins, such as `https://cdn.example.com`, if it is there';
  if (typeof heightRequest === 'function')
    return '`heightRequest` must be a message for the frame, not a function';
  if (genericTitle !== undefined && !(genericTitle instanceof RegExp))
    return '`genericTitle` must be a regular expression, if it is there';
  return undefined;
}

function optionError(options: Provider['options']): string | undefined {
  for (const [option, read] of Object.entries(options)) {
    if (!/^[a-z_]+$/.test(option))
      return `the option \`${option}\` must be small letters and underscores only`;
    // A name that every object has, such as `constructor`, would be found in arguments that don't contain it.
    if (RESERVED_NAMES.includes(option) || option in {})
      return `the option \`${option}\` has a meaning already: every embed has an attribute or an argument of that name; give it another`;
    if (typeof read !== 'function') return `the option \`${option}\` must be a function that reads a text`;
  }
  return undefined;
}

function functionError(provider: Provider): string | undefined {
  const { read, frame, link, sizeOf, pictures, height, isGone, rawFiles, isFile } = provider;
  const player = typeof provider.player === 'string' ? undefined : provider.player;
  if (![read, frame, link].every(part => typeof part === 'function'))
    return '`read`, `frame` and `link` must be functions';
  for (const [part, value] of Object.entries({ sizeOf, pictures, height, isGone, rawFiles, isFile }))
    if (value !== undefined && typeof value !== 'function')
      return `\`${part}\` must be a function, if it is there`;
  if (player && (typeof player.plays !== 'function' || player.pause === undefined))
    return '`player` must have a `pause` message and a function `plays`, if it is there';
  if (player?.listen !== undefined && !Array.isArray(player.listen))
    return 'the `listen` of `player` must be a list of messages, if it is there';
  return undefined;
}
