/** The reader's decisions by provider name; `*` is for all providers without an entry of their own. */
export type Decisions = Map<string, boolean>;

/** True for `*` and for what can be a provider's name. */
export const isName = (name: unknown): name is string =>
  typeof name === 'string' && /^(?:\*|[a-z][a-z\d]*)$/.test(name);

/** True if the decisions let a provider load, or with `*` all providers without a decision of their own. */
export const permits = (decisions: Decisions, name: string): boolean =>
  decisions.get(name) ?? decisions.get('*') ?? false;

/** Records a decision on one provider, or on all, which deletes those on each. Stores no redundant entries. */
export function decide(decisions: Decisions, name: string, granted: boolean): void {
  if (name === '*') decisions.clear();
  else decisions.delete(name);
  if (permits(decisions, name) !== granted) decisions.set(name, granted);
}
