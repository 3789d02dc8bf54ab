/** The embeds of a post, as authors write them. */
const EMBEDS = [
  '{{< youtube id="nNFCc3nowfg" title="Keeping a learning pipeline small" >}}',
  '<slides-embed load="click" src="19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g"></slides-embed>',
  '<tweet-embed load="click" src="1324621428235268096" user="chezou"></tweet-embed>',
  '<web-embed load="click" src="https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT"></web-embed>',
  '<web-embed src="https://togetter.com/li/1234567" title="Reactions to the meetup, collected by the organisers"></web-embed>',
];

// A frame in a figure with a caption.
const FIGURE = `<figure><iframe width="560" height="315" src="https://www.youtube.com/embed/aaaaaaaaaaa"></iframe>
  <figcaption>Measuring what nobody calls</figcaption></figure>`;

// As the block editor saves embeds and columns.
const BLOCKS = `
  <figure class="wp-block-embed is-type-video is-provider-youtube alignwide wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">
    <iframe title="Keeping a learning pipeline small" width="500" height="281" src="https://www.youtube.com/embed/nNFCc3nowfg?feature=oembed"></iframe>
  </div><figcaption class="wp-element-caption">The first talk, with questions</figcaption></figure>
  <div class="wp-block-columns is-layout-flex"><div class="wp-block-column"><yt-embed src="nNFCc3nowfg" title="In a column"></yt-embed></div>
  <div class="wp-block-column"><tweet-embed load="click" src="1324621428235268096" user="chezou"></tweet-embed></div></div>`;

/** Returns the content of a post with an embed of each look. */
export const postContent = (blocks: boolean): string => `
  <h1>What we learned from a meetup online</h1>
  <p>In November we met for the first time <a href="#talks">without a room</a>. The recording and the slides are below, for everybody who could not come.</p>
  <h2 id="talks">Talks</h2>
  ${(blocks ? [BLOCKS, ...EMBEDS.slice(1)] : [...EMBEDS, FIGURE]).join('\n<p>Then there was a break, and after it the next speaker took over.</p>\n')}
  <p>See you next year.</p>`;

/** Returns the content of a post whose page asks before it loads anything. */
export const ASKING = `<h2>A page that asks</h2>${EMBEDS.slice(0, 1)}<p>And a post.</p>${EMBEDS[2]}`;
