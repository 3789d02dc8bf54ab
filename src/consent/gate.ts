/** True if a provider has the reader's consent. */
export type Permits = (provider: string) => boolean;

/** True if a provider has the reader's consent. False for all until `permitBy` has been called. */
export let isPermitted: Permits = () => false;

/** Sets the function `isPermitted`. */
export function permitBy(isGranted: Permits): void {
  isPermitted = isGranted;
}
