import { tellOptions } from '../messages/tell-dropped.ts';
import { listEmbeds } from './list-embeds.ts';
import { optionEntries } from './option-entries.ts';
import { buildPanel } from './panel.ts';
import { loaderTag, tagSettings } from './tag-settings.ts';
import { watchEmbeds } from './watch-embeds.ts';

const TAG = 'embeds-debug';

function show(url: string): void {
  const tag = loaderTag(url);
  const settings = tagSettings(tag);
  tellOptions(tag);
  const codes = new WeakMap<Element, string>();
  // Pages hide elements that are not defined.
  if (!customElements.get(TAG)) customElements.define(TAG, class extends HTMLElement {});
  const host = document.createElement(TAG);
  let stop = () => {};
  const panel = buildPanel(host.attachShadow({ mode: 'open' }), () => {
    stop();
    host.remove();
  });
  document.body.append(host);
  stop = watchEmbeds(
    () => {
      // The page may have taken the panel out, for instance with its whole body.
      if (host.isConnected) panel.show([...optionEntries(tag), ...listEmbeds(settings, codes)]);
      else stop();
    },
    (embed, code) => codes.set(embed, code),
  );
}

/** Shows the panel at the end of the page, once it has been parsed. Only one is shown. `url` is that of this file. */
export function showPanel(url: string): void {
  const start = () => {
    try {
      if (!document.querySelector(TAG)) show(url);
    } catch (error) {
      console.warn('[shortcode-embeds] debug:', error);
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
