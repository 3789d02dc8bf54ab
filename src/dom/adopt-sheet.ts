const shared = new Map<string, CSSStyleSheet>();

/**
 * Adds a style sheet to a shadow root, unless the root has it. All roots share one sheet per text of rules. The sheet is
 * made on first use, so that modules with rules can be imported on a server. `style-src 'self'` allows constructed
 * sheets and forbids inline styles: https://w3c.github.io/webappsec-csp/#directive-style-src
 */
export function adoptSheet(root: ShadowRoot, rules: string): void {
  const sheet = shared.get(rules) ?? new CSSStyleSheet();
  if (!shared.has(rules)) sheet.replaceSync(rules);
  shared.set(rules, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
