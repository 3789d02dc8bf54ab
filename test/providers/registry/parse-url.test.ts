import { expect, test } from 'vitest';
import { parseUrl } from '../../../src/providers/registry/parse-url.ts';

test.each([
  ['https://youtu.be/a', 'https://youtu.be/a'],
  ['http://youtu.be/a', 'http://youtu.be/a'],
  ['//youtu.be/a', 'https://youtu.be/a'],
  ['HTTPS://YOUTU.BE/a', 'https://youtu.be/a'],
  ['https://youtu.be', 'https://youtu.be/'],
  ['https://youtu.be/a/../b?c#d', 'https://youtu.be/b?c#d'],
  ['https://youtu.be:443/a', 'https://youtu.be/a'],
])('reads %s as the URL %s', (text, href) => expect(parseUrl(text)?.href).toBe(href));

test.each([
  [''],
  ['youtu.be/a'],
  ['/a'],
  ['nNFCc3nowfg'],
  ['javascript:alert(1)'],
  ['javascript://youtu.be/%0aalert(1)'],
  ['data:text/html,//youtu.be'],
  ['blob:https://youtu.be/a'],
  ['ftp://youtu.be/a'],
  ['view-source:https://youtu.be/a'],
  [' https://youtu.be/a'],
  ['https:youtu.be/a'],
  ['https://'],
  ['//'],
  ['https://a b/'],
  ['https://[/'],
  ['https://youtu.be@evil.test/'],
  ['https://youtu.be:a@evil.test/'],
  ['https://:a@youtu.be/'],
  ['https://youtu.be:3000/a'],
  ['http://youtu.be:443/a'],
  ['https://\ud800/'],
])('refuses %j as a URL', text => expect(parseUrl(text)).toBeUndefined());
