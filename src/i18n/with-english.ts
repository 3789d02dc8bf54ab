type Phrase = (...given: never[]) => string;

/**
 * Returns the strings of one part of the library in a language, where they have an English string each. That is used where the
 * language has none, and where a site owner's own string has thrown or returned nothing.
 *
 * @example
 * withEnglish({ skip: () => 'Skip the player' }, {}).skip(); // 'Skip the player'
 */
export const withEnglish = <Part extends Readonly<Record<string, Phrase>>>(
  english: Part,
  strings: Readonly<Partial<Part>>,
): Part =>
  Object.fromEntries(
    Object.entries(english).map(([name, phrase]) => [
      name,
      (...given: never[]) => strings[name]?.(...given) ?? phrase(...given),
    ]),
  ) as Part;
