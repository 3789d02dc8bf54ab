/** True if a provider has the reader's consent. */
export type Permits = (provider: string) => boolean;

let permits: Permits = () => false;

/** True if a provider has the reader's consent. False for all until `permitBy` has been called. */
export const isPermitted: Permits = provider => permits(provider);

/** Sets the function behind `isPermitted`. */
export function permitBy(isGranted: Permits): void {
  permits = isGranted;
}
