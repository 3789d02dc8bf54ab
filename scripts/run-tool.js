import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs one tool from node_modules or node itself, and tells whether it was content; a tool that was killed or can't be
 * started was not. What it says is printed whole when it ends, so that tools may run beside each other.
 * @param {string[]} command
 * @returns {Promise<Count>}
 */
export async function runTool(command) {
  const ok = await run(command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * The same, for tools that count by themselves; what a `live` one says is printed at once.
 * @param {string[]} command
 * @param {boolean} live
 * @returns {Promise<boolean>}
 */
export async function run([program = '', ...args], live = false) {
  const bin = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  const started = performance.now();
  /** @type {Buffer[]} */
  const said = [];
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const tool = spawn(bin, args, {
    env,
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [tool.stdout, tool.stderr]) stream?.on('data', piece => said.push(piece));
  const [status] = await once(tool, 'close').catch(error => {
    said.push(Buffer.from(`${error}\n`));
    return [null];
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`\n$ ${[program, ...args].join(' ')} (${seconds} s)\n${Buffer.concat(said)}`);
  return status === 0;
}
