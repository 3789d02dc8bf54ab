import { readAddress } from './address.ts';
import { isOpen } from './catalogue.ts';
import { knowsHost } from './knows-host.ts';
import type { Provider } from './provider.ts';
import { SPELLINGS } from './read-call.ts';
import { exampleComplaint } from './try-examples.ts';

const NAME = /^[a-z][a-z\d]*$/;
const ALIAS = /^[a-z\d][a-z\d_-]*$/;
const HOST = /^(?:\*\.)?(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/;
const KINDS = ['video', 'slides', 'post', 'audio', 'document', 'work'];

// What every embed reads or does already; an option of that name would never be asked, or would break the element.
const TAKEN = [
  ...SPELLINGS,
  ...'title load ratio width height poster provider state call args reading find read activate show settle render update'.split(
    ' ',
  ),
];

/** What a page or a bundle says of a provider of its own. */
export type OwnProvider = Omit<Provider, 'tag'>;

/** Tells in one sentence what is wrong with a provider, `undefined` where nothing is. Never throws. */
export function complaintAbout(own: OwnProvider): string | undefined {
  try {
    // As it is used later: a method that only its class has is not there.
    const provider: Provider = { ...own, tag: 'web-embed' };
    return shapeComplaint(provider) ?? exampleComplaint(provider);
  } catch (error) {
    return `a function of it threw: ${wordsOf(error)}`;
  }
}

// Anything at all can be thrown, also what can't be made a text of.
function wordsOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'something that is no error';
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown, pattern: RegExp): value is string[] =>
  Array.isArray(value) && value.every(text => isText(text) && pattern.test(text));
const isSize = (value: unknown) => Number.isFinite(value) && Number(value) > 0;

function shapeComplaint(provider: Provider): string | undefined {
  const { name, label, kind, aliases, hosts, frames, shape, options, allow, examples, privacy } = provider;
  if (!isText(name) || !NAME.test(name)) return '`name` must be small letters and digits, a letter first';
  if (isOpen(name)) return `\`${name}\` says what a thing is, not whose; \`name\` must be another`;
  if (!isText(label) || !label.trim()) return '`label` must be the name that readers know';
  if (!KINDS.includes(kind)) return `\`kind\` must be one of ${KINDS.join(', ')}`;
  if (!isTexts(aliases, ALIAS)) return '`aliases` must be a list of names in small letters, if an empty one';
  if (!isTexts(hosts, HOST) || !hosts.length)
    return '`hosts` must be exact host names, such as `video.example.com`';
  if (!isTexts(frames, /\//) || !frames.every(frame => knowsHost(hosts, frame.replace(/\/.*/s, ''))))
    return '`frames` must be beginnings of addresses on its hosts, such as `video.example.com/embed/`';
  if (!isSize(shape?.ratio ?? shape?.height)) return '`shape` must have a `ratio` or a `height`, as a number';
  if (!options || typeof options !== 'object' || !isText(allow))
    return '`options` and `allow` must be there, if empty';
  if (!isTexts(examples, /^https?:/) || !examples.length)
    return '`examples` must have an address to try it with';
  if (privacy !== undefined && !(isText(privacy) && /^https:/.test(privacy) && readAddress(privacy)))
    return '`privacy` must be an address that begins with https://, if it is there';
  return optionComplaint(options) ?? functionComplaint(provider);
}

function optionComplaint(options: Provider['options']): string | undefined {
  // Whatever elements have of their own must stay theirs; outside a page they can't be asked.
  const element: object = globalThis.HTMLElement?.prototype ?? {};
  for (const [option, read] of Object.entries(options)) {
    if (!/^[a-z_]+$/.test(option)) return `the option \`${option}\` must be small letters and low lines only`;
    if (TAKEN.includes(option) || option in element)
      return `the option \`${option}\` has a meaning already; give it another name`;
    if (typeof read !== 'function') return `the option \`${option}\` must be a function that reads a text`;
  }
  return undefined;
}

function functionComplaint(provider: Provider): string | undefined {
  const { read, frame, link, shapeOf, pictures, height, gone, files, player } = provider;
  if (![read, frame, link].every(part => typeof part === 'function'))
    return '`read`, `frame` and `link` must be functions';
  for (const [part, value] of Object.entries({ shapeOf, pictures, height, gone, files }))
    if (value !== undefined && typeof value !== 'function')
      return `\`${part}\` must be a function, if it is there`;
  if (player && (typeof player.plays !== 'function' || player.pause === undefined))
    return '`player` must have a `pause` message and a function `plays`, if it is there';
  return undefined;
}
