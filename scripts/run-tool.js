import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs a tool from node_modules, or node itself, and counts it as one test. Its output is printed when it ends, so that
 * tools can run in parallel.
 * @param {string[]} command
 * @returns {Promise<Count>}
 */
export async function runTool(command) {
  const ok = await run(command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * Runs a tool like `runTool`, and prints the output at once if `live`. False if the tool fails, is killed or can't be
 * started; never rejects.
 * @param {string[]} command
 * @param {boolean} live
 * @returns {Promise<boolean>}
 */
export async function run([program = '', ...args], live = false) {
  const bin = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  const started = performance.now();
  /** @type {Buffer[]} */
  const output = [];
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const tool = spawn(bin, args, {
    env,
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [tool.stdout, tool.stderr]) stream?.on('data', piece => output.push(piece));
  const [status] = await once(tool, 'close').catch(error => {
    output.push(Buffer.from(`${error}\n`));
    return [null];
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`\n$ ${[program, ...args].join(' ')} (${seconds} s)\n${Buffer.concat(output)}`);
  return status === 0;
}
