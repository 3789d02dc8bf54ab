import { expect } from 'vitest';
import { text } from '../responders.ts';
import type { Handler } from '../web.ts';

/** The differences between players, as JavaScript expressions for their pages. */
interface Dialect {
  /** An expression of `data`, the page's message: true if the player sends events from now on. */
  readonly asks: string;
  /** An expression of `data`: true to play, false to pause, undefined if it is no command. */
  readonly commands: string;
  /** An expression of `plays`: the event that the player sends. */
  readonly tells: string;
}

const pressed = new Set<string>();

/** Presses the play button inside the first player of a host that polls; resolves once it is pressed. */
export async function pressInside(host: string): Promise<void> {
  pressed.add(host);
  await expect.poll(() => pressed.has(host), { timeout: 10_000 }).toBe(false);
}

// The player reports each message that it receives or sends to its own host, so that a test sees it in the log, and polls
// whether its button was pressed: not every engine's driver can click into a frame of another process.
const page = ({ asks, commands, tells }: Dialect) => `<!doctype html><title>A player</title>
<body style="margin:0;height:100vh;background:#123">
<script>
  let asked = ${asks === 'true'};
  let plays = /[?&](?:autoplay|auto_play)=(?:1|true)/.test(location.search);
  const tell = () => {
    if (!asked) return;
    parent.postMessage(${tells}, '*');
    fetch('/told?' + JSON.stringify({ plays, at: performance.timeOrigin + performance.now() }));
  };
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
  (dialect: Dialect): Handler =>
  (request, response) => {
    const { pathname, hostname } = request.url;
    const body = pathname === '/press' ? `${pressed.delete(hostname) || ''}` : page(dialect);
    return text(body)(request, response);
  };

/** The stand-ins of the services' players. */
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
  /** Accepts no commands and sends no events. */
  mute: answers({ asks: 'false', commands: 'undefined', tells: 'null' }),
} as const;
