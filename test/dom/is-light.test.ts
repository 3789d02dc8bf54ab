import { expect, test } from 'vitest';
import { isLight } from '../../src/dom/is-light.ts';

test.each([
  ['rgb(241, 241, 244)', true],
  ['rgba(241, 241, 244, 0.9)', true],
  ['rgb(27, 27, 31)', false],
  // Blue and red look darker than green at the same value.
  ['rgb(0, 0, 255)', false],
  ['lab(95 0 0)', true],
  ['lab(12 0 0)', false],
  ['lab(0.9 0 0)', false],
  ['lch(95 2 90)', true],
  ['lch(12 2 90)', false],
  ['oklab(0.95 0 0)', true],
  ['oklab(0.2 0 0)', false],
  ['oklch(0.95 0.01 90)', true],
  ['oklch(0.2 0.01 90 / 0.5)', false],
  ['color(display-p3 0.95 0.95 0.95)', true],
  ['color(display-p3 0.1 0.1 0.1)', false],
  ['color(srgb 1 1 1)', true],
  ['color(a98-rgb 0.1 0.1 0.1)', false],
  ['', false],
  ['light', false],
])('isLight(%j) is %s', (color, light) => expect(isLight(color)).toBe(light));
