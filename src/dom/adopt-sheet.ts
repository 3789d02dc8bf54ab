const shared = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root a style sheet, once. All roots share one sheet of the same rules. It is made when the first root
 * needs it, so a module that holds rules can be imported where there is no page. A constructed sheet is no inline
 * style, which `style-src 'self'` would refuse: https://w3c.github.io/webappsec-csp/#directive-style-src
 */
export function adoptSheet(root: ShadowRoot, rules: string): void {
  const sheet = shared.get(rules) ?? new CSSStyleSheet();
  if (!shared.has(rules)) sheet.replaceSync(rules);
  shared.set(rules, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Gives a shadow root an empty style sheet of its own, to be filled by `replaceSync` again and again. */
export function adoptOwnSheet(root: ShadowRoot): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  return sheet;
}
