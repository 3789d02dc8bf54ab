import { spawnSync } from 'node:child_process';

/** Installs the packages that the benchmarks compare with, into `bench/peers`. They run no scripts of their own. */
export function installPeers() {
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', 'bench/peers', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error('the packages of bench/peers could not be installed');
}
