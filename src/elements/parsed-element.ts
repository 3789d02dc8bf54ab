import type { ShownProvider } from '../providers/provider.ts';
import type { Read } from '../providers/registry/read-call.ts';
import type { ProviderTarget } from '../providers/registry/target-of.ts';
import type { Values } from './attributes.ts';

/** The attributes of an element that make its call. */
export interface EmbedMarkup extends Element {
  readonly src: string | undefined;
  readonly call: string | undefined;
  readonly args: string | undefined;
}

/** A work that an embed shows: its provider, the checked values of the call, and the target built from them. */
export interface Work extends Read {
  readonly provider: ShownProvider;
  readonly target: ProviderTarget;
}

/** True if the page can show a work; false if there is only a link. */
export const isShowable = ({ provider, target }: Work): boolean => !!(provider.rawFiles || target.frame);

/** True if the frame is at a host that the author's URL names, and not at one of the service's own. */
export const isAtAnyHost = ({ provider, target }: Partial<Work> = {}): boolean =>
  !!provider?.hosts.includes('*') && target?.frame?.host === target?.link.host;

/** The result of parsing an element: a work, or the code of a refusal. */
export interface ParsedElement {
  readonly work?: Work;
  readonly code?: string;
  /** The values of `src` and of the provider's options at the time of parsing. */
  readonly declared: Values;
}
