import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { INSTALL } from '../test/support/browsers/available.js';

/**
 * Installs the browsers if the process has the rights for it, and otherwise prints the command. True if it installed them.
 * @param {string[]} missing
 */
export function installEngines(missing) {
  console.log(`The tests run in real browsers, and ${missing.join(', ')} is not installed.`);
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) {
    console.log(`To install on Debian or Ubuntu:\n\n  sudo sh -c '${INSTALL}'\n`);
    return false;
  }
  console.log(`Installing: ${INSTALL}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('sh', ['-c', INSTALL], { stdio: 'inherit', env }).status === 0;
}
