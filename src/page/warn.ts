const said = new Set<string>();

/** Tells the owner once, in the console, what was left alone and why. */
export function warn(code: string | undefined, about: unknown): void {
  const line = `[shortcode-embeds] ${code} ${about}`;
  if (!said.has(line)) console.warn(line);
  said.add(line);
}
