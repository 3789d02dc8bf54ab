import type { Attributes } from '../embeds/attributes.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { argumentSize } from '../size/argument-size.ts';

/** The attributes of the element that shows a call: whose it is, what the call says, and the room it asks for. */
export const callAttributes = (own: Attributes, args: string): Attributes => ({
  ...own,
  args,
  ...argumentSize(readArguments(args)?.params ?? {}),
});
