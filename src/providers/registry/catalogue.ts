import { plainName } from '../../shortcode/plain-name.ts';
import type { Provider } from '../provider.ts';
import { identifiesHost } from './match-host.ts';
import { parseUrl } from './parse-url.ts';
import { type CallInput, idOrUrl, type readCall } from './read-call.ts';

/** Names that say what a thing is, not whose: the address that stands there decides. */
export const OPEN_NAMES: readonly string[] = ['iframe', 'embed', 'oembed', 'gdocs', 'video'];

/** Tells whether a shortcode's name leaves open whose work it is. */
export const isOpen = (name: string): boolean => OPEN_NAMES.includes(plainName(name));

/** Providers, and how to find the one that is meant. */
export class Catalogue {
  readonly #providers: Provider[] = [];
  readonly #byName = new Map<string, Provider>();

  readonly #read: typeof readCall;

  /** `read` reads what is written as one provider would. */
  constructor(providers: readonly Provider[], read: typeof readCall) {
    this.#read = read;
    for (const provider of providers) this.add(provider);
  }

  /** Adds a provider; a name that is taken stays whose it is. */
  add(provider: Provider): void {
    this.#providers.push(provider);
    for (const name of [provider.name, ...provider.aliases].map(plainName)) {
      if (!this.#byName.has(name)) this.#byName.set(name, provider);
    }
  }

  /** Tells whether there is a provider of this name, or for whom it is another. */
  has(name: string): boolean {
    return this.#byName.has(plainName(name));
  }

  /** The provider whose address is written: one that reads it, else one whose host it is and who can say what is wrong. */
  of(written: CallInput): Provider | undefined {
    const host = parseUrl(idOrUrl(written))?.hostname;
    if (!host) return undefined;
    const own = this.#providers.filter(({ hosts }) => identifiesHost(hosts, host));
    return own.find(provider => 'reference' in this.#read(provider, written)) ?? own[0];
  }

  /** The provider of a call. An address of somebody else's counts only where the name leaves it `open` whose it is. */
  for(name: string, written: CallInput, open = isOpen(name)): Provider | undefined {
    // `{{< video provider="vimeo" id="76979871" >}}`
    const named = this.#byName.get(plainName((open && written.params.provider) || name));
    if (!open || (named && 'reference' in this.#read(named, written))) return named;
    return this.of(written) ?? named;
  }
}
