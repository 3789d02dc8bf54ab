// The parts of the loader that a test calls by themselves, in a page.
export { readRows } from '../../src/embeds/read-rows.ts';
export { embedFinder } from '../../src/page/find-embeds.ts';
export { limitTurns } from '../../src/page/limit-turns.ts';
export { needsRepair } from '../../src/page/needs-repair.ts';
export { observePage } from '../../src/page/observe-page.ts';
export { readNode } from '../../src/page/read-node.ts';
export { readText } from '../../src/page/read-text.ts';
export { embedReplacer } from '../../src/page/replace-embeds.ts';
export { embedRestorer } from '../../src/page/restore-embeds.ts';
export { rowOfTag } from '../../src/page/row-of-tag.ts';
export { watchDeadline } from '../../src/page/watch-deadline.ts';
