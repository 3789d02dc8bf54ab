import type { Engine } from '../test/support/browsers/available.js';
import { launch } from '../test/support/browsers/index.ts';
import type { Page } from '../test/support/browsers/page.ts';
import { text } from '../test/support/responders.ts';
import { tone } from '../test/support/tone.ts';
import { startWeb } from '../test/support/web.ts';

const OWN = 'blog.example';
const OTHER = 'player.example';

/** When a frame is made, as JavaScript that calls `make`. */
const WHEN = {
  'without a click': 'make()',
  'in the click': `button.onclick = make`,
  'in a microtask': `button.onclick = async () => { await null; make(); }`,
  '100 ms later': `button.onclick = () => setTimeout(make, 100)`,
  'after a dynamic import': `button.onclick = () => import('/code.js').then(make)`,
  '6 s later': `button.onclick = () => setTimeout(make, 6000)`,
  // The frame is there; the click sends it a message, and it plays.
  'before; the click sends a message': `make(); button.onclick = () => frames[0].postMessage('play', '*')`,
  'in the click; a message follows within 1 s': `button.onclick = () => { make(); for (const ms of [300, 600, 900]) setTimeout(() => frames[0].postMessage('play', '*'), ms); }`,
} as const;

type When = keyof typeof WHEN;

/** One way to make a player's frame. */
export interface Try {
  readonly when: When;
  readonly origin: 'another' | 'the same';
  readonly allow: boolean;
}

/** All ways that are tried, in the order of the table. */
export const TRIES: readonly Try[] = (Object.keys(WHEN) as When[]).flatMap(when =>
  (['another', 'the same'] as const).flatMap(origin => [true, false].map(allow => ({ when, origin, allow }))),
);

const post = ({ when, origin, allow }: Try): string => `<!doctype html><title>A post</title>
<button style="width:200px;height:100px">Play</button>
<script>
  const button = document.querySelector('button');
  window.told = {};
  addEventListener('message', ({ data }) => Object.assign(told, data));
  const make = () => {
    const frame = document.createElement('iframe');
    ${allow ? `frame.allow = 'autoplay';` : ''}
    frame.src = 'https://${origin === 'another' ? OTHER : OWN}/player${when.includes('message') ? '?wait' : ''}';
    document.body.append(frame);
  };
  ${WHEN[when]};
</script>`;

// With sound, and without. What Web Audio may do is not asked: without a sound card it never runs in Firefox.
const PLAYER = `<!doctype html><title>A player</title><script>
  const play = muted => {
    const media = Object.assign(document.createElement('video'), { src: '/tone.wav', muted, playsInline: true });
    return media.play().then(() => 'yes', error => error.name);
  };
  const run = async () => {
    const tell = (name, value) => parent.postMessage({ [name]: value }, '*');
    tell('sound', await play(false));
    tell('muted', await play(true));
  };
  if (location.search) {
    addEventListener('message', run, { once: true });
    parent.postMessage({ there: true }, '*');
  } else run();
</script>`;

const CELL: Readonly<Record<string, string>> = { yes: 'plays', NotAllowedError: 'blocked' };

async function tryOne(page: Page, one: Try): Promise<string> {
  await page.goto(`https://${OWN}/?${TRIES.indexOf(one)}`);
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 700)));
  if (one.when !== 'without a click') await page.click('button');
  const { sound = '', muted = '' } = await page.untilWithin(15_000, (): Record<string, string> => {
    const { told } = window as unknown as { told: Record<string, string> };
    if (!told.muted) throw new Error('not yet');
    return told;
  });
  const silent = muted === 'yes' ? ', silent plays' : '';
  return `${CELL[sound] ?? sound}${sound === 'yes' ? '' : silent}`;
}

/** Tells for each way whether a player may play with sound, in one engine, as its readers have it set. */
export async function measureGesture(engine: Engine): Promise<string[]> {
  const web = await startWeb();
  const browser = await launch(engine, web);
  const answers: string[] = [];
  try {
    for (const one of TRIES) {
      const files: Readonly<Record<string, readonly [body: string | Buffer, type: string]>> = {
        '/': [post(one), 'text/html'],
        '/player': [PLAYER, 'text/html'],
        '/code.js': ['', 'text/javascript'],
        '/tone.wav': [tone(), 'audio/wav'],
      };
      for (const host of [OWN, OTHER]) {
        web.host(host, (request, response) => {
          const [body, type] = files[request.url.pathname] ?? ['', 'text/plain'];
          return text(body, { type })(request, response);
        });
      }
      // A session of its own for each, as engines remember who has been clicked.
      const page = await browser.page();
      answers.push(await tryOne(page, one).catch(() => 'no answer'));
      await page.close();
    }
  } finally {
    await browser.close();
    await web.close();
  }
  return answers;
}
