// Text that was escaped twice still contains entities. Go's templates write quotes as numeric ones.
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/**
 * Matches an entity, the equals sign of mails before a quote (quoted-printable), and an invisible sign: soft hyphens and
 * zero-width spaces, which editors and hyphenation put between letters. Joiners are kept, as they are a part of words and emoji.
 */
export const ENTITY =
  /&(amp|apos|gt|lt|nbsp|quot|#0*(?:3[489]|6[02]|160)|#x0*(?:2[267]|3[ce]|a0));|=3d(?=["“”])|[\xad\u200b\u200e\u200f\u2060\ufeff]/gi;

/** Returns the character of a match; empty for an invisible sign. */
export function decodeEntity(entity: string): string {
  if (!entity.startsWith('&')) return entity.slice(0, -2);
  const name = entity.slice(1, -1);
  return NAMED[name.toLowerCase()] ?? String.fromCharCode(Number(`0${name.slice(1)}`));
}
