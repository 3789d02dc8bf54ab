import { BLOG, blogPage, openBlog } from './blog.ts';
import type { Json, Page } from './browsers/page.ts';
import type { Handler, Web } from './web.ts';

/** One of many small pages that are looked at together, each in a frame with a world of its own. */
export interface Case {
  readonly body: string;
  /** Markup of its head, before the tag. */
  readonly head?: string;
  /** Attributes of its tag, as `data-load="click"`. */
  readonly options?: string;
}

/** The state of a case: `lost` is the markup of works that show nothing readable, `errors` are the errors thrown. */
export type Finding = { lost: string; errors: string[]; state: string };

// Each case has its files from a host of its own, as a browser asks one host for a few files at a time and waits.
const hostOf = (index: number) => `files-${index}.example`;

const SMALL = 'width:300px;height:280px';

/**
 * Puts whole pages on the blog, and a page that shows them all at once, each in a frame with a world of its own that can
 * be seen without scrolling.
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

/** Opens the page of frames, and waits until every one has got to its body. */
export async function openFrames(reader: Page, count: number): Promise<void> {
  await reader.goto(BLOG, { wait: 'none' });
  await reader.until(
    count =>
      [...document.querySelectorAll('iframe')].filter(
        ({ contentWindow, contentDocument }) =>
          contentWindow && 'diary' in contentWindow && contentDocument?.body?.firstChild,
      ).length === count,
    count,
  );
}

/** Asks a function in the world of each frame; like all that is sent to a page it uses nothing from around it. */
export const askFrames = <Result extends Json>(reader: Page, ask: () => Result): Promise<Result[]> =>
  reader.evaluate(
    code =>
      [...document.querySelectorAll('iframe')].map(({ contentWindow }) =>
        new (contentWindow as typeof window).Function(`return (${code})()`)(),
      ),
    `${ask}`,
  );

/**
 * Opens all cases at once, in frames. `file` may answer for a file of ours instead of the built one, or be pending for
 * as long as a test likes.
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

/** Reads from each case whether its works show a card, or the author's words. */
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
        const isSeen = embed.shadowRoot
          ? !!embed.shadowRoot.querySelector('slot:not([name])')
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
