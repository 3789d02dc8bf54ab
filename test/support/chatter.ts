/** Hosts that browsers call of their own accord and no page of ours uses; most are also off by prefs and flags. */
const CHATTER = [
  /(^|\.)(mozilla|firefox)\.(com|net|org)$/,
  /(^|\.)mozgcp\.net$/,
  /^(accounts|update|redirector|clients\d*)\.google(apis)?\.com$/,
  /^(optimizationguide-pa|content-autofill|safebrowsing|android\.clients)\.google(apis)?\.com$/,
  /^edgedl\.me\.gvt1\.com$/,
];

/** Tells a browser's own call home from a request that a page made. */
export function isChatter(host: string): boolean {
  return CHATTER.some(pattern => pattern.test(host));
}
