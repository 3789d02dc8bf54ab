/** What a reader has decided: by a provider's name, or by `*` for all that have no entry of their own. */
export type Decisions = Map<string, boolean>;

/** What can be decided on: all providers, or one. */
export const isName = (name: unknown): name is string =>
  typeof name === 'string' && /^(?:\*|[a-z][a-z\d]*)$/.test(name);

/** Tells whether some decisions let a provider load; `*` asks for all at once. */
export const permits = (decisions: Decisions, name: string): boolean =>
  decisions.get(name) ?? decisions.get('*') ?? false;

/** Decides on one provider, or on all, which forgets what was decided on each. Keeps nothing that goes without saying. */
export function decide(decisions: Decisions, name: string, granted: boolean): void {
  if (name === '*') decisions.clear();
  else decisions.delete(name);
  if (permits(decisions, name) !== granted) decisions.set(name, granted);
}
