import { buildUrl } from '../kit/build-url.ts';
import { jsonMessageFields } from '../kit/json-message.ts';
import { booleanOption, optOut, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// `/login/12345` is a login code of the app, not a post.
const POST = /^(?:s\/)?@?(?!login\/)([A-Za-z]\w{2,31}\/[1-9]\d{0,9})\/?$/;

/** https://core.telegram.org/widgets/post */
export const telegram = {
  name: 'telegram',
  label: 'Telegram',
  privacyUrl: 'https://telegram.org/privacy',
  tag: 'web-embed',
  kind: 'post',
  mark: 'M2 11L22 3l-4 18-6-5-3 4-1.5-6.5zm7.5 2.5l.5 2L17 8z',
  aliases: ['telegram-post'],
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  frames: ['t.me/'],
  markup: 'script[data-telegram-post]',
  size: { height: 300, width: 520 },
  options: {
    single: booleanOption,
    userpic: pattern(/^(?:true|false)$/),
    color: text => /^#?([\da-f]{6})$/i.exec(text)?.[1],
    // Overrides the page's colour scheme.
    dark: text => (booleanOption(text) ? '1' : optOut(text) && '0'),
  },
  allow: 'fullscreen',
  examples: ['https://t.me/durov/68', 'https://t.me/s/telegram/83'],

  read({ url, id, args: [, second], params: { channel } }) {
    const bare = second && /^\d+$/.test(second) ? `${id}/${second}` : channel ? `${channel}/${id}` : id;
    const post = POST.exec(url?.pathname.slice(1) ?? bare)?.[1];
    return post ? { id: post } : undefined;
  },

  frame: ({ id, single, userpic, color, dark }, context) =>
    buildUrl(`https://t.me/${id}`, {
      embed: 1,
      single: single && 1,
      userpic,
      color,
      dark: (dark ? dark === '1' : context.dark) && 1,
    }),

  link: ({ id, single }) => buildUrl(`https://t.me/${id}`, { single: single && 1 }),

  height(message) {
    const { event, height } = jsonMessageFields(message);
    return event === 'resize' ? height : undefined;
  },
} as const satisfies Provider;
