// TinyMCE's own reader and writer of HTML, with the defaults of its editor: text is typed, and HTML goes into its dialog for
// source code.
import { answer, openPage } from './page.js';

openPage();
const { default: tinymce } = await import('tinymce');

// Copied from the editor's defaults, as the reader alone has no list.
const UNBOXED = [
  ...['youtube.com', 'youtu.be', 'vimeo.com', 'player.vimeo.com', 'dailymotion.com', 'embed.music.apple.com'],
  ...['open.spotify.com', 'giphy.com', 'dai.ly', 'codepen.io'],
];

const typed = (/** @type {string} */ text) =>
  `<p>${tinymce.html.Entities.encodeRaw(text).replaceAll('\n', '<br>')}</p>`;

await answer(text => {
  const schema = tinymce.html.Schema();
  const parser = tinymce.html.DomParser(
    {
      convert_unsafe_embeds: true,
      forced_root_block: 'p',
      root_name: 'body',
      sandbox_iframes: true,
      sandbox_iframes_exclusions: UNBOXED,
      validate: true,
    },
    schema,
  );
  return tinymce.html.Serializer({}, schema).serialize(parser.parse(/^</.test(text) ? text : typed(text)));
});
