import { en, type Words } from './en.ts';
import { ja } from './ja.ts';

const languages: Readonly<Record<string, Words>> = { en, ja };

/** The words for a BCP 47 tag: exact, else its language, else English. */
export function wordsFor(tag: string): Words {
  const [language = ''] = tag.toLowerCase().split('-');
  return languages[tag.toLowerCase()] ?? languages[language] ?? en;
}
