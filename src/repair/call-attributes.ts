import type { Attributes } from '../embeds/attributes.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { sizeIn } from '../size/argument-size.ts';

/** The attributes of the element that shows a call: whose it is, what the call says, and the room it asks for. */
export const callAttributes = (own: Attributes, args: string): Attributes => ({
  ...own,
  args,
  ...sizeIn(readArguments(args)?.params ?? {}),
});
