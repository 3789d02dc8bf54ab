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

/** A page of its own, on which nobody has asked yet. */
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

/** What another tab has kept, and the page hears of. */
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

test('nobody may load before anybody has said so', async () => {
  const { granted, decisions } = await open();
  expect(granted('youtube')).toBe(false);
  expect(granted('*')).toBe(false);
  expect(decisions().size).toBe(0);
});

test('what is granted counts on this page, and nothing is kept', async () => {
  const { grant, granted } = await open();
  grant('youtube');
  expect([granted('youtube'), granted('vimeo'), granted('*')]).toEqual([true, false, false]);
  expect(kept.size).toBe(0);
  expect(events).toEqual([{ provider: 'youtube', granted: true, remembered: false }]);
  expect((await open()).granted('youtube')).toBe(false);
});

test('what is remembered is kept under one key, and counts on the next page', async () => {
  const { grant } = await open();
  grant('youtube', { remember: true });
  expect([...kept]).toEqual([[KEY, '{"youtube":true}']]);
  expect(events).toEqual([{ provider: 'youtube', granted: true, remembered: true }]);
  expect((await open()).granted('youtube')).toBe(true);
});

test('what counted for the page is remembered when that is asked for later', async () => {
  const { grant } = await open();
  grant('youtube');
  grant('youtube', { remember: true });
  grant('youtube', { remember: true });
  grant('youtube');
  expect(events.map(({ remembered }) => remembered)).toEqual([false, true]);
});

test.each([true, false])('all but one may load (remembered: %s)', async remember => {
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

test('what is taken back is forgotten, whether it was remembered or not', async () => {
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

test('what changes nothing is no event, but a revocation is heard all the same', async () => {
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
  '%s is nobody, and does no harm',
  async odd => {
    const { grant, revoke, granted } = await open();
    const name = odd as never;
    expect(grant(name, odd as never)).toBeUndefined();
    expect(revoke(name)).toBeUndefined();
    expect(granted(name)).toBe(false);
    expect([events, [...kept]]).toEqual([[], []]);
  },
);

test('an odd second argument remembers nothing', async () => {
  const { grant } = await open();
  for (const odd of [null, true, 'remember', { remember: 'yes' }]) grant('youtube', odd as never);
  expect(kept.size).toBe(0);
});

test.each(['', 'null', '5', '"youtube"', '[true]', '{', '{"youtube":"yes","Vimeo":true,"a b":true,"":true}'])(
  '%j under the key says nothing',
  async text => {
    kept.set(KEY, text);
    const { granted, decisions, grant } = await open();
    expect([granted('youtube'), granted('*'), decisions().size]).toEqual([false, false, 0]);
    grant('vimeo', { remember: true });
    expect(kept.get(KEY)).toBe('{"vimeo":true}');
  },
);

test('where storage is forbidden, it counts for the page', async () => {
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  const { grant, revoke, granted } = await open();
  grant('youtube', { remember: true });
  expect(granted('youtube')).toBe(true);
  expect(events).toEqual([{ provider: 'youtube', granted: true, remembered: false }]);
  revoke('youtube');
  expect(granted('youtube')).toBe(false);
});

test('where storage is full, it counts for the page', async () => {
  vi.stubGlobal('localStorage', { ...storage, setItem: forbidden });
  const { grant, granted } = await open();
  grant('youtube', { remember: true });
  expect(granted('youtube')).toBe(true);
  expect(events).toEqual([{ provider: 'youtube', granted: true, remembered: false }]);
});

test('another tab grants and revokes, and the page follows', async () => {
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

test('another tab grants all but one, and then clears everything', async () => {
  const { granted } = await open();
  granted('youtube');
  fromElsewhere('{"*":true,"youtube":false}');
  expect([granted('youtube'), granted('vimeo')]).toEqual([false, true]);
  fromElsewhere('{"youtube":true}');
  expect([granted('youtube'), granted('vimeo')]).toEqual([true, false]);
  fromElsewhere(undefined, null);
  expect([granted('youtube'), granted('vimeo')]).toEqual([false, false]);
});

test('other keys are nobody’s business', async () => {
  const { granted } = await open();
  granted('youtube');
  fromElsewhere('{"youtube":true}', 'theme');
  expect(granted('youtube')).toBe(false);
});

test('what another tab has kept a moment ago is not written over', async () => {
  const { grant, granted } = await open();
  granted('youtube');
  kept.set(KEY, '{"vimeo":true}');
  grant('youtube', { remember: true });
  expect(kept.get(KEY)).toBe('{"vimeo":true,"youtube":true}');
  expect(granted('vimeo')).toBe(true);
});

test('a page that comes back from where it was put aside looks again', async () => {
  const { granted } = await open();
  granted('youtube');
  kept.set(KEY, '{"youtube":true}');
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(granted('youtube')).toBe(true);
});

test('outside a page nothing is there, and nothing breaks', async () => {
  const { grant, granted } = await open();
  vi.unstubAllGlobals();
  vi.stubGlobal('localStorage', undefined);
  grant('youtube', { remember: true });
  expect(granted('youtube')).toBe(true);
});
