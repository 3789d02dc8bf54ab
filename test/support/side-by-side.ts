import { blogPage, openBlog } from './blog.ts';
import type { Page } from './browsers/page.ts';
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

/**
 * Opens all cases at once, in frames that can be seen without scrolling. `file` may answer for a file of ours instead
 * of the built one, or be pending for as long as a test likes.
 */
export async function openSideBySide(
  web: Web,
  reader: Page,
  cases: readonly Case[],
  file?: (path: string, index: number) => Handler | undefined | Promise<void>,
): Promise<void> {
  const pages = cases.map(({ body, head = '', options = '' }, index) => {
    const tag = `<script src="https://${hostOf(index)}/dist/loader.js" ${options}></script>`;
    return [`/case-${index}`, blogPage(`<main>${body}</main>`, head + tag)] as const;
  });
  const frames = cases.map(
    (_, index) => `<iframe src="/case-${index}" style="width:300px;height:280px;border:0"></iframe>`,
  );
  const all = `<!doctype html><meta charset="utf-8"><style>body{margin:0;font-size:0}</style>${frames.join('')}`;
  const blog = openBlog(web, { ...Object.fromEntries(pages), '/': all });
  for (const index of cases.keys())
    web.host(hostOf(index), async (request, response) => {
      const handler = await file?.(request.url.pathname, index);
      return (handler ?? blog)(request, response);
    });
  await reader.goto('https://blog.example/', { wait: 'none' });
  await reader.until(
    count =>
      [...document.querySelectorAll('iframe')].filter(frame => frame.contentDocument?.querySelector('main'))
        .length === count,
    cases.length,
  );
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
