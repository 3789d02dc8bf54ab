import { generate } from 'selfsigned';

/** Makes a throw-away TLS key and certificate; the test browsers are told not to mind who signed it. */
export async function throwAwayCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'test.invalid' }], { keyType: 'ec' });
  return { key: made.private, cert: made.cert };
}
