import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { INSTALL } from '../test/support/browsers/available.js';

/**
 * Installs the browsers if it may, else says how; tells whether it did.
 * @param {string[]} missing
 */
export function installEngines(missing) {
  console.log(`This machine lacks ${missing.join(', ')}, and the tests run in real browsers.`);
  const may = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!may) {
    console.log(`On Debian or Ubuntu, install them so:\n\n  sudo sh -c '${INSTALL}'\n`);
    return false;
  }
  console.log(`Installing them: ${INSTALL}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('sh', ['-c', INSTALL], { stdio: 'inherit', env }).status === 0;
}
