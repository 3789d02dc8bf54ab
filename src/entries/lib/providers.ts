// Entry `shortcode-embeds/providers`: pure, runs in Node too.
export { providers } from '../../providers/services/index.ts';
export type { Option } from '../../providers/option.ts';
export type { ParseResult, FrameContext, ParseInput, Picture, Provider, Reference } from '../../providers/provider.ts';
export type { Refusal } from '../../providers/refusal.ts';
export { type Call, resolveShortcode, resolveUrl, type Target } from '../../providers/registry/resolve.ts';
export type { Size } from '../../size/size.ts';
