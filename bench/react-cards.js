// The cards of `react-lite-youtube-embed`, as one application renders them.
import { createElement } from './peers/node_modules/react/index.js';
import { createRoot } from './peers/node_modules/react-dom/client.js';
import LiteYouTubeEmbed from './peers/node_modules/react-lite-youtube-embed/dist/index.es.js';

for (const box of document.querySelectorAll('.video')) {
  createRoot(box).render(createElement(LiteYouTubeEmbed, { id: box.dataset.id, title: 'A video' }));
}
