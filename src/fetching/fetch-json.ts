// No post is longer, and a longer answer would make the page slow.
const MAX_BYTES = 200_000;

// Until then the reader sees the card without the post.
const TIMEOUT_MS = 5000;

/**
 * Fetches a small JSON file, with the site's cookies if it is on the same origin. Rejects if the network fails, after 5
 * s, with another status than 2xx, over 200 kB, or if the answer is not JSON.
 */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, {
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new TypeError(`status ${response.status}`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > MAX_BYTES) {
      // Stops the download of the rest.
      reader?.cancel();
      throw new RangeError(`more than ${MAX_BYTES} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return JSON.parse(text);
}
