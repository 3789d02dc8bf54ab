import type { Row } from '../embeds/row.ts';

// The HTML parser lower-cases attribute names, and so the ids that became one. These ids have no upper-case letters:
// numbers, and long hexadecimal ones.
const LOWERCASE_ID = /^(?:\d+|[\da-f]{20,})$/;

// Words that may stand before such an id, as their case does not matter: the kind of content, or for these providers a
// user name.
const KIND = /^(?:album|artist|episode|playlist|podcast|show|track)$/;
const WITH_USER = /^(?:tweet-embed|gist|telegram|tiktok)$/;

// The named arguments that hold an id. Attribute values keep their case.
const ID_NAME = /^(?:id|src|url|link|key|videoid|token|cast|slug_hash)$/;

const quoted = (value: string) => (value.includes('"') ? `\`${value}\`` : `"${value}"`);

/**
 * Returns the arguments of a call without spaces that was parsed as an element, `{{<tweet id="20">}}`; `undefined` if its
 * id may have lost upper-case letters. Leaves out positional arguments after the id, such as titles, whose case is lost.
 */
export function unspacedArguments(element: Element, { tag, names }: Row): string | undefined {
  const attributes = [...element.attributes];
  const positional = attributes.flatMap(({ name, value }) =>
    value ? [] : name.replace(/^["']|["'/]$/g, '') || [],
  );
  const pairs = attributes.filter(({ value }) => value);
  // The slash of a self-closing call is part of an unquoted value: `{{<tweet id=20/>}}`.
  const named = pairs.map(
    ({ name, value }) =>
      `${name}=${quoted(name === attributes.at(-1)?.name ? value.replace(/\/$/, '') : value)}`,
  );
  if (pairs.some(({ name }) => ID_NAME.test(name)) || !positional[0]) return named.join(' ');
  const at = positional.findIndex(value => LOWERCASE_ID.test(value));
  const hasUser = WITH_USER.test(tag) || WITH_USER.test(names[0] ?? '');
  if (at && (at !== 1 || !(hasUser || KIND.test(positional[0])))) return undefined;
  return [...positional.slice(0, at + 1), ...named].join(' ');
}
