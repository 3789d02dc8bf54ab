// Trix, whose value a form sends.
import { answer, openPage } from './page.js';

openPage();
await import('trix');

await answer(text => {
  const element = /** @type {any} */ (document.createElement('trix-editor'));
  document.body.append(element);
  element.editor.insertString(text);
  return element.value;
});
