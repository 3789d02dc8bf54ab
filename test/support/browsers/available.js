import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** The engines that the library is tested in. @type {Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The Debian packages of all three engines. */
export const PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** Chromium without a user interface, which not every release of Debian has. The tests take a third less time in it. */
const SHELL = 'chromium-headless-shell';

/** The command that installs every engine on Debian or Ubuntu. */
export const INSTALL = `apt-get update && apt-get install -y ${PACKAGES.join(' ')} && { apt-get install -y ${SHELL} || true; }`;

/** Returns the path of Chromium, or `undefined`. */
export function chromiumPath() {
  return (
    process.env.CHROMIUM_PATH ??
    onPath(SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  );
}

/** Returns the path of Firefox, or `undefined`. */
export function firefoxPath() {
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
}

/** Returns the programs that WebKit needs (driver, browser and virtual screen), or `undefined`. */
export function webkitPaths() {
  const folders = webkitFolders();
  const driver = onPath('WebKitWebDriver') ?? firstIn(folders, 'WebKitWebDriver');
  const browser = firstIn(folders, 'MiniBrowser');
  const screen = onPath('Xvfb');
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/**
 * Returns the installed engines.
 * @returns {Engine[]}
 */
export function installedEngines() {
  const found = { chromium: chromiumPath(), firefox: firefoxPath(), webkit: webkitPaths() };
  return ENGINES.filter(engine => found[engine]);
}

/**
 * Returns the engines of this run: all, or those in `ENGINE=firefox` or `ENGINE=firefox,webkit`.
 * @returns {Engine[]}
 */
export function wantedEngines() {
  const names = process.env.ENGINE?.split(',').map(name => name.trim());
  const unknown = names?.find(name => !ENGINES.some(engine => engine === name));
  if (unknown) throw new Error(`ENGINE=${unknown}: there is no such engine; use ${ENGINES.join(', ')}.`);
  return names ? ENGINES.filter(engine => names.includes(engine)) : ENGINES;
}

/**
 * Returns the engines to test in, and the missing ones. Throws if one is missing with `CI=true`.
 * @returns {{ engines: Engine[], missing: Engine[] }}
 */
export function chooseEngines() {
  const installed = installedEngines();
  const wanted = wantedEngines();
  const missing = wanted.filter(engine => !installed.includes(engine));
  if (missing.length > 0 && process.env.CI === 'true') {
    throw new Error(`CI needs all engines; missing: ${missing.join(', ')}. On Debian: ${INSTALL}`);
  }
  return { engines: wanted.filter(engine => installed.includes(engine)), missing };
}

function webkitFolders() {
  const roots = ['/usr/lib', ...list('/usr/lib').map(name => join('/usr/lib', name)), '/usr/libexec'];
  return roots.flatMap(root => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map(name => join(root, name)));
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const path = firstIn(folders, name);
    if (path) return path;
  }
  return undefined;
}

/**
 * @param {string[]} folders
 * @param {string} name
 */
function firstIn(folders, name) {
  return folders.map(folder => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
