import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { stop } from './screen.ts';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

type Params = Readonly<Record<string, unknown>>;

/** A message of Firefox: the answer to a command, or an event. */
type Message = {
  type: 'success' | 'error' | 'event';
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: { context?: string };
};

/** A running Firefox that is driven over WebDriver BiDi. */
export type BidiBrowser = {
  /** Sends a command. Rejects after `timeoutMs`, as a page that is busy or unloads may never answer. */
  send<Value = unknown>(method: string, params: Params, timeoutMs?: number): Promise<Value>;
  /** Calls the function at each event of this name in a tab, until the returned function is called. */
  on(event: string, context: string, hear: () => void): () => void;
  isConnected(): boolean;
  close(): Promise<void>;
};

const MOST_LINES = 50;

// A page of thousands of embeds is busy for seconds, and longer on a busy machine.
const TIMEOUT_MS = 60_000;

const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

/** Starts Firefox with a new profile. It sends only the events that are subscribed to: each costs it time. */
export async function startBidi(
  path: string,
  preferences: Preferences,
  events: readonly string[],
): Promise<BidiBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  const lines = Object.entries(preferences).map(pref => `user_pref(${JSON.stringify(pref).slice(1, -1)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const program = spawn(path, ['--remote-debugging-port=0', '--headless', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => program.kill();
  process.once('exit', end);
  program.once('exit', () => process.off('exit', end));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const socket = await connect(`${await addressOf(program)}/session`);
    const { send, on } = talk(socket);
    await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    if (events.length > 0) await send('session.subscribe', { events });
    return {
      send,
      on,
      isConnected: () => socket.readyState === WebSocket.OPEN,
      async close() {
        socket.terminate();
        await stop(program);
        remove();
      },
    };
  } catch (error) {
    await stop(program);
    remove();
    throw error;
  }
}

/** Returns the address that Firefox prints once it listens. */
function addressOf(program: ChildProcess): Promise<string> {
  const { stderr } = program;
  if (!stderr) throw new Error('Firefox has no output');
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    // All lines are read, as Firefox waits once nothing reads what it says.
    createInterface(stderr).on('line', line => {
      const address = LISTENING.exec(line)?.[1];
      if (address) resolve(address);
      else if (said.length < MOST_LINES) said.push(line);
    });
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`Firefox did not start:\n${said.join('\n')}`)));
  });
}

async function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 0 });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return socket;
}

function talk(socket: WebSocket): Pick<BidiBrowser, 'send' | 'on'> {
  const waiting = new Map<number, (message: Message) => void>();
  const hearers = new Set<(message: Message) => void>();
  let last = 0;
  socket.on('message', data => {
    const message = JSON.parse(`${data}`) as Message;
    if (message.type === 'event') for (const hear of hearers) hear(message);
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  socket.on('error', error => console.warn('The connection to Firefox failed:', error));
  socket.on('close', () => {
    for (const answer of waiting.values()) answer({ type: 'error', error: 'Firefox is gone' });
  });
  return {
    send: <Value>(method: string, params: Params, timeoutMs = TIMEOUT_MS) =>
      new Promise<Value>((resolve, reject) => {
        const id = ++last;
        const fail = (why: string) => reject(new Error(`${method}: ${why}`));
        const timer = setTimeout(() => {
          waiting.delete(id);
          fail(`no answer within ${timeoutMs} ms`);
        }, timeoutMs);
        waiting.set(id, ({ type, result, error, message }) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (type === 'success') resolve(result as Value);
          else fail(`${error}: ${message ?? ''}`);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on(event, context, hear) {
      const hearer = ({ method, params }: Message) => {
        if (method === event && params?.context === context) hear();
      };
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    },
  };
}
