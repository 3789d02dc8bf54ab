import type { Engine } from '../test/support/browsers/available.js';
import { launch } from '../test/support/browsers/index.ts';
import type { Page } from '../test/support/browsers/page.ts';
import { text } from '../test/support/responders.ts';
import { tone } from '../test/support/tone.ts';
import { startWeb } from '../test/support/web.ts';

const BLOG_HOST = 'blog.example';
const PLAYER_HOST = 'player.example';

const SETTLE_MS = 700;
const RESULT_TIMEOUT_MS = 15_000;

// When the frame is made, as JavaScript that calls `make`.
const WHEN = {
  'without a click': 'make()',
  'in the click': `button.onclick = make`,
  'in a microtask': `button.onclick = async () => { await null; make(); }`,
  '100 ms later': `button.onclick = () => setTimeout(make, 100)`,
  'after a dynamic import': `button.onclick = () => import('/code.js').then(make)`,
  '6 s later': `button.onclick = () => setTimeout(make, 6000)`,
  'before; the click sends a message': `make(); button.onclick = () => frames[0].postMessage('play', '*')`,
  'in the click; a message follows within 1 s': `button.onclick = () => { make(); for (const ms of [300, 600, 900]) setTimeout(() => frames[0].postMessage('play', '*'), ms); }`,
} as const;

type When = keyof typeof WHEN;

/** One way to make a player's frame. */
export interface Try {
  readonly when: When;
  /** The player's origin, compared with the page's. */
  readonly origin: 'another' | 'the same';
  /** True if the frame has `allow="autoplay"`. */
  readonly allow: boolean;
}

/** All ways, in the order of the table. */
export const TRIES: readonly Try[] = (Object.keys(WHEN) as When[]).flatMap(when =>
  (['another', 'the same'] as const).flatMap(origin => [true, false].map(allow => ({ when, origin, allow }))),
);

const post = ({ when, origin, allow }: Try): string => `<!doctype html><title>A post</title>
<button style="width:200px;height:100px">Play</button>
<script>
  const button = document.querySelector('button');
  window.results = {};
  addEventListener('message', ({ data }) => Object.assign(results, data));
  const make = () => {
    const frame = document.createElement('iframe');
    ${allow ? `frame.allow = 'autoplay';` : ''}
    frame.src = 'https://${origin === 'another' ? PLAYER_HOST : BLOG_HOST}/player${when.includes('message') ? '?wait' : ''}';
    document.body.append(frame);
  };
  ${WHEN[when]};
</script>`;

// Tries with sound and muted. Does not try Web Audio, which never runs in Firefox without a sound card.
const PLAYER = `<!doctype html><title>A player</title><script>
  const play = muted => {
    const media = Object.assign(document.createElement('video'), { src: '/tone.wav', muted, playsInline: true });
    return media.play().then(() => 'yes', error => error.name);
  };
  const run = async () => {
    const report = (name, value) => parent.postMessage({ [name]: value }, '*');
    report('sound', await play(false));
    report('muted', await play(true));
  };
  if (location.search) {
    addEventListener('message', run, { once: true });
    parent.postMessage({ there: true }, '*');
  } else run();
</script>`;

const CELL_TEXTS: Readonly<Record<string, string>> = { yes: 'plays', NotAllowedError: 'blocked' };

async function tryOne(page: Page, one: Try): Promise<string> {
  await page.goto(`https://${BLOG_HOST}/?${TRIES.indexOf(one)}`);
  await page.evaluate(ms => new Promise(resolve => setTimeout(resolve, ms)), SETTLE_MS);
  if (one.when !== 'without a click') await page.click('button');
  const { sound = '', muted = '' } = await page.untilWithin(RESULT_TIMEOUT_MS, (): Record<string, string> => {
    const { results } = window as unknown as { results: Record<string, string> };
    if (!results.muted) throw new Error('not yet');
    return results;
  });
  const silent = muted === 'yes' ? ', silent plays' : '';
  return `${CELL_TEXTS[sound] ?? sound}${sound === 'yes' ? '' : silent}`;
}

/** Returns, for each of `TRIES`, whether the player plays with sound, in one browser with its default settings. */
export async function measureGesture(engine: Engine): Promise<string[]> {
  const web = await startWeb();
  const browser = await launch(engine, web);
  const results: string[] = [];
  try {
    for (const one of TRIES) {
      const files: Readonly<Record<string, readonly [body: string | Buffer, type: string]>> = {
        '/': [post(one), 'text/html'],
        '/player': [PLAYER, 'text/html'],
        '/code.js': ['', 'text/javascript'],
        '/tone.wav': [tone(), 'audio/wav'],
      };
      for (const host of [BLOG_HOST, PLAYER_HOST]) {
        web.host(host, (request, response) => {
          const [body, type] = files[request.url.pathname] ?? ['', 'text/plain'];
          return text(body, { type })(request, response);
        });
      }
      // A new session for each, as browsers remember user activation.
      const page = await browser.page();
      results.push(await tryOne(page, one).catch(() => 'no answer'));
      await page.close();
    }
  } finally {
    await browser.close();
    await web.close();
  }
  return results;
}
