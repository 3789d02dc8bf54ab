const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const { style } = document.documentElement;

form.addEventListener('input', event => {
  const { name, type, value } = /** @type {HTMLInputElement} */ (event.target);
  style.setProperty(name, type === 'range' ? `${value}px` : value);
});

form.addEventListener('reset', () => {
  for (const name of [...style]) style.removeProperty(name);
});
