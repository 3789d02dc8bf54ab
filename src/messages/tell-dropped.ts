import { readArguments } from '../shortcode/arguments.ts';
import { type DroppedArgument, droppedArguments } from './dropped-arguments.ts';
import { optionsOf } from './known.ts';
import { cut, line } from './line.ts';
import { ownTag } from './own-tag.ts';
import { tell } from './tell.ts';
import { unknownOptions } from './unknown-options.ts';

// Embeds of the same moment may not have been read yet.
const WAIT_MS = 2000;

const read = new WeakSet<Element>();

const shownBy = (embed: Element, name: string): unknown =>
  Reflect.get(embed, name) || embed.getAttribute(name);

/** Tells what counts for nothing in the call of an embed. */
export function tellArguments(embed: Element, dropped: readonly DroppedArgument[]): void {
  const [call, args = '', provider] = ['call', 'args', 'provider'].map(
    name => embed.getAttribute(name) ?? undefined,
  );
  for (const { found, meant } of dropped)
    tell(
      `${line('dropped-argument', provider, cut(found), meant)} (${cut(`{{< ${call} ${args.trim()} >}}`)})`,
      embed,
    );
}

/** Tells which attributes of the script tag are no options. */
export function tellOptions(tag: Element | undefined): void {
  for (const { found, meant } of tag ? unknownOptions(tag) : [])
    tell(line('unknown-option', undefined, found, meant), tag);
}

function tellAll(): void {
  tellOptions(ownTag());
  // An embed with a state was read.
  for (const embed of document.querySelectorAll('[call][state]:not([state=refused])')) {
    if (read.has(embed)) continue;
    read.add(embed);
    const { params } = readArguments(embed.getAttribute('args') ?? '') ?? {};
    const options = optionsOf(embed.getAttribute('provider') ?? '');
    if (params && options)
      tellArguments(
        embed,
        droppedArguments(params, options, name => !!shownBy(embed, name)),
      );
  }
}

let isWaiting = false;

/** Tells, soon, what counts for nothing on the script tag and in the calls of the page. Never throws. */
export function tellDroppedSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    try {
      tellAll();
    } catch (error) {
      console.warn('[shortcode-embeds] messages:', error);
    }
  }, WAIT_MS);
}
