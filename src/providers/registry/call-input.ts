/**
 * Argument names for the id or URL in Hugo themes. A URL comes before `id`, which may be that of the element:
 * `{{< video src="https://youtu.be/nNFCc3nowfg" id="intro" >}}`.
 */
export const SPELLINGS: readonly string[] = ['url', 'src', 'id', 'link', 'key', 'videoid', 'token', 'cast'];

/** The arguments of a call, or the attributes of an element. */
export interface CallInput {
  /** The shortcode's name as the author spelled it. */
  readonly name?: string | undefined;
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string | undefined>>;
}
