// `dist/<release>/define-provider.js`: `shortcodeEmbeds.defineProvider`.
export { addOwnProvider } from '../../api/define-provider.ts';
