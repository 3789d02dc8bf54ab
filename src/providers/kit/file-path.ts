import { pattern } from '../option.ts';

/**
 * An option for the path of a file in a code project, or of a page in its preview. Refuses `..` (path traversal), and
 * `//` and `:/`, with which the preview would show another site.
 * @example filePath('src/main.ts') // 'src/main.ts'
 */
export const filePath = pattern(/^(?!.*(?:\.\.|\/\/|:\/))[\w/@+~.,:[\]-]{1,200}$/);
