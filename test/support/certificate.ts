import { generate } from 'selfsigned';

/** Creates a self-signed TLS key and certificate; the test browsers ignore certificate errors. */
export async function throwAwayCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'test.invalid' }], { keyType: 'ec' });
  return { key: made.private, cert: made.cert };
}
