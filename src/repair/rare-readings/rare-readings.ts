import { restOfBlock } from '../../dom/inline-run.ts';
import type { Provider } from '../../providers/provider.ts';
import { readCall } from '../../providers/registry/read-call.ts';
import { readArguments } from '../../shortcode/arguments.ts';
import type { Reading } from '../flatten.ts';
import type { Found, FoundCall, readBlock, replaceCalls } from '../repair-call.ts';
import type { RepairContext } from '../repair-context.ts';
import type { siblings } from '../siblings.ts';
import { bodiesOf, mainValue } from './bodies.ts';
import { repairQuoted } from './repair-quoted.ts';

/** Parts of `repair.js`, which this file does not contain a second time. */
interface Lent {
  /** Reads one text. If that throws, ignores it. */
  guard(text: Text, context: RepairContext, read: (text: Text) => unknown): void;
  readonly readBlock: typeof readBlock;
  readonly replaceCalls: typeof replaceCalls;
  readonly siblings: typeof siblings;
  /** The reading of Markdown engines. */
  readonly markdown: Reading;
}

type Providers = ReadonlyMap<string, Provider | undefined>;

const CALL_START = /\{\{[<%]\s*([\p{L}\p{Nd}_-]+)/u;

const WITHOUT_MARKDOWN = { CODE: '`', Q: '"' };

// Full-width forms lie at a fixed distance from ASCII.
const FULL_WIDTH_DISTANCE = 0xfee0;
const narrow = (part: string) =>
  part
    .replace(/[＂％／＜＝＞｛｝]/g, sign => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_DISTANCE))
    .replace(/[「『]/g, '“')
    .replace(/[」』]/g, '”');

// The first is that of Markdown engines. Then: a keyboard of full-width signs; marks of editors and of reading aids, which
// are no part of the text; Textile; engines with marks of their own.
const readingsOf = (markdown: Reading): readonly Reading[] => [
  markdown,
  { ...markdown, signs: narrow },
  { marks: WITHOUT_MARKDOWN },
  { marks: { ...markdown.marks, I: '__', DEL: '-', S: '-', STRIKE: '-', U: '_' } },
  { marks: { ...markdown.marks, DEL: '--', S: '--', STRIKE: '--', U: '__' } },
];

/** A block that can be read, and the works in it, to compare it with others. */
interface Accepted {
  readonly found: Found;
  readonly works: string;
}

// Returns the calls with the bodies whose works are known; a list of several if the author may have meant either.
function worksOf({ call, element }: FoundCall, context: RepairContext, providers: Providers) {
  const works = new Map<string, string>();
  for (const body of bodiesOf(call.body)) {
    const input = readArguments(body);
    if (!input) continue;
    for (const name of context.providersOf(element, mainValue(input))) {
      const provider = providers.get(name);
      const read = provider && readCall(provider, { ...input, name: call.name });
      if (!read || 'code' in read) continue;
      const work = `${name} ${read.reference.id}`;
      if (!works.has(work)) works.set(work, body);
      break;
    }
  }
  return [...works];
}

function accept(found: Found, context: RepairContext, providers: Providers): Accepted | undefined {
  const works = found.calls.map(call => worksOf(call, context, providers));
  if (!works.length || works.some(({ length }) => length !== 1)) return undefined;
  const calls = found.calls.map((item, index) => ({
    ...item,
    call: { ...item.call, body: works[index]?.[0]?.[1] ?? item.call.body },
  }));
  return { found: { ...found, calls }, works: works.map(([work]) => work?.[0]).join('\n') };
}

function readOne(text: Text, context: RepairContext, providers: Providers, lent: Lent): void {
  const nodes = restOfBlock(text);
  const { parentNode: parent } = text;
  const all = readingsOf(lent.markdown).map(reading => lent.readBlock(nodes, context, reading));
  const [first, ...others] = all.map(found => accept(found, context, providers));
  const distinct = new Map(others.map(accepted => [accepted?.works, accepted]));
  distinct.delete(undefined);
  const [only] = distinct.size === 1 ? [...distinct.values()] : [];
  const chosen = first ?? only;
  if (chosen) {
    lent.replaceCalls(chosen.found, context, parent);
    return;
  }
  // A wrong work is worse than none.
  const { flat, calls, unknown, isEmpty } = all[0] as Found;
  for (const { start, end } of unknown)
    context.report({ code: 'unknown-name', src: flat.text.slice(start, end), parent });
  for (const { call, element } of calls) {
    const src = mainValue(readArguments(call.body));
    const [provider] = context.providersOf(element, src);
    context.report({ code: src ? 'bad-id' : 'unread-call', provider, src, parent });
  }
  const [, name = ''] = CALL_START.exec(flat.text) ?? [];
  if (isEmpty && context.rowForCall(name) && !repairQuoted(nodes, flat.text, context, lent.siblings))
    context.report({ code: 'unread-call', src: flat.text, parent });
}

/**
 * Replaces calls that can be read in several ways. Tries the readings in turn: that of Markdown engines if it fits the ids of
 * the providers, else another if it is the only one that fits. Never rejects because of a descriptor that cannot be had.
 */
export async function readDoubtful(texts: Iterable<Text>, context: RepairContext, lent: Lent): Promise<void> {
  const names = new Set<string>();
  for (const text of texts)
    lent.guard(text, context, () => {
      for (const reading of readingsOf(lent.markdown))
        for (const { call, element } of lent.readBlock(restOfBlock(text), context, reading).calls) {
          // Side by side with the descriptors, which come with the other files of the embed.
          if (element[0].names[0]) context.loadFiles(text.parentElement, element[0]).catch(() => {});
          for (const body of bodiesOf(call.body))
            for (const name of context.providersOf(element, mainValue(readArguments(body)))) names.add(name);
        }
    });
  const load = async (name: string) => {
    const file = await context.load(`providers/${name}`).catch(() => undefined);
    return [name, file?.provider] as const;
  };
  const providers = new Map(await Promise.all([...names].map(load)));
  // Reads the text again: the page may have changed it while the files were loading.
  for (const text of texts) lent.guard(text, context, () => readOne(text, context, providers, lent));
}
