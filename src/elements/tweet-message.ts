/** What X's frame says that matters here: its height in CSS pixels, or that there is no such post. */
export type TweetMessage = { readonly height: number } | 'gone';

const LEAST = 100;
const MOST = 4000;

/**
 * Reads a message of `platform.twitter.com/embed/Tweet.html`: an object whose `twttr.embed` is a JSON-RPC call.
 * Anything else, and a height that is none, gives `undefined`; a height out of reason is brought back to it.
 */
export function readTweetMessage(data: unknown): TweetMessage | undefined {
  const call = (data as { 'twttr.embed'?: { method?: unknown; params?: unknown } } | null)?.['twttr.embed'];
  if (call?.method === 'twttr.private.no_results') return 'gone';
  if (call?.method !== 'twttr.private.resize' || !Array.isArray(call.params)) return undefined;
  const height: unknown = (call.params[0] as { height?: unknown } | undefined)?.height;
  // Nought means that nothing is drawn yet.
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return undefined;
  return { height: Math.ceil(Math.min(Math.max(height, LEAST), MOST)) };
}
