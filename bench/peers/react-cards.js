// The cards of `react-lite-youtube-embed`, as one application renders them.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import LiteYouTubeEmbed from 'react-lite-youtube-embed';

for (const box of document.querySelectorAll('.video')) {
  createRoot(box).render(createElement(LiteYouTubeEmbed, { id: box.dataset.id, title: 'A video' }));
}
