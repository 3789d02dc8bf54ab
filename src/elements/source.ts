import type { ShownProvider } from '../providers/provider.ts';
import type { Refusal } from '../providers/refusal.ts';
import type { CallInput } from '../providers/registry/call-input.ts';
import type { Optional } from './find-provider/option-properties.ts';

/** An element whose provider is not found yet. */
export interface Open extends Optional {
  readonly call: string | undefined;
  readonly provider: string | undefined;
}

/** Finds the provider for the elements of one tag. */
export interface Source {
  /** Name of the provider, for a tag that has only one. */
  readonly name?: string;
  /**
   * Returns the provider or a refusal; `undefined` while files are being fetched: `onLoad` is called when they are
   * here.
   */
  find(element: Open, input: CallInput, onLoad: () => void): ShownProvider | Refusal | undefined;
}
