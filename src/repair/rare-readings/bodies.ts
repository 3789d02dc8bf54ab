import { SPELLINGS } from '../../providers/registry/call-input.ts';
import { type Arguments, readArguments } from '../../shortcode/arguments.ts';
import { isDoubtful, spellingsOf } from './spellings.ts';

// Words, in which every sign is one of their own.
const WORDS = /title|label|caption|alt/;

/** Returns the id or URL of a call as it stands there; empty if there is none. */
export const mainValue = ({ args = [], params = {} }: Partial<Arguments> = {}): string =>
  (SPELLINGS.map(name => params[name]).find(value => value) ?? args[0] ?? '').trim();

/** Returns the arguments that the author of a call may have written, as text. */
export function bodiesOf(body: string): readonly string[] {
  const { args = [], params = {} } = readArguments(body) ?? {};
  const named = Object.entries(params).flatMap(([name, value]) => (WORDS.test(name) ? [] : value));
  const values = [...args, ...named].filter(value => !/\s/.test(value) && isDoubtful(value));
  return spellingsOf(values.join(' ')).map(spell =>
    values.reduce((spelled, value) => spelled.split(value).join(spell(value)), body),
  );
}
