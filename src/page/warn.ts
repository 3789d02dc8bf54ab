const said = new Set<string>();

/** Tells the owner once, in the console, what was left alone and why. */
export function warn(code: string, about: string): void {
  const line = `[shortcode-embeds] ${code} ${about}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
