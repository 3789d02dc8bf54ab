// `dist/<release>/custom-strings.js`: `shortcodeEmbeds.addStrings`.
export { addStringsTo } from '../../api/add-strings.ts';
