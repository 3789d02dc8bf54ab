const told = new Set<string>();

/** Writes a line to the console, once, with the node where it belongs. */
export function tell(line: string, place?: Node | null): void {
  if (told.has(line)) return;
  told.add(line);
  console.warn(`[shortcode-embeds] ${line}`, ...(place ? [place] : []));
}
