/** Tells whether the reader lets a provider load on a page that waits for consent. */
export type Permits = (provider: string) => boolean;

/** Whether the reader lets a provider load. Nobody is let in until somebody has asked. */
export let isPermitted: Permits = () => false;

/** Says who answers for the reader. */
export function permitBy(permits: Permits): void {
  isPermitted = permits;
}
