/**
 * Reads an http(s) URL as authors paste it, also without its scheme before `//`. Returns `undefined` for any other
 * text. Never throws.
 * A URL with a user, a password or a port is refused: look-alikes are built with those
 * (`https://youtube.com@evil.test/`).
 */
export function parseUrl(text: string): URL | undefined {
  if (!/^(?:https?:)?\/\//i.test(text)) return undefined;
  try {
    const url = new URL(text, 'https://base.invalid');
    return url.username || url.password || url.port ? undefined : url;
  } catch {
    return undefined;
  }
}
