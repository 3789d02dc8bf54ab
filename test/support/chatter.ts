/** Hosts that browsers contact by themselves and no test page uses; most are also disabled by prefs and flags. */
const CHATTER = [
  /(^|\.)(mozilla|firefox)\.(com|net|org)$/,
  /(^|\.)mozgcp\.net$/,
  /^(accounts|update|redirector|clients\d*)\.google(apis)?\.com$/,
  /^(optimizationguide-pa|content-autofill|safebrowsing|android\.clients)\.google(apis)?\.com$/,
  /^edgedl\.me\.gvt1\.com$/,
];

/** True for a browser's own request, false for a page's. */
export function isChatter(host: string): boolean {
  return CHATTER.some(pattern => pattern.test(host));
}
