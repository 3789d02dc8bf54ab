import { account } from '../kit/account.ts';
import { buildUrl } from '../kit/build-url.ts';
import type { Provider, Reference } from '../provider.ts';

const PATH = /^\/(?:@([\w.]{1,32})\/post|t)\/([\w-]{8,64})(?:\/embed)?\/?$/;

const postUrl = ({ id, user }: Reference) => `https://www.threads.com/${user ? `@${user}/post` : 't'}/${id}`;

/** https://developers.facebook.com/docs/threads/tools-and-resources/embed-a-threads-post */
export const threads = {
  name: 'threads',
  label: 'Threads',
  privacyUrl: 'https://help.instagram.com/515230437301944',
  tag: 'web-embed',
  kind: 'post',
  aliases: [],
  hosts: ['threads.com', 'threads.net'],
  frames: ['www.threads.com/@', 'www.threads.com/t/', 'www.threads.net/@', 'www.threads.net/t/'],
  markup: 'blockquote.text-post-media',
  size: { height: 400, width: 540 },
  options: { user: account },
  allow: 'fullscreen',
  examples: ['https://www.threads.com/@zuck/post/CuXFPIeLLod', 'https://www.threads.net/t/CuXFPIeLLod'],

  read({ url, id }) {
    const path = url?.pathname ?? (id.includes('/') ? `/${id}` : `/t/${id}`);
    const [, user, code] = PATH.exec(path) ?? [];
    return code ? { id: code, user } : undefined;
  },

  frame: reference => buildUrl(`${postUrl(reference)}/embed`),

  link: reference => buildUrl(postUrl(reference)),

  height: message =>
    typeof message === 'number' || (typeof message === 'string' && /^\d{1,5}$/.test(message))
      ? Number(message)
      : undefined,
} as const satisfies Provider;
