/** @typedef {import('../src/entries/lib/providers.ts').Provider} Provider */

/** @type {Readonly<Record<Provider['kind'], string>>} */
const LINK_TEXTS = {
  video: 'The video',
  slides: 'The slides',
  post: 'The post',
  audio: 'The recording',
  document: 'The document',
  work: 'The work',
};

/**
 * Returns the gallery's page with a section for every provider.
 * @param {string} template
 * @param {readonly Provider[]} providers
 */
export function renderGallery(template, providers) {
  const sections = providers
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
    .map(sectionOf)
    .join('\n');
  // Functions, because `$` is special in replacement strings.
  return template.replace('%count%', () => `${providers.length}`).replace('%providers%', () => sections);
}

/** @param {Provider} provider */
function sectionOf({ name, label, kind, tag, hosts, examples: [example = ''] }) {
  const url = escapeHtml(example);
  const service = escapeHtml(label);
  // A provider for any host is found by its name only.
  const providerAttribute = hosts.includes('*') ? ` provider="${name}"` : '';
  return `
      <section id="${name}">
        <h2>${service}</h2>
        <p><code>{{&lt; ${name} "${url}" &gt;}}</code></p>
        <${tag}${providerAttribute} src="${url}"><a href="${url}">${LINK_TEXTS[kind]} on ${service}</a></${tag}>
      </section>`;
}

/** @param {string} text */
const escapeHtml = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
