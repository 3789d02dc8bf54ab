// `dist/<release>/escaped-codes.js`: embed codes that became text, fetched by `repair.js`.
export { repairEscapedCode } from '../../repair/escaped-codes/escaped-codes.ts';
