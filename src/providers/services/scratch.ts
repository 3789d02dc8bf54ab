import { buildUrl } from '../kit/build-url.ts';
import { CODE_SANDBOX } from '../kit/code-sandbox.ts';
import type { Provider } from '../provider.ts';

const ID = /^[1-9]\d{0,11}$/;
const PATH = /^\/projects\/(?:(\d+)(?:\/(?:embed|editor|fullscreen))?|embed\/(\d+))\/?$/;

/** https://scratch.mit.edu: from the embed code of a project's share dialog. */
export const scratch = {
  name: 'scratch',
  label: 'Scratch',
  privacyUrl: 'https://scratch.mit.edu/privacy_policy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['scratch.mit.edu', 'alpha.scratch.mit.edu'],
  frames: ['scratch.mit.edu/projects/', 'alpha.scratch.mit.edu/projects/'],
  size: { ratio: 485 / 402 },
  options: {},
  allow: 'fullscreen',
  sandbox: CODE_SANDBOX,
  examples: ['https://scratch.mit.edu/projects/10128407', 'https://scratch.mit.edu/projects/10128407/embed'],

  read({ url, id }) {
    const [, project, framed = ''] = (url && PATH.exec(url.pathname)) ?? [];
    const work = url ? (project ?? framed) : id;
    return ID.test(work) ? { id: work } : undefined;
  },

  frame: ({ id }) => buildUrl(`https://scratch.mit.edu/projects/${id}/embed`),

  link: ({ id }) => buildUrl(`https://scratch.mit.edu/projects/${id}/`),

  pictures: ({ id }) => [
    { src: `https://cdn2.scratch.mit.edu/get_image/project/${id}_480x360.png`, width: 480 },
  ],
} as const satisfies Provider;
