import { expect } from 'vitest';
import { text } from '../responders.ts';
import type { Handler } from '../web.ts';

/** In what the players of services differ, as JavaScript for their pages. */
interface Speech {
  /** An expression of `data`, what the page said: `true` if the player tells of itself from now on. */
  readonly asks: string;
  /** An expression of `data`: true, false, or undefined where it is no command. */
  readonly commands: string;
  /** An expression of `plays`: what it says of that. */
  readonly tells: string;
}

const pressed = new Set<string>();

/** Presses the play button inside a service's player, whichever asks first; settles when one has. */
export async function pressInside(host: string): Promise<void> {
  pressed.add(host);
  await expect.poll(() => pressed.has(host), { timeout: 10_000 }).toBe(false);
}

// It asks its own host for whatever it hears, so that a test sees it, and whether somebody has pressed its button:
// not every engine's driver gets a click into a frame of another process.
const page = ({ asks, commands, tells }: Speech) => `<!doctype html><title>A player</title>
<body style="margin:0;height:100vh;background:#123">
<script>
  let asked = ${asks === 'true'};
  let plays = /[?&](?:autoplay|auto_play)=(?:1|true)/.test(location.search);
  const tell = () => { if (asked) parent.postMessage(${tells}, '*'); };
  const set = value => { plays = value; document.title = value ? 'plays' : 'rests'; tell(); };
  addEventListener('message', ({ data, origin }) => {
    fetch('/heard?' + encodeURIComponent(JSON.stringify({ origin, data, at: performance.timeOrigin + performance.now() })));
    if (${asks}) { asked = true; tell(); }
    const command = ${commands};
    if (command !== undefined) set(command);
  });
  const look = async () => {
    if (await (await fetch('/press')).text()) set(true);
    setTimeout(look, 100);
  };
  look();
  tell();
</script>`;

const answers =
  (speech: Speech): Handler =>
  (request, response) => {
    const { pathname, hostname } = request.url;
    const body = pathname === '/press' ? `${pressed.delete(hostname) || ''}` : page(speech);
    return text(body)(request, response);
  };

/** What the players of services understand and say. */
export const PLAYERS = {
  youtube: answers({
    asks: `data.includes('"listening"')`,
    commands: `data.includes('pauseVideo') ? false : data.includes('playVideo') ? true : undefined`,
    tells: `JSON.stringify({ event: 'infoDelivery', info: { playerState: plays ? 1 : 2 } })`,
  }),
  vimeo: answers({
    asks: `data.includes('addEventListener')`,
    commands: `data.includes('"method":"pause"') ? false : data.includes('"method":"play"') ? true : undefined`,
    tells: `{ event: plays ? 'play' : 'pause' }`,
  }),
  soundcloud: answers({
    asks: `data.includes('addEventListener')`,
    commands: `data.includes('"method":"pause"') ? false : data.includes('"method":"play"') ? true : undefined`,
    tells: `JSON.stringify({ method: plays ? 'play' : 'pause', widgetId: 'w' })`,
  }),
  tiktok: answers({
    asks: 'true',
    commands: `data.type === 'pause' ? false : data.type === 'play' ? true : undefined`,
    tells: `{ type: 'onStateChange', value: plays ? 1 : 2, 'x-tiktok-player': true }`,
  }),
  niconico: answers({
    asks: 'true',
    commands: `data.eventName === 'pause' ? false : data.eventName === 'play' ? true : undefined`,
    tells: `{ eventName: 'playerStatusChange', data: { playerStatus: plays ? 2 : 3 } }`,
  }),
  /** Takes no commands and tells nothing. */
  mute: answers({ asks: 'false', commands: 'undefined', tells: 'null' }),
} as const;
