import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const KEY = 'shortcode-embeds:consent';

type Consent = typeof import('../../src/consent/consent.ts');
type Change = import('../../src/consent/consent.ts').Change;

let kept: Map<string, string>;
let page: EventTarget;
let events: Change[];

const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** Opens a new page without any decision. */
async function open(): Promise<Consent> {
  vi.resetModules();
  const document = new EventTarget();
  document.addEventListener('embed-consent', event => events.push((event as CustomEvent<Change>).detail));
  page = new EventTarget();
  events = [];
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  return import('../../src/consent/consent.ts');
}

/** Stores a decision as another tab would, and fires the page's storage event. */
function fromElsewhere(text: string | undefined, key: string | null = KEY) {
  if (text === undefined) kept.delete(KEY);
  else kept.set(KEY, text);
  page.dispatchEvent(Object.assign(new Event('storage'), { key }));
}

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

test('grants nothing before a decision', async () => {
  const { granted, decisions } = await open();
  expect(granted('youtube')).toBe(false);
  expect(granted('*')).toBe(false);
  expect(decisions().size).toBe(0);
});

test('grants for this page without storing it', async () => {
  const { grant, granted } = await open();
  grant('youtube');
  expect([granted('youtube'), granted('vimeo'), granted('*')]).toEqual([true, false, false]);
  expect(kept.size).toBe(0);
  expect(events).toEqual([{ provider: 'youtube', granted: true, remembered: false }]);
  expect((await open()).granted('youtube')).toBe(false);
});

test('stores a remembered grant under one key, which counts on the next page', async () => {
  const { grant } = await open();
  grant('youtube', { remember: true });
  expect([...kept]).toEqual([[KEY, '{"youtube":true}']]);
  expect(events).toEqual([{ provider: 'youtube', granted: true, remembered: true }]);
  expect((await open()).granted('youtube')).toBe(true);
});

test('remembers a grant of the page when asked later', async () => {
  const { grant } = await open();
  grant('youtube');
  grant('youtube', { remember: true });
  grant('youtube', { remember: true });
  grant('youtube');
  expect(events.map(({ remembered }) => remembered)).toEqual([false, true]);
});

test.each([true, false])('grants all but one (remembered: %s)', async remember => {
  const { grant, revoke, granted } = await open();
  grant('*', { remember });
  revoke('youtube');
  expect([granted('youtube'), granted('vimeo'), granted('*')]).toEqual([false, true, true]);
  expect(kept.get(KEY)).toBe(remember ? '{"*":true,"youtube":false}' : undefined);
  grant('youtube', { remember });
  expect(granted('youtube')).toBe(true);
  expect(kept.get(KEY)).toBe(remember ? '{"*":true}' : undefined);
  revoke('youtube');
  grant('*', { remember });
  expect(granted('youtube')).toBe(true);
});

test('forgets a revoked grant, remembered or not', async () => {
  const { grant, revoke, granted } = await open();
  grant('youtube', { remember: true });
  grant('vimeo', { remember: true });
  grant('spotify');
  revoke('youtube');
  expect(kept.get(KEY)).toBe('{"vimeo":true}');
  revoke();
  expect(kept.size).toBe(0);
  expect(['youtube', 'vimeo', 'spotify'].map(granted)).toEqual([false, false, false]);
  expect(events.slice(3)).toEqual([
    { provider: 'youtube', granted: false, remembered: true },
    { provider: '*', granted: false, remembered: true },
  ]);
});

test('fires no event without a change, but notifies of every revocation', async () => {
  const { grant, revoke, subscribe } = await open();
  const heard = vi.fn();
  const deaf = subscribe(heard);
  revoke('youtube');
  grant('vimeo');
  grant('vimeo');
  expect(events.map(({ provider }) => provider)).toEqual(['vimeo']);
  expect(heard.mock.calls.map(([{ provider, granted }]) => [provider, granted])).toEqual([
    ['youtube', false],
    ['vimeo', true],
  ]);
  deaf();
  revoke();
  expect(heard).toHaveBeenCalledTimes(2);
});

test.each([[5], [null], [{}], [['youtube']], [Symbol('youtube')], [''], ['You Tube'], ['__proto__'], [NaN]])(
  'ignores %s as a provider',
  async odd => {
    const { grant, revoke, granted } = await open();
    const name = odd as never;
    expect(grant(name, odd as never)).toBeUndefined();
    expect(revoke(name)).toBeUndefined();
    expect(granted(name)).toBe(false);
    expect([events, [...kept]]).toEqual([[], []]);
  },
);

test('remembers nothing for an invalid second argument', async () => {
  const { grant } = await open();
  for (const odd of [null, true, 'remember', { remember: 'yes' }]) grant('youtube', odd as never);
  expect(kept.size).toBe(0);
});

test.each(['', 'null', '5', '"youtube"', '[true]', '{', '{"youtube":"yes","Vimeo":true,"a b":true,"":true}'])(
  'ignores the stored value %j',
  async text => {
    kept.set(KEY, text);
    const { granted, decisions, grant } = await open();
    expect([granted('youtube'), granted('*'), decisions().size]).toEqual([false, false, 0]);
    grant('vimeo', { remember: true });
    expect(kept.get(KEY)).toBe('{"vimeo":true}');
  },
);

test('grants for the page if storage is forbidden', async () => {
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  const { grant, revoke, granted } = await open();
  grant('youtube', { remember: true });
  expect(granted('youtube')).toBe(true);
  expect(events).toEqual([{ provider: 'youtube', granted: true, remembered: false }]);
  revoke('youtube');
  expect(granted('youtube')).toBe(false);
});

test('grants for the page if storage is full', async () => {
  vi.stubGlobal('localStorage', { ...storage, setItem: forbidden });
  const { grant, granted } = await open();
  grant('youtube', { remember: true });
  expect(granted('youtube')).toBe(true);
  expect(events).toEqual([{ provider: 'youtube', granted: true, remembered: false }]);
});

test('follows the grants and revocations of another tab', async () => {
  const { grant, granted } = await open();
  grant('vimeo');
  fromElsewhere('{"youtube":true}');
  expect([granted('youtube'), granted('vimeo')]).toEqual([true, true]);
  fromElsewhere(undefined);
  expect([granted('youtube'), granted('vimeo')]).toEqual([false, true]);
  expect(events.slice(1)).toEqual([
    { provider: 'youtube', granted: true, remembered: true },
    { provider: 'youtube', granted: false, remembered: true },
  ]);
});

test('follows another tab that grants all but one and then clears the storage', async () => {
  const { granted } = await open();
  granted('youtube');
  fromElsewhere('{"*":true,"youtube":false}');
  expect([granted('youtube'), granted('vimeo')]).toEqual([false, true]);
  fromElsewhere('{"youtube":true}');
  expect([granted('youtube'), granted('vimeo')]).toEqual([true, false]);
  fromElsewhere(undefined, null);
  expect([granted('youtube'), granted('vimeo')]).toEqual([false, false]);
});

test('ignores other keys', async () => {
  const { granted } = await open();
  granted('youtube');
  fromElsewhere('{"youtube":true}', 'theme');
  expect(granted('youtube')).toBe(false);
});

test('does not overwrite what another tab has just stored', async () => {
  const { grant, granted } = await open();
  granted('youtube');
  kept.set(KEY, '{"vimeo":true}');
  grant('youtube', { remember: true });
  expect(kept.get(KEY)).toBe('{"vimeo":true,"youtube":true}');
  expect(granted('vimeo')).toBe(true);
});

test('reads the storage again after the back-forward cache', async () => {
  const { granted } = await open();
  granted('youtube');
  kept.set(KEY, '{"youtube":true}');
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(granted('youtube')).toBe(true);
});

test('does not throw outside a page', async () => {
  const { grant, granted } = await open();
  vi.unstubAllGlobals();
  vi.stubGlobal('localStorage', undefined);
  grant('youtube', { remember: true });
  expect(granted('youtube')).toBe(true);
});
