import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** The engines that the library is tested in. @type {Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The Debian packages that bring all three engines. */
export const PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** The command that installs every engine on Debian or Ubuntu. */
export const INSTALL = `apt-get update && apt-get install -y ${PACKAGES.join(' ')}`;

/** The path of Chromium, or nothing. */
export function chromiumPath() {
  return (
    process.env.CHROMIUM_PATH ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  );
}

/** The path of Firefox, or nothing. */
export function firefoxPath() {
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
}

/** The three programs that WebKit needs here: the driver, the browser and a screen to put it on; or nothing. */
export function webkitPaths() {
  const folders = webkitFolders();
  const driver = onPath('WebKitWebDriver') ?? firstIn(folders, 'WebKitWebDriver');
  const browser = firstIn(folders, 'MiniBrowser');
  const screen = onPath('Xvfb');
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/**
 * The engines that this machine has.
 * @returns {Engine[]}
 */
export function installedEngines() {
  const found = { chromium: chromiumPath(), firefox: firefoxPath(), webkit: webkitPaths() };
  return ENGINES.filter(engine => found[engine]);
}

/**
 * The engines that a run should use: all, or those that `ENGINE=firefox` or `ENGINE=firefox,webkit` names.
 * @returns {Engine[]}
 */
export function wantedEngines() {
  const names = process.env.ENGINE?.split(',').map(name => name.trim());
  const unknown = names?.find(name => !ENGINES.some(engine => engine === name));
  if (unknown) throw new Error(`ENGINE=${unknown}: there is no such engine; use ${ENGINES.join(', ')}.`);
  return names ? ENGINES.filter(engine => names.includes(engine)) : ENGINES;
}

/**
 * The engines to test in, and those wanted but not on this machine. With `CI=true` a missing engine is an error.
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
