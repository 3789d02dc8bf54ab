import type { Words } from './en.ts';

// Each language is a file of its own.
const files: Readonly<Record<string, () => Promise<Words>>> = {
  ja: async () => (await import('./ja.ts')).ja,
};

/** The keys to try for a tag, from the nearest on: its language as it is written there, its language. */
function keysOf(tag: string): string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    return [];
  }
}

/** The words of the language that a BCP 47 tag means, if anybody has written them. Rejects if their file can't be had. */
export async function wordsOf(tag: string): Promise<Words | undefined> {
  const key = keysOf(tag).find(key => Object.hasOwn(files, key));
  return key === undefined ? undefined : files[key]?.();
}
