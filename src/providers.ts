// Entry `shortcode-embeds/providers`: pure, runs in Node too.
export { providers } from './providers/index.ts';
export type { FrameWish, Given, Markup, Picture, Provider, Reference } from './providers/provider.ts';
export { type Call, type Refusal, resolveShortcode, resolveUrl, type Target } from './providers/resolve.ts';
export type { Shape } from './shape/shape.ts';
