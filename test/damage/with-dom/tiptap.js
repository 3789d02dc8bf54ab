// TipTap with StarterKit and Typography, where the author types calls letter by letter and pastes embed codes as text.
import { answer, openPage } from './page.js';

openPage();
const { Editor } = await import('@tiptap/core');
const { StarterKit } = await import('@tiptap/starter-kit');
const { Typography } = await import('@tiptap/extension-typography');

/**
 * Only letters that are typed one at a time get the editor's typographic quotes and links.
 *
 * @param {import('@tiptap/core').Editor} editor
 * @param {string} letter
 */
function type({ commands, view }, letter) {
  if (letter === '\n') return commands.enter();
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(letter, from, to);
  return (
    view.someProp('handleTextInput', handle => handle(view, from, to, letter, insert)) ||
    view.dispatch(insert())
  );
}

await answer(text => {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [StarterKit, Typography],
  });
  if (/^</.test(text)) editor.view.pasteText(text);
  else for (const letter of text) type(editor, letter);
  const html = editor.getHTML();
  editor.destroy();
  return html;
});
