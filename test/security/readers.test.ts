import { expect, test } from 'vitest';
import { type Provider, providers } from '../../src/entries/lib/providers.ts';
import { readCall } from '../../src/providers/registry/read-call.ts';
import { addressError } from './addresses.ts';
import { payloads } from './payloads.ts';
import { PLACES, READERS } from './readers.ts';

const shown = (text: string) => JSON.stringify(text.slice(0, 80));

test('the corpus has a thousand distinct payloads', () => {
  expect(payloads.length).toBeGreaterThan(1000);
  expect(new Set(payloads.map(({ text }) => text)).size).toBe(payloads.length);
});

test.each(Object.entries(READERS))(
  'no payload makes the reader of %s throw or return what it must not',
  (_, read) => {
    const wrong = payloads.flatMap(({ text }) => {
      const why = read(text);
      return why ? `${shown(text)}: ${why}` : [];
    });
    expect(wrong).toEqual([]);
  },
);

/** Returns everything that is wrong with the addresses that a provider builds of a call. */
function errorsOf(provider: Provider, call: Parameters<typeof readCall>[1]): string[] {
  const read = readCall(provider, call);
  if ('code' in read) return [];
  const { reference } = read;
  const page = 'https://blog.test/';
  const addresses = [
    provider.frame(reference, { play: true, lang: 'ja', dark: true, page })?.href,
    provider.link(reference).href,
  ];
  const pictures = (provider.pictures?.(reference) ?? []).filter(
    ({ src }) => !/^https:\/\/[^"'<>\s]+$/.test(src),
  );
  const values = Object.values(reference).filter(value => /[\s\\<>"'`{}|^?#&]/.test(value));
  return [
    ...addresses.flatMap(address => (address && addressError(provider, address)) || []),
    ...pictures.map(({ src }) => `picture: ${src}`),
    ...values.map(value => `value: ${shown(value)}`),
  ];
}

test.each(providers.map(provider => [provider.label, provider] as const))(
  'no payload leads %s to an address that is not its own',
  (_, provider) => {
    const known = readCall(provider, { args: [provider.examples[0] ?? ''], params: {} });
    const id = 'code' in known ? '' : (known.reference.id ?? '');
    expect(id).not.toBe('');
    const wrong = payloads.flatMap(({ text }) =>
      Object.entries(PLACES).flatMap(([place, make]) =>
        errorsOf(provider, make(text, provider, id)).map(why => `${shown(text)} as ${place}: ${why}`),
      ),
    );
    expect(wrong).toEqual([]);
  },
);
