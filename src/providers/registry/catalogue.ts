import { plainName } from '../../shortcode/plain-name.ts';
import type { Provider } from '../provider.ts';
import type { CallInput } from './call-input.ts';
import { identifiesHost } from './match-host.ts';
import { parseUrl } from './parse-url.ts';
import { idOrUrl, type readCall } from './read-call.ts';

/** Shortcode names of a kind of content, not of a provider (`embed`, `video`): the URL in the call decides. */
export const GENERIC_NAMES: readonly string[] = ['iframe', 'embed', 'oembed', 'gdocs', 'video'];

/** True if a shortcode's name is generic. */
export const isGenericName = (name: string): boolean => GENERIC_NAMES.includes(plainName(name));

/** A list of providers, searched by name and by URL. */
export class Catalogue {
  readonly #providers: Provider[] = [];
  readonly #byName = new Map<string, Provider>();
  readonly #read: typeof readCall;

  /** `read` is `readCall`, as a parameter so that a page can load it later. */
  constructor(providers: readonly Provider[], read: typeof readCall) {
    this.#read = read;
    for (const provider of providers) this.add(provider);
  }

  /** Adds a provider. The first provider registered under a name wins. */
  add(provider: Provider): void {
    this.#providers.push(provider);
    for (const name of [provider.name, ...provider.aliases].map(plainName)) {
      if (!this.#byName.has(name)) this.#byName.set(name, provider);
    }
  }

  /** True if a provider has this name or alias. */
  has(name: string): boolean {
    return this.#byName.has(plainName(name));
  }

  /**
   * Returns the provider of the URL in a call: the first that reads it, else the first on its host, whose refusal names
   * the reason. Returns `undefined` without a URL and for an unknown host.
   */
  of(written: CallInput): Provider | undefined {
    const host = parseUrl(idOrUrl(written))?.hostname;
    if (!host) return undefined;
    const onHost = this.#providers.filter(({ hosts }) => identifiesHost(hosts, host));
    return onHost.find(provider => 'reference' in this.#read(provider, written)) ?? onHost[0];
  }

  /**
   * Returns the provider of a call, or `undefined`. Another provider's URL counts only if the name `isGeneric`.
   */
  for(name: string, written: CallInput, isGeneric = isGenericName(name)): Provider | undefined {
    // `{{< video provider="vimeo" id="76979871" >}}`
    const named = this.#byName.get(plainName((isGeneric && written.params.provider) || name));
    if (!isGeneric || (named && 'reference' in this.#read(named, written))) return named;
    return this.of(written) ?? named;
  }
}
