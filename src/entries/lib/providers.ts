// `shortcode-embeds/providers`: the descriptors and their resolvers. No side effects; runs in Node too.

export type { Option } from '../../providers/option.ts';
export type {
  FrameContext,
  ParseInput,
  ParseResult,
  Picture,
  Provider,
  Reference,
} from '../../providers/provider.ts';
export type { Refusal } from '../../providers/refusal.ts';
export { type Call, resolveShortcode, resolveUrl, type Target } from '../../providers/registry/resolve.ts';
export { providers } from '../../providers/services/index.ts';
export type { Size } from '../../size/size.ts';
