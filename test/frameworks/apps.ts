/** A small blog in one framework: a counter button, and a post of raw HTML that is removed at the third click. */
export interface App {
  /** Source of the component. */
  readonly app: string;
  /** Source of the server module, which exports `render(html)` for the root's HTML. */
  readonly server: string;
  /** Source of the client module, which hydrates `#root` with the HTML in `window.post`. */
  readonly client: string;
}

/** The same blog in three frameworks. */
export const APPS: Readonly<Record<string, App>> = {
  React: {
    app: `
      import { createElement as h, useState } from 'react';
      export function App({ html }) {
        const [count, setCount] = useState(0);
        return h('article', null,
          h('button', { onClick: () => setCount(count + 1) }, String(count)),
          count < 3 ? h('div', { className: 'post', dangerouslySetInnerHTML: { __html: html }, suppressHydrationWarning: true }) : h('p', null, 'gone'));
      }`,
    server: `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { App } from 'virtual:app';
      export const render = html => renderToString(createElement(App, { html }));`,
    client: `
      import { createElement } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      import { App } from 'virtual:app';
      hydrateRoot(document.querySelector('#root'), createElement(App, { html: window.post }), {
        onRecoverableError: error => window.broken.push(String(error)),
      });`,
  },
  Vue: {
    app: `
      import { h, ref } from 'vue';
      export const App = {
        props: ['html'],
        setup(props) {
          const count = ref(0);
          return () => h('article', [
            h('button', { onClick: () => count.value++ }, String(count.value)),
            count.value < 3 ? h('div', { class: 'post', innerHTML: props.html }) : h('p', 'gone'),
          ]);
        },
      };`,
    server: `
      import { createSSRApp } from 'vue';
      import { renderToString } from 'vue/server-renderer';
      import { App } from 'virtual:app';
      export const render = html => renderToString(createSSRApp(App, { html }));`,
    client: `
      import { createSSRApp } from 'vue';
      import { App } from 'virtual:app';
      createSSRApp(App, { html: window.post }).mount('#root');`,
  },
  Svelte: {
    app: `
      <script>
        let { html } = $props();
        let count = $state(0);
      </script>
      <article>
        <button onclick={() => count++}>{count}</button>
        {#if count < 3}<div class="post">{@html html}</div>{:else}<p>gone</p>{/if}
      </article>`,
    server: `
      import { render as renderApp } from 'svelte/server';
      import App from 'virtual:app.svelte';
      export const render = html => renderApp(App, { props: { html } }).body;`,
    client: `
      import { hydrate } from 'svelte';
      import App from 'virtual:app.svelte';
      hydrate(App, { target: document.querySelector('#root'), props: { html: window.post } });`,
  },
};
