import { decode } from 'fast-png';
import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

// WCAG 2.2, focus appearance.
const MIN_RING_PX = 3;
const MIN_CONTRAST = 3;

const posterOf = (colour: string) =>
  text(
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><path fill="${colour}" d="M0 0h16v9H0z"/></svg>`,
    { type: 'image/svg+xml' },
  );

/** The relative luminance of a pixel: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The pixels of a screenshot along a line to the right, from a point. */
function rowOf(png: Buffer, x: number, y: number, length: number): number[][] {
  const { data, width, channels } = decode(png);
  return Array.from({ length }, (_, step) => {
    const at = (Math.round(y) * width + Math.round(x) + step) * channels;
    return [...data.slice(at, at + 3)];
  });
}

/** Copies the rules of `:focus-visible` to a class, for a window that never has the focus. */
const forceFocus = (page: Page, number: number) =>
  page.evaluate(number => {
    const root = document.querySelectorAll('yt-embed')[number]?.shadowRoot;
    for (const sheet of root?.adoptedStyleSheets ?? [])
      for (const rule of [...sheet.cssRules])
        if (rule instanceof CSSStyleRule && rule.selectorText.includes(':focus-visible'))
          sheet.insertRule(rule.cssText.replaceAll(':focus-visible', '.focused'), sheet.cssRules.length);
    root?.querySelector('button')?.classList.add('focused');
  }, number);

const COLOURS = ['white', 'black', 'gray'];

eachEngine((engine, test) => {
  test(`the focus changes ${MIN_RING_PX} pixels at each edge of a white, black or grey picture, with a contrast of ${MIN_CONTRAST} to 1`, async ({
    web,
    page,
  }) => {
    const videos = COLOURS.map(colour => `<yt-embed src="nNFCc3nowfg" poster="/${colour}.svg"></yt-embed>`);
    openBlog(web, {
      '/': blogPage(`<style>yt-embed { width: 260px }</style>${videos.join('')}`),
      ...Object.fromEntries(COLOURS.map(colour => [`/${colour}.svg`, posterOf(colour)])),
    });
    const reader = await page({ width: 500, height: 760 });
    await reader.goto(BLOG);
    await reader.until(() =>
      [...document.querySelectorAll('yt-embed')].every(({ shadowRoot }) => {
        const image = shadowRoot?.querySelector('img');
        return image?.className && getComputedStyle(image).opacity === '1';
      }),
    );
    const before = await reader.screenshot();
    const widths: Record<string, number[]> = {};
    for (const [index, colour] of COLOURS.entries()) {
      if (engine === 'webkit') await forceFocus(reader, index);
      // The link of the video before is between.
      else for (let times = index ? 2 : 1; times > 0; times--) await reader.press('Tab');
      // Nothing of the card moves any more.
      await reader.until(index => {
        const { shadowRoot } = document.querySelectorAll('yt-embed')[index] ?? {};
        return (
          shadowRoot?.querySelector('button:is(:focus-visible,.focused)') &&
          !shadowRoot.getAnimations().length
        );
      }, index);
      const after = await reader.screenshot();
      const { x, y, width, height } = await reader.evaluate(index => {
        const { shadowRoot } = document.querySelectorAll('yt-embed')[index] ?? {};
        const { x, y, width, height } =
          shadowRoot?.querySelector('[part=stage]')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      }, index);
      // A quarter down: the round button is in the middle.
      const [plain, focused] = [before, after].map(png => rowOf(png, x, y + height / 4, width));
      const isRing = (focused ?? []).map((pixel, at) => contrast(pixel, plain?.[at] ?? []) >= MIN_CONTRAST);
      const sides = [isRing.slice(0, width / 2), isRing.slice(width / 2)];
      widths[colour] = sides.map(side => side.filter(Boolean).length);
    }
    // It leaves the picture visible.
    const isWide = (pixels: number) => pixels >= MIN_RING_PX && pixels < 20;
    expect(Object.entries(widths).filter(([, sides]) => !sides.every(isWide))).toEqual([]);
    expect(Object.keys(widths)).toEqual(COLOURS);
  });
});
