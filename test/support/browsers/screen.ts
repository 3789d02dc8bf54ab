import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webkitPaths } from './available.js';
import type { Picture } from './pixels.ts';

/** A virtual screen, for a browser without headless mode. */
export type Screen = {
  display: string;
  /** Returns the screen's content, from its upper left corner. */
  look(width: number, height: number): Picture;
  close(): Promise<void>;
};

/** Starts a virtual X screen with a free display number. */
export async function startScreen(): Promise<Screen> {
  const memory = mkdtempSync(join(tmpdir(), 'screen-'));
  const xvfb = start(
    webkitPaths()?.screen ?? 'Xvfb',
    ['-displayfd', '3', '-screen', '0', '2000x2000x24', '-fbdir', memory, '-nocursor', '-nolisten', 'tcp'],
    process.env,
  );
  const [number] = await once(xvfb.stdio[3] as NodeJS.ReadableStream, 'data');
  return {
    display: `:${String(number).trim()}`,
    look: (width, height) => cut(readFileSync(join(memory, 'Xvfb_screen0')), width, height),
    async close() {
      await stop(xvfb);
      rmSync(memory, { recursive: true, force: true });
    },
  };
}

/** Starts a program that is killed when this process exits; its file descriptor 3 is readable. */
export function start(command: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const program = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const end = () => program.kill();
  process.once('exit', end);
  program.once('exit', () => process.off('exit', end));
  return program;
}

/** Kills a started program and waits until it has exited. */
export async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
}

/** Reads a picture from an X window dump: a header of 32-bit numbers, a colour table, rows of blue, green, red, 0. */
function cut(dump: Buffer, width: number, height: number): Picture {
  const header = (index: number) => dump.readUInt32BE(index * 4);
  const stride = header(12);
  const start = header(0) + header(19) * 12;
  const rgb = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = start + row * stride + column * 4;
      const to = (row * width + column) * 3;
      rgb[to] = dump[from + 2] ?? 0;
      rgb[to + 1] = dump[from + 1] ?? 0;
      rgb[to + 2] = dump[from] ?? 0;
    }
  }
  return { width, height, rgb };
}
