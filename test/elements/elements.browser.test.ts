import { afterEach, expect, test, vi } from 'vitest';
import { defineElements } from '../../src/elements/define.ts';
import type { EmbedElement } from '../../src/elements/embed-element.ts';

defineElements();
afterEach(() => document.body.replaceChildren());

const make = (html: string): EmbedElement => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as EmbedElement;
};

const drawn = async (element: EmbedElement) => {
  await element.updateComplete;
  return element.shadowRoot as ShadowRoot;
};

const nameOf = async (element: EmbedElement) =>
  (await drawn(element)).querySelector('button')?.getAttribute('aria-label');

test('an address becomes the id, and its options become attributes', () => {
  const element = make('<yt-embed src="https://youtu.be/nNFCc3nowfg?t=1m30s&amp;si=x"></yt-embed>');
  return element.updateComplete.then(() =>
    expect(element.outerHTML).toBe(
      '<yt-embed src="nNFCc3nowfg" state="card" provider="youtube" start="90"></yt-embed>',
    ),
  );
});

test('a shortcode and attributes say the same', async () => {
  const element = make(`<yt-embed call="youtube" args=' "nNFCc3nowfg?t=90" loop=true '></yt-embed>`);
  await element.updateComplete;
  expect([element.src, element.getAttribute('start'), element.getAttribute('loop')]).toEqual([
    'nNFCc3nowfg',
    '90',
    'true',
  ]);
});

test('a copy of an element shows what the element shows, wherever it is put', async () => {
  const element = make('<yt-embed src="https://youtu.be/nNFCc3nowfg?t=90" title="A talk"></yt-embed>');
  await element.updateComplete;
  const copies = [element.cloneNode(true) as EmbedElement, document.createElement('div')] as const;
  copies[1].innerHTML = element.outerHTML;
  document.body.append(...copies);
  for (const copy of [copies[0], copies[1].firstElementChild as EmbedElement]) {
    expect(await nameOf(copy)).toBe('Play: A talk, loads from YouTube');
    expect(copy.outerHTML).toBe(element.outerHTML);
  }
});

test('another address, id or option is another work; the same one in other words is not', async () => {
  const element = make('<yt-embed src="nNFCc3nowfg"></yt-embed>');
  const link = async () => (await drawn(element)).querySelector('a')?.href;
  expect(await link()).toBe('https://www.youtube.com/watch?v=nNFCc3nowfg');
  element.setAttribute('src', 'https://youtu.be/aaaaaaaaaaa');
  expect(await link()).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa');
  element.setAttribute('start', '1m');
  expect(await link()).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa&t=60s');
  expect(element.getAttribute('start')).toBe('60');
  element.removeAttribute('start');
  expect(await link()).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa');
  element.setAttribute('src', 'https://www.youtube.com/watch?v=aaaaaaaaaaa');
  expect(await link()).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa');
  expect(element.src).toBe('aaaaaaaaaaa');
});

test('what is changed before anything is drawn counts', async () => {
  const element = make('<div style="height: 100000px"></div><yt-embed src="nNFCc3nowfg"></yt-embed>')
    .nextElementSibling as EmbedElement;
  element.src = 'aaaaaaaaaaa';
  element.title = 'A talk';
  expect(await nameOf(element)).toBe('Play: A talk, loads from YouTube');
  expect((await drawn(element)).querySelector('a')?.href).toMatch(/aaaaaaaaaaa$/);
});

test('what is refused shows what the author wrote, says why, and may be mended', async () => {
  const told: unknown[] = [];
  const hear = (event: Event) => told.push((event as CustomEvent).detail.code);
  addEventListener('embed-refuse', hear);
  const element = make('<yt-embed src="VIDEO_ID"><a href="#a">A talk</a></yt-embed>');
  const root = await drawn(element);
  await element.updateComplete;
  removeEventListener('embed-refuse', hear);
  expect(told).toEqual(['bad-id']);
  expect(element.state).toBe('refused');
  expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
  expect(root.querySelector('button')).toBe(null);
  element.src = 'nNFCc3nowfg';
  expect(await nameOf(element)).toBe('Play: Video on YouTube, loads from YouTube');
  expect(element.state).toBe('card');
});

test.each([
  ['the provider’s own', '', 960, 540],
  ['a ratio', 'ratio="4/3"', 960, 720],
  ['a width and a height', 'width="400" height="300"', 400, 300],
  ['a height alone', 'height="200"', 960, 200],
  ['a share of the column, which is none', 'width="100%" height="100%"', 960, 540],
])('its size is %s', async (_, attributes, width, height) => {
  document.body.innerHTML = `<div style="width: 960px"><yt-embed src="nNFCc3nowfg" ${attributes}></yt-embed></div>`;
  const element = document.querySelector('yt-embed') as EmbedElement;
  await element.updateComplete;
  const box = element.getBoundingClientRect();
  expect([box.width, box.height].map(Math.round)).toEqual([width, height]);
});

test('its size follows its attributes', async () => {
  document.body.innerHTML = '<div style="width: 400px"><yt-embed src="nNFCc3nowfg"></yt-embed></div>';
  const element = document.querySelector('yt-embed') as EmbedElement;
  for (const [ratio, height] of [
    ['1/1', 400],
    ['2/1', 200],
    ['', 225],
  ] as const) {
    element.ratio = ratio;
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).toBeCloseTo(height, 1);
  }
});

test('who cancels the activation keeps the card', async () => {
  const element = make('<yt-embed src="nNFCc3nowfg"></yt-embed>');
  element.addEventListener('embed-activate', event => event.preventDefault());
  const root = await drawn(element);
  root.querySelector('button')?.click();
  await element.updateComplete;
  expect(element.state).toBe('card');
  expect(root.querySelector('iframe')).toBe(null);
});

test('an element that is taken away hears nothing more', async () => {
  const add = vi.spyOn(window, 'addEventListener');
  const remove = vi.spyOn(window, 'removeEventListener');
  const ears = (spy: { mock: { calls: unknown[][] } }) =>
    spy.mock.calls.filter(([type]) => type === 'message');
  const element = make('<tweet-embed src="20" load="click"></tweet-embed>');
  const root = await drawn(element);
  await expect.poll(() => root.querySelector('button'), { timeout: 5_000 }).toBeTruthy();
  root.querySelector('button')?.click();
  await expect.poll(() => ears(add).length, { timeout: 5_000 }).toBe(1);
  const removed = ears(remove).length;
  element.remove();
  expect(ears(remove)).toHaveLength(removed + 1);
  expect(ears(remove).at(-1)?.[1]).toBe(ears(add)[0]?.[1]);
  vi.restoreAllMocks();
});
