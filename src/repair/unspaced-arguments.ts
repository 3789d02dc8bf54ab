import type { Row } from '../embeds/row.ts';

// The parser of a page makes the names of attributes lower-case, and so does it with an id that became one.
// A number has no case, and no id is so long and hexadecimal without having been lower-case before.
const KEPT = /^(?:\d+|[\da-f]{20,})$/;

// What may stand before such an id, as its case is of no account: what kind of work it is, or whose.
const KIND = /^(?:album|artist|episode|playlist|podcast|show|track)$/;
const OWNED = /^(?:tweet-embed|gist|telegram|tiktok)$/;

// The names by which a call gives its id. What is named has a value, and values keep their case.
const NAMED = /^(?:id|src|url|link|key|videoid|token|cast|slug_hash)$/;

const quoted = (value: string) => (value.includes('"') ? `\`${value}\`` : `"${value}"`);

/**
 * The arguments of a call without spaces that became an element, `{{<tweet id="20">}}`; `undefined` where the id may
 * have had capitals. What stands behind an id without a name is left out: of titles, only small letters remain.
 */
export function unspacedArguments(element: Element, { tag, names }: Row): string | undefined {
  const attributes = [...element.attributes];
  const words = attributes.flatMap(({ name, value }) =>
    value ? [] : name.replace(/^["']|["'/]$/g, '') || [],
  );
  const pairs = attributes.filter(({ value }) => value);
  // The slash that closes a call is part of a value without quotes: `{{<tweet id=20/>}}`.
  const named = pairs.map(
    ({ name, value }) =>
      `${name}=${quoted(name === attributes.at(-1)?.name ? value.replace(/\/$/, '') : value)}`,
  );
  if (pairs.some(({ name }) => NAMED.test(name)) || !words[0]) return named.join(' ');
  const at = words.findIndex(word => KEPT.test(word));
  const owned = OWNED.test(tag) || OWNED.test(names[0] ?? '');
  if (at && (at !== 1 || !(owned || KIND.test(words[0])))) return undefined;
  return [...words.slice(0, at + 1), ...named].join(' ');
}
