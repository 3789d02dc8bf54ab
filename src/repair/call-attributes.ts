import type { Attributes } from '../embeds/attributes.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { argumentSize } from '../size/argument-size.ts';

/** Returns the attributes of the element for a call: its name, its arguments as text, and the size that they set. */
export const callAttributes = (nameAttributes: Attributes, args: string): Attributes => ({
  ...nameAttributes,
  args,
  ...argumentSize(readArguments(args)?.params ?? {}),
});
