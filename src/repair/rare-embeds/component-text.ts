import { isAlone } from '../../dom/is-alone.ts';
import type { RepairContext } from '../repair-context.ts';

// A component of MDX or a framework that shows as text where nothing has read it. HTML elements are written in lower case.
//
//     <YouTube id="nNFCc3nowfg" />
//      ^^^^^^^ ^^^^^^^^^^^^^^^^
const COMPONENT = /^\s*<([A-Z]\w*)\s([^<>]*?)\/?>(?:\s*<\/\1\s*>)?\s*$/;

// JavaScript values: `id={"20"}`, `id={20}`.
const BRACED_VALUE = /=\s*\{\s*(["'`]?)([^{}"'`]*)\1\s*\}/g;

/** Replaces a text that is a component named like a shortcode, if it fills its block. */
export function repairComponent(text: Text, { rowForCall, replaceCall }: RepairContext): void {
  const [, name = '', values = ''] = COMPONENT.exec(text.data) ?? [];
  const found = rowForCall(name);
  if (!found || !values.includes('=') || !isAlone(text)) return;
  replaceCall([text], found, values.replace(BRACED_VALUE, '="$2"'));
}
