import { readHeight } from '../../src/embeds/frame-height.ts';
import { fileUrl, oembedUrl } from '../../src/embeds/own-file-url.ts';
import { type Provider, providers, resolveUrl } from '../../src/entries/lib/providers.ts';
import { parseShortcodes } from '../../src/entries/lib/shortcode.ts';
import { LOCALES, localeFile } from '../../src/i18n/locale-file.ts';
import { jsonMessageFields } from '../../src/providers/kit/json-message.ts';
import type { CallInput } from '../../src/providers/registry/call-input.ts';
import { readCall } from '../../src/providers/registry/read-call.ts';
import { resolveShortcode } from '../../src/providers/registry/resolve.ts';
import { targetOf } from '../../src/providers/registry/target-of.ts';
import { readArguments } from '../../src/shortcode/arguments.ts';
import { cleanCalls } from '../../src/shortcode/clean.ts';
import { argumentSize } from '../../src/size/argument-size.ts';
import { readSize } from '../../src/size/read-size.ts';
import { sizeCss } from '../../src/size/size-css.ts';
import { addressError } from './addresses.ts';

/** Reads a payload, and returns what is wrong with the result; `undefined` if nothing is. */
type Reader = (text: string) => string | undefined;

const PAGE = 'https://blog.test/post';

const youtube = providers.find(({ name }) => name === 'youtube') as Provider;
const read = readCall(youtube, { args: ['nNFCc3nowfg'], params: {} });
if ('code' in read) throw new Error(read.code);

const work = (id: string) => ({
  ...read,
  provider: youtube,
  reference: { id },
  target: targetOf(youtube, read.reference),
});

const isBelow = (folder: string, url: URL | undefined) =>
  !url || url.href.startsWith(`https://blog.test${folder}`);

const cssError = (css: string) => (/^(?:[\w:.; -]|min\(\d+px,100%\))*$/.test(css) ? undefined : css);

/** The functions that read text by themselves. */
export const READERS: Readonly<Record<string, Reader>> = {
  'the grammar of calls': text => {
    const calls = [text, `{{< youtube "${text}" >}}`, `{{< ${text} >}}`].flatMap(parseShortcodes);
    const inherited = calls.find(({ params }) => Object.getPrototypeOf(params) !== null);
    return inherited && 'its arguments have a prototype';
  },
  'the loader’s grammar of plain calls': text =>
    cleanCalls(`{{< youtube "${text}" >}}`).some(({ name }) => !/^[\w-]+$/.test(name)) ? 'a name' : undefined,
  'the list of arguments': text => {
    const list = readArguments(`${text}="${text}"`);
    return list && Object.getPrototypeOf(list.params) !== null ? 'it has a prototype' : undefined;
  },
  'an address': text => {
    const target = resolveUrl(text);
    const provider = providers.find(({ name }) => name === target?.provider);
    return target && provider && addressError(provider, target.link);
  },
  'the name of a call': text => {
    const target = resolveShortcode({ name: text, args: ['nNFCc3nowfg'], params: { [text]: text } });
    return 'code' in target ? undefined : `the provider ${target.provider}`;
  },
  'a size in attributes': text => cssError(sizeCss(readSize({ ratio: text, width: text, height: text }))),
  'a size in arguments': text =>
    cssError(sizeCss(argumentSize({ 'aspect-ratio': text, width: text, height: text }))),
  'a language': text => {
    const file = localeFile(text);
    return file && !LOCALES.some(tag => tag.toLowerCase() === file) ? file : undefined;
  },
  'the id in the pattern of the owner’s files': text => {
    // No descriptor accepts half of a surrogate pair, which has no encoding.
    const url = fileUrl('/posts/{provider}/{id}.json', work(text.replace(/\p{Surrogate}/gu, '')), PAGE);
    return isBelow('/posts/youtube/', url) ? undefined : url?.href;
  },
  'the owner’s endpoint': text => {
    const url = oembedUrl(text, work('nNFCc3nowfg'), PAGE);
    return url && url.protocol !== 'https:' ? url.href : undefined;
  },
  'the message of a frame': text => {
    const fields = jsonMessageFields(text);
    return (readHeight(text) ?? readHeight(fields.height)) ? 'a height' : undefined;
  },
};

/** The places in the call of a provider that a payload is put in. `id` is a valid one. */
export const PLACES: Readonly<Record<string, (text: string, provider: Provider, id: string) => CallInput>> = {
  'the id': text => ({ args: [text], params: {} }),
  'the path of its address': (text, { examples: [example = ''] }) => ({
    args: [`${new URL(example).origin}/${text}`],
    params: {},
  }),
  'every option, a second argument and a name': (text, { options }, id) => ({
    args: [id, text],
    params: {
      ...Object.fromEntries(Object.keys(options).map(option => [option, text])),
      title: text,
      [text]: text,
    },
  }),
};
