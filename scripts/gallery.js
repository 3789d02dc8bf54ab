/** @typedef {import('../src/entries/lib/providers.ts').Provider} Provider */

/** @type {Readonly<Record<Provider['kind'], string>>} */
const WORDS = {
  video: 'The video',
  slides: 'The slides',
  post: 'The post',
  audio: 'The recording',
  document: 'The document',
  work: 'The work',
};

/**
 * Puts a section for every provider into the gallery's page.
 * @param {string} template
 * @param {readonly Provider[]} providers
 */
export function renderGallery(template, providers) {
  const sections = providers
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
    .map(sectionOf)
    .join('\n');
  // As functions: in a replacement text, a dollar sign has a meaning.
  return template.replace('%count%', () => `${providers.length}`).replace('%providers%', () => sections);
}

/** @param {Provider} provider */
function sectionOf({ name, label, kind, tag, hosts, examples: [example = ''] }) {
  const address = escapeHtml(example);
  const service = escapeHtml(label);
  // A provider of any host at all is only asked by name.
  const named = hosts.includes('*') ? ` provider="${name}"` : '';
  return `
      <section id="${name}">
        <h2>${service}</h2>
        <p><code>{{&lt; ${name} "${address}" &gt;}}</code></p>
        <${tag}${named} src="${address}"><a href="${address}">${WORDS[kind]} on ${service}</a></${tag}>
      </section>`;
}

/** @param {string} text */
const escapeHtml = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
