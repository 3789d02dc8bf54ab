/**
 * Returns the descriptor of a new provider, which works for invented URLs.
 * @param {string} name
 * @param {string} host
 */
export const descriptorOf = (name, host) => `import { buildUrl } from '../kit/build-url.ts';
import type { Provider } from '../provider.ts';

// An id, and the paths of the URLs that contain one.
const ID = /^[a-z\\d]{8}$/;
const PATH = /^\\/(?:watch|embed)\\/([a-z\\d]+)\\/?$/;

/** https://${host}/: the service's documentation of its embeds. */
export const ${name} = {
  name: '${name}',
  label: '${labelOf(name)}',
  privacyUrl: 'https://${host}/privacy',
  tag: 'web-embed',
  kind: 'video',
  aliases: [],
  hosts: ['${host}'],
  frames: ['${host}/embed/'],
  size: { ratio: 16 / 9 },
  options: {},
  allow: 'autoplay; fullscreen',
  examples: ['https://${host}/watch/k3v9q2xa'],

  read({ url, id }) {
    const video = url ? (PATH.exec(url.pathname)?.[1] ?? '') : id;
    return ID.test(video) ? { id: video } : undefined;
  },

  frame: ({ id }, { play }) => buildUrl(\`https://${host}/embed/\${id}\`, { autoplay: play && 1 }),

  link: ({ id }) => buildUrl(\`https://${host}/watch/\${id}\`),
} as const satisfies Provider;
`;

/**
 * Returns the test of a new provider: what it accepts and refuses, and the URLs that it builds.
 * @param {string} name
 * @param {string} host
 */
export const testOf = (name, host) => `import { expect, test } from 'vitest';
import { ${name} } from '../../../src/providers/services/${name}.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'k3v9q2xa';

accepts(${name}, [
  [id, { id }],
  [{ params: { id } }, { id }],
  [\`https://${host}/watch/\${id}\`, { id }],
  [\`http://${host}/watch/\${id}/\`, { id }],
  [\`https://${host}/watch/\${id}?from=mail\`, { id }],
  [\`https://${host}/embed/\${id}\`, { id }],
]);

refuses(${name}, [
  ['nothing', '', 'no-id'],
  ['an id that is too short', id.slice(1)],
  ['an id that is too long', \`\${id}a\`],
  ['a page of the service', 'https://${host}/about'],
  ['a path below a video', \`https://${host}/watch/\${id}/settings\`],
  ['an encoded slash', \`https://${host}/watch/..%2f\${id}\`],
  ['markup behind an id', \`\${id}"><script>\`],
  ['a host that ends in it', \`https://evil${host}/watch/\${id}\`, 'foreign-address'],
]);

test('A ${labelOf(name)} frame plays after a click', () => {
  const frame = \`https://${host}/embed/\${id}\`;
  expect(frameOf(${name}, { id })).toBe(frame);
  expect(frameOf(${name}, { id }, { play: true })).toBe(\`\${frame}?autoplay=1\`);
});

test('A ${labelOf(name)} link leads to the same video', () => {
  expect(${name}.link({ id }).href).toBe(\`https://${host}/watch/\${id}\`);
});
`;

/** @param {string} name */
const labelOf = name => name.slice(0, 1).toUpperCase() + name.slice(1);
