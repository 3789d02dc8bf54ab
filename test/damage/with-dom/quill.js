// Quill's `getSemanticHTML`, which its documentation recommends for storing.
import { answer, openPage } from './page.js';

openPage();
const { default: Quill } = await import('quill');

await answer(text => {
  const quill = new Quill(document.createElement('div'));
  quill.setText(text);
  return quill.getSemanticHTML();
});
