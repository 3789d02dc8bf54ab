const shared = new Map<string, CSSStyleSheet>();

/**
 * Returns the style sheet with a text of rules, which all shadow roots share. It is made on first use, so that modules with
 * rules can be imported on a server. `style-src 'self'` allows constructed sheets and forbids inline styles:
 * https://w3c.github.io/webappsec-csp/#directive-style-src
 */
export function sharedSheet(rules: string): CSSStyleSheet {
  const sheet = shared.get(rules) ?? new CSSStyleSheet();
  if (!shared.has(rules)) sheet.replaceSync(rules);
  shared.set(rules, sheet);
  return sheet;
}

/** Adds the shared style sheet with these rules to a shadow root, unless the root has it. */
export function adoptSheet(root: ShadowRoot, rules: string): void {
  const sheet = sharedSheet(rules);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
