// Lexical with its automatic links, whose matcher is that of Lexical's playground.
import { answer, openPage } from './page.js';

openPage();
const { createEditor, $createParagraphNode, $createTextNode, $getRoot } = await import('lexical');
const { $generateHtmlFromNodes } = await import('@lexical/html');
const { AutoLinkNode, createLinkMatcherWithRegExp, LinkNode, registerAutoLink } = await import(
  '@lexical/link'
);

const ADDRESS =
  /((https?:\/\/(www\.)?)|(www\.))[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b([-a-zA-Z0-9()@:%_+.~#?&//=]*)(?<![-.+():%])/;

await answer(text => {
  const editor = createEditor({
    nodes: [LinkNode, AutoLinkNode],
    onError(error) {
      throw error;
    },
  });
  registerAutoLink(editor, {
    matchers: [createLinkMatcherWithRegExp(ADDRESS)],
    changeHandlers: [],
    excludeParents: [],
  });
  const insert = () => {
    for (const line of text.split('\n'))
      $getRoot().append($createParagraphNode().append($createTextNode(line)));
  };
  editor.update(insert, { discrete: true });
  return editor.read(() => $generateHtmlFromNodes(editor, null));
});
