// The hyphens that engines replace by a dash. They disagree about their number: in most of them the longer dash was more, in the
// inverted mode of SmartyPants the shorter one.
const DASHES: Readonly<Record<string, readonly string[]>> = {
  '–': ['---', '--', '-'],
  '—': ['---', '--', '-'],
};

// Other signs, and what they were. Textile and AsciiDoc make a cross of the letter between two digits.
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '‑': ['-'],
  '‐': ['-'],
  '‒': ['-'],
  '−': ['-'],
  '―': ['--', '-'],
  '×': ['x', 'X'],
};

// Markdown's backslash, which is left where the engine takes the text for something else.
const BACKSLASH = /\\(?=[_*~-])/g;

/** Returns a text as its author may have written it. */
export type Spell = (text: string) => string;

const replacing =
  (sign: string, original: string): Spell =>
  text =>
    text.split(sign).join(original);

/** True if a text contains what an engine may have put in the place of something else. */
export const isDoubtful = (text: string): boolean => /[‐-―−×]|\\[_*~-]/.test(text);

// An editor that replaces while one types has made the dash of the hyphens around the mark, and has put the mark before it.
const moveMark: Spell = text => text.replace(/([_*])[–—]/g, '-$1-');

const isPair = (short: string, long: string) =>
  short === '---' ? long === '--' : long.length > short.length;

/**
 * Returns the ways in which an author may have spelled a text. One sign means the same everywhere in it, as one engine made it.
 */
export function spellingsOf(text: string): readonly Spell[] {
  let found: (readonly Spell[])[] = [[written => written.replace(BACKSLASH, '')]];
  const originalsOf = (sign: string) => (text.includes(sign) ? DASHES[sign] : undefined) ?? [sign];
  found = originalsOf('–').flatMap(short =>
    originalsOf('—')
      .filter(long => long === '—' || short === '–' || isPair(short, long))
      .map(long => [...(found[0] ?? []), replacing('–', short), replacing('—', long)]),
  );
  for (const [sign, originals] of Object.entries(SIGNS))
    if (text.includes(sign))
      found = found.flatMap(spells => originals.map(original => [...spells, replacing(sign, original)]));
  if (/[_*][–—]/.test(text)) found = [...found, [moveMark]];
  return found.map(spells => written => spells.reduce((spelled, spell) => spell(spelled), written));
}
