/** A refusal and its reason: the detail of an `embed-refuse` event, and where that is in the page. */
export interface Report {
  /** A stable code of docs/refusals.md, such as `bad-id`. */
  readonly code?: string;
  /** The name of the provider, if one was found. Example: `'youtube'`. */
  readonly provider?: string | undefined;
  /** The author's text: a call, its arguments, or an address. */
  readonly src?: string | undefined;
  /** The refused element. One that the loader has made is taken out of the page. */
  readonly embed?: Node | undefined;
  /** The node that holds the text. */
  readonly parent?: Node | null | undefined;
}

/** The file with the sentences for the console. */
export interface Messages {
  explain(report: Report): void;
}

/**
 * Reports a refusal to the site owner. The sentences are in a file of their own, which is fetched when
 * the page is idle; without it the console shows the report as it is.
 */
export const sendReport = (
  report: Report,
  load: (name: 'messages') => Promise<Messages>,
  whenIdle: (task: () => void) => void,
): void =>
  whenIdle(() =>
    load('messages').then(
      ({ explain }) => explain(report),
      () => console.warn('[shortcode-embeds]', report),
    ),
  );
