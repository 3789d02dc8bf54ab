/**
 * Reads an http(s) address as authors paste it, also without its scheme before `//`.
 * Anything with a user, a password or a port is no address of a service: those are how look-alikes are built
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
