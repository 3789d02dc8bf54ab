import { type Provider, providers, resolveShortcode, type Target } from '../../src/entries/lib/providers.ts';
import { WISHES } from '../providers/table.ts';

/** One example of a provider, and what comes of it. */
export interface Sample {
  readonly address: string;
  readonly target: Target;
  /** Its frame under each wish that a page may have; empty for a link card. */
  readonly frames: readonly URL[];
}

/** The providers in the order in which readers look for them. */
export const sorted: readonly Provider[] = providers.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

/** What comes of each example of a provider. */
export const samplesOf = (provider: Provider): readonly Sample[] =>
  provider.examples.map(address => {
    const target = resolveShortcode({ name: provider.name, args: [address], params: {} });
    if ('code' in target) throw new Error(`${provider.name} refuses its example ${address}: ${target.code}`);
    const frames = WISHES.flatMap(wish => provider.frame(target.reference, wish) ?? []);
    return { address, target, frames };
  });

/** Tells whether nothing but a card with a link stands for a work. */
export const isLinkCard = (provider: Provider, { frames }: Sample): boolean =>
  !frames.length && !provider.rawFiles;

/** Whether a provider's works are link cards: `always`, `in part`, or, empty, as far as its examples tell never. */
export function linkCards(provider: Provider): 'always' | 'in part' | '' {
  const samples = samplesOf(provider);
  const cards = samples.filter(sample => isLinkCard(provider, sample));
  return cards.length === samples.length ? 'always' : cards.length ? 'in part' : '';
}

/** Tells whether a provider's works may be at any host, so that an address alone does not say whose it is. */
export const isAnywhere = ({ hosts }: Provider): boolean => hosts.includes('*');
