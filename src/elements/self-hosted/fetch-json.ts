// More than this no post says, and it would make the page slow. In bytes.
const MOST = 200_000;

// In milliseconds; until then the reader sees the card.
const PATIENCE = 5000;

/** Fetches a small JSON file. Rejects if nobody answers in time, or with something else, or with too much. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, {
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new TypeError(`status ${response.status}`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > MOST) {
      // Nobody is to send the rest.
      reader?.cancel();
      throw new RangeError(`more than ${MOST} bytes`);
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return JSON.parse(text);
}
