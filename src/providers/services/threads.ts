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
  mark: 'M21 13.5V12a9 9 0 1 0-4 7.5l-1-2A7 7 0 1 1 19 12v1.5a1.5 1.5 0 0 1-3 0V8h-2a4.5 4.5 0 1 0 .8 7.2A3.5 3.5 0 0 0 21 13.5zm-9.5-4a2.5 2.5 0 1 1-.1 0z',
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
