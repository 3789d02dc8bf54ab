// No post and no transcript is longer, and a longer answer would make the page slow.
const MAX_BYTES = 200_000;

// Until then the reader sees the card without what the file says.
const TIMEOUT_MS = 5000;

async function fetchJson(url: string): Promise<unknown> {
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

/**
 * Returns a function that fetches small JSON files, each once: calls for one URL share a request. A failure is not kept, as
 * the network may be back. A file is fetched with the site's cookies if it is on the same origin. The promise rejects if the
 * network fails, after 5 s, with another status than 2xx, over 200 kB, or if the answer is not JSON.
 */
export function sharedJson(): (url: string) => Promise<unknown> {
  const answers = new Map<string, Promise<unknown>>();
  return url => {
    const answer = answers.get(url) ?? fetchJson(url);
    answers.set(url, answer);
    answer.catch(() => answers.delete(url));
    return answer;
  };
}
