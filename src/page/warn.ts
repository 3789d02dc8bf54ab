const warned = new Set<string>();

/** Writes a code and what it is about to the console, for the site owner; each line once. */
export function warn(code: string | undefined, about: unknown): void {
  const line = `[shortcode-embeds] ${code}: ${about}`;
  if (!warned.has(line)) console.warn(line);
  warned.add(line);
}
