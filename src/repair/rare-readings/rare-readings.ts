import { restOfBlock } from '../../dom/inline-run.ts';
import type { Row } from '../../embeds/row.ts';
import type { Provider } from '../../providers/provider.ts';
import { readCall } from '../../providers/registry/read-call.ts';
import { readArguments } from '../../shortcode/arguments.ts';
import type { Reading } from '../flatten.ts';
import type { Found, FoundCall, readBlock, replaceCalls } from '../repair-call.ts';
import type { RepairContext } from '../repair-context.ts';
import type { siblings } from '../siblings.ts';
import { bodiesOf, mainValue } from './bodies.ts';
import { repairLines } from './repair-lines.ts';
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

// Returns each work that the author may have meant, with its arguments as text. A call whose descriptor cannot be had counts as
// read: its element tells that.
function worksOf({ call, element }: FoundCall, context: RepairContext, providers: Providers) {
  const works = new Map<string, string>();
  for (const body of bodiesOf(call.body)) {
    const input = readArguments(body);
    if (!input) continue;
    for (const name of context.providersOf(element, mainValue(input))) {
      const provider = providers.get(name);
      if (!provider) return [['', call.body] as const];
      const read = readCall(provider, { ...input, name: call.name });
      if ('code' in read) continue;
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
  const calls = found.calls.map((item, index) => withBody(item, works[index]?.[0]?.[1]));
  return { found: { ...found, calls }, works: works.map(([work]) => work?.[0]).join('\n') };
}

const withBody = (item: FoundCall, body = item.call.body): FoundCall => ({
  ...item,
  call: { ...item.call, body },
});

// Where no reading fits every call, those of the first are replaced one by one, and their elements refuse what is no id. A call
// stays if it may mean several works, or none with any spelling: a wrong work is worse than none.
function readEach(found: Found, parent: Node | null, context: RepairContext, providers: Providers): Found {
  const calls = found.calls.flatMap(item => {
    const [work, ...others] = worksOf(item, context, providers);
    const { body } = item.call;
    if (work ? !others.length : bodiesOf(body).join() === body) return [withBody(item, work?.[1])];
    const src = mainValue(readArguments(body));
    const [provider] = context.providersOf(item.element, src);
    context.report({ code: 'bad-id', provider, src, parent });
    return [];
  });
  return { ...found, calls };
}

function readOne(text: Text, context: RepairContext, providers: Providers, lent: Lent): void {
  const nodes = restOfBlock(text);
  const { parentNode: parent } = text;
  const all = readingsOf(lent.markdown).map(reading => lent.readBlock(nodes, context, reading));
  const [first, ...others] = all.map(found => accept(found, context, providers));
  const distinct = new Map(others.map(accepted => [accepted?.works, accepted]));
  distinct.delete(undefined);
  const [only] = distinct.size === 1 ? [...distinct.values()] : [];
  const [markdown] = all as [Found];
  const chosen = (first ?? only)?.found ?? readEach(markdown, parent, context, providers);
  lent.replaceCalls(chosen, context, parent);
  for (const { start, end } of chosen.unknown)
    context.report({ code: 'unknown-name', src: chosen.flat.text.slice(start, end), parent });
  const { text: flatText } = markdown.flat;
  const [, name = ''] = CALL_START.exec(flatText) ?? [];
  if (
    chosen.isEmpty &&
    context.rowForCall(name) &&
    !repairQuoted(nodes, flatText, context, lent.siblings) &&
    !repairLines(nodes, context, lent.readBlock, lent.siblings)
  )
    context.report({ code: 'unread-call', src: flatText, parent });
}

/**
 * Replaces calls that can be read in several ways. Tries the readings in turn: that of Markdown engines if it fits the ids of
 * the providers, else another if it is the only one that fits. Never rejects because of a descriptor that cannot be had.
 */
export async function readDoubtful(texts: Iterable<Text>, context: RepairContext, lent: Lent): Promise<void> {
  const names = new Set<string>();
  const rows = new Map<Row, Text>();
  for (const text of texts)
    lent.guard(text, context, () => {
      for (const reading of readingsOf(lent.markdown))
        for (const { call, element } of lent.readBlock(restOfBlock(text), context, reading).calls) {
          rows.set(element[0], text);
          for (const body of bodiesOf(call.body))
            for (const name of context.providersOf(element, mainValue(readArguments(body)))) names.add(name);
        }
    });
  // Side by side with the descriptors.
  for (const [row, { parentElement }] of rows)
    if (row.names[0]) context.loadFiles(parentElement, row).catch(() => {});
  const load = async (name: string) => {
    const file = await context.load(`providers/${name}`).catch(() => undefined);
    return [name, file?.provider] as const;
  };
  const providers = new Map(await Promise.all([...names].map(load)));
  // Reads the text again: the page may have changed it while the files were loading.
  for (const text of texts) lent.guard(text, context, () => readOne(text, context, providers, lent));
}
