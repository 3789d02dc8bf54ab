import { type Provider, providers, resolveShortcode, type Target } from '../../src/entries/lib/providers.ts';
import { WISHES } from '../providers/table.ts';

/** One example of a provider, with its target and frames. */
export interface Sample {
  readonly address: string;
  readonly target: Target;
  /** The URL of its frame for every combination of page settings; empty for a link card. */
  readonly frames: readonly URL[];
}

/** The providers, sorted by label. */
export const sorted: readonly Provider[] = providers.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

/** All examples of a provider. */
export const samplesOf = (provider: Provider): readonly Sample[] =>
  provider.examples.map(address => {
    const target = resolveShortcode({ name: provider.name, args: [address], params: {} });
    if ('code' in target) throw new Error(`${provider.name} refuses its example ${address}: ${target.code}`);
    const frames = WISHES.flatMap(wish => provider.frame(target.reference, wish) ?? []);
    return { address, target, frames };
  });

/** Tells whether an example is only a link card. */
export const isLinkCard = (provider: Provider, { frames }: Sample): boolean =>
  !frames.length && !provider.rawFiles;

/** Tells whether a provider's examples are link cards: `always`, `in part`, or never (an empty string). */
export function linkCards(provider: Provider): 'always' | 'in part' | '' {
  const samples = samplesOf(provider);
  const cards = samples.filter(sample => isLinkCard(provider, sample));
  return cards.length === samples.length ? 'always' : cards.length ? 'in part' : '';
}

/** Tells whether a provider's works can be on any host, so that a URL alone does not identify the provider. */
export const hasAnyHost = ({ hosts }: Provider): boolean => hosts.includes('*');
