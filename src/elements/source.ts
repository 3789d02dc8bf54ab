import type { ShownProvider } from '../providers/provider.ts';
import type { Refusal } from '../providers/refusal.ts';
import type { CallInput } from '../providers/registry/read-call.ts';
import type { Optional } from './find-provider/option-properties.ts';
import type { Work } from './parsed-element.ts';

/** Hears that something has come into the card's place, with a code if it has nothing to show. */
export type Settle = (shown: HTMLElement, code?: string) => void;

/** An element whose provider is to be found. */
export interface Open extends Optional {
  readonly call: string | undefined;
  readonly provider: string | undefined;
}

/** Where the elements of one tag get their provider from. */
export interface Source {
  /** Name of the provider, where the tag alone says which one it is. */
  readonly name?: string;
  /** Returns the provider, or why there is none. `undefined` says that files are fetched first; `then` is called later. */
  find(element: Open, written: CallInput, then: () => void): ShownProvider | Refusal | undefined;
  /** Makes the element for a work that comes as text files instead of a frame. */
  show?(work: Work, settle: Settle): HTMLElement | undefined;
}
