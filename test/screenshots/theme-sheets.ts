/** The sheet of a blog in the shape of Hugo's PaperMod: variables, a reset for all elements, colours by a class. */
export const PAPERMOD = `
  :root { --gap: 24px; --theme: #fff; --primary: #1e1e1e; --content: #1f1f1f; --border: #eee; --code-bg: #f5f5f5; }
  .dark { --theme: #1d1e20; --primary: #dadadb; --content: #c4c4c5; --border: #333; --code-bg: #37383e; }
  *, ::before, ::after { box-sizing: border-box; }
  html { -webkit-tap-highlight-color: transparent; overflow-y: scroll; }
  a, button, body, h1, h2 { color: var(--primary); }
  body { font: 18px/1.6 -apple-system, system-ui, sans-serif; word-break: break-word; background: var(--theme); }
  article, figure, main, section { display: block; }
  h1, h2 { line-height: 1.2; }
  h1, h2, p, ul, figure, body { margin: 0; padding: 0; }
  ul { padding: 0; }
  a { text-decoration: none; }
  button, input { padding: 0; font: inherit; background: 0 0; border: 0; }
  button, a { cursor: pointer; }
  img, video, iframe { display: block; max-width: 100%; }
  .main { max-width: calc(720px + var(--gap) * 2); margin: auto; padding: var(--gap); }
  .post-content { color: var(--content); }
  .post-content a { box-shadow: 0 1px 0; }
  .post-content > *, .post-content p { margin: auto; margin-bottom: var(--gap); }
  .post-content h2 { margin: 32px auto 24px; font-size: 32px; }
  .post-content img { margin: 1rem 0; border-radius: 4px; }
  .post-content iframe { margin: auto; }`;

/** The sheet of a WordPress block theme: widths by the layout, margins by the flow, boxes with a ratio for embeds. */
export const WORDPRESS = `
  :root { --wp--style--global--content-size: 620px; --wp--style--global--wide-size: 1000px; --wp--style--block-gap: 24px; }
  body { margin: 0; font: 1.125rem/1.65 Georgia, serif; background: #f9f9f9; color: #111; }
  body.is-dark { background: #111; color: #f9f9f9; }
  .wp-block-post-content { padding: 24px; }
  :where(.is-layout-constrained) > * { margin-block: 24px 0; }
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
    max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important; }
  .is-layout-constrained > .alignwide { max-width: var(--wp--style--global--wide-size); }
  .is-layout-constrained > .alignfull { max-width: none; }
  .wp-block-embed { overflow-wrap: break-word; margin: 0 0 1em; }
  .wp-block-embed figcaption { font-size: 13px; text-align: center; }
  .wp-block-embed__wrapper { position: relative; }
  .wp-embed-responsive .wp-has-aspect-ratio .wp-block-embed__wrapper::before { content: ""; display: block; padding-top: 56.25%; }
  .wp-embed-responsive .wp-has-aspect-ratio iframe { position: absolute; inset: 0; width: 100%; height: 100%; }
  .wp-block-columns { display: flex; gap: 24px; flex-wrap: wrap; }
  .wp-block-column { flex: 1 1 250px; min-width: 0; }`;
