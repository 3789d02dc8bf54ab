import { BLOG, blogPage, openBlog } from './blog.ts';
import type { Json, Page } from './browsers/page.ts';
import type { Handler, Web } from './web.ts';

/** One of many small pages that are tested together, each in its own frame. */
export interface Case {
  readonly body: string;
  /** HTML of its head, before the script tag. */
  readonly head?: string;
  /** Attributes of its script tag, such as `data-load="click"`. */
  readonly options?: string;
}

/** The state of a case: `lost` is the HTML of embeds without readable content, `errors` are the uncaught errors. */
export type Finding = { lost: string; errors: string[]; state: string };

// Each case loads its files from its own host, as browsers limit the connections per host.
const hostOf = (index: number) => `files-${index}.example`;

const SMALL = 'width:300px;height:280px';

/**
 * Serves pages on the blog, and a page that shows all of them at once, each in a frame that is visible without
 * scrolling.
 */
export function publishInFrames(
  web: Web,
  pages: readonly string[],
  more: Readonly<Record<string, string | Handler>> = {},
  style = SMALL,
): Handler {
  const frames = pages.map((_, index) => `<iframe src="/case-${index}" style="border:0;${style}"></iframe>`);
  const all = `<!doctype html><meta charset="utf-8"><style>body{margin:0;font-size:0}</style>${frames.join('')}`;
  const cases = Object.fromEntries(pages.map((page, index) => [`/case-${index}`, page]));
  return openBlog(web, { ...cases, '/': all, ...more });
}

/** Opens the page of frames, and waits until each has a body. */
export async function openFrames(reader: Page, count: number): Promise<void> {
  await reader.goto(BLOG, { wait: 'none' });
  // Many whole pages at once take long on a busy machine.
  await reader.untilWithin(
    30_000,
    count =>
      [...document.querySelectorAll('iframe')].filter(
        ({ contentWindow, contentDocument }) =>
          contentWindow && 'diary' in contentWindow && contentDocument?.body?.firstChild,
      ).length === count,
    count,
  );
}

/** Runs a function in each frame; it is sent as text, so it must not use anything outside. */
export const askFrames = <Result extends Json>(reader: Page, ask: () => Result): Promise<Result[]> =>
  reader.evaluate(
    code =>
      [...document.querySelectorAll('iframe')].map(({ contentWindow }) =>
        new (contentWindow as typeof window).Function(`return (${code})()`)(),
      ),
    `${ask}`,
  );

/**
 * Opens all cases at once, in frames. `file` may answer with another file than the built one, or stay pending.
 */
export async function openSideBySide(
  web: Web,
  reader: Page,
  cases: readonly Case[],
  file?: (path: string, index: number) => Handler | undefined | Promise<void>,
): Promise<void> {
  const pages = cases.map(({ body, head = '', options = '' }, index) => {
    const tag = `<script src="https://${hostOf(index)}/dist/loader.js" ${options}></script>`;
    return blogPage(`<main>${body}</main>`, head + tag);
  });
  const blog = publishInFrames(web, pages);
  for (const index of cases.keys())
    web.host(hostOf(index), async (request, response) => {
      const handler = await file?.(request.url.pathname, index);
      return (handler ?? blog)(request, response);
    });
  await openFrames(reader, cases.length);
}

/** Returns for each case whether its embeds show a card, a link or the author's text. */
export const findingsIn = (reader: Page): Promise<Finding[]> =>
  reader.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(frame => {
      const page = frame.contentDocument as Document;
      const style = (element: Element) => (frame.contentWindow as Window).getComputedStyle(element);
      const works = [...page.querySelectorAll('section')].map(section => {
        const embed = section.querySelector<HTMLElement>('[from],[state],yt-embed,web-embed,tweet-embed');
        if (!embed) return !!section.innerText.trim() || !!section.querySelector('iframe');
        const card = embed.shadowRoot?.querySelector('[part~=card],[part~=frame]');
        if (card) return card.getBoundingClientRect().height > 10;
        // Far from the reader an embed is a link.
        const link =
          embed.shadowRoot?.querySelector('slot[name=plain]') && embed.querySelector('[slot=plain]');
        if (link) return !!link.textContent?.trim() && link.getBoundingClientRect().height > 10;
        const isSeen = embed.shadowRoot
          ? !!embed.shadowRoot.querySelector('slot:not([name]), slot[name=""]')
          : style(embed).visibility === 'visible';
        return isSeen && embed.innerText.trim().length > 3;
      });
      const { diary } = frame.contentWindow as unknown as { diary: { errors: string[] } };
      const lost = [...page.querySelectorAll('section')].filter((_, index) => !works[index]);
      return {
        lost: lost.map(section => section.innerHTML).join('\n'),
        errors: [...diary.errors],
        state: page.querySelector('[state]')?.getAttribute('state') ?? '',
      };
    }),
  );
