import type { Sample } from './texts.ts';

const PHOTO = 'https://www.instagram.com/p/CxOWiQNP2MO/?utm_source=ig_embed&amp;utm_campaign=loading';
const BOX =
  'background:#FFF; border:0; border-radius:3px; box-shadow:0 0 1px 0 rgba(0,0,0,0.5),0 1px 10px 0 rgba(0,0,0,0.15);';
const LINE =
  '<div style=" background-color: #F4F4F4; border-radius: 4px; height: 14px; width: 100px;"></div>';
const INSTAGRAM = `<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="${PHOTO}" data-instgrm-version="14" style=" ${BOX} margin: 1px; max-width:540px; min-width:326px; padding:0; width:99.375%; width:-webkit-calc(100% - 2px); width:calc(100% - 2px);"><div style="padding:16px;"> <a href="${PHOTO}" style=" background:#FFFFFF; line-height:0; padding:0 0; text-align:center; text-decoration:none; width:100%;" target="_blank"> <div style=" display: flex; flex-direction: row; align-items: center;"> ${LINE}${LINE}</div><div style="padding: 19% 0;"></div> <div style="padding-top: 8px;"> <div style=" color:#3897f0; font-family:Arial,sans-serif; font-size:14px;">View this post on Instagram</div></div></a><p style=" color:#c9c8cd; font-size:14px; text-align:center;"><a href="${PHOTO}" style=" color:#c9c8cd; text-decoration:none;" target="_blank">A post shared by Instagram (@instagram)</a></p></div></blockquote>
<script async src="//www.instagram.com/embed.js"></script>`;

const TIKTOK = `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@scout2015/video/6718335390845095173" data-video-id="6718335390845095173" style="max-width: 605px;min-width: 325px;" > <section> <a target="_blank" title="@scout2015" href="https://www.tiktok.com/@scout2015?refer=embed">@scout2015</a> Scramble up ur name &#38; I’ll try to guess it <a title="foryoupage" target="_blank" href="https://www.tiktok.com/tag/foryoupage?refer=embed">#foryoupage</a> <a target="_blank" title="♬ original sound - tiff" href="https://www.tiktok.com/music/original-sound-6689804660171082501?refer=embed">♬ original sound - tiff</a> </section> </blockquote> <script async src="https://www.tiktok.com/embed.js"></script>`;

const FACEBOOK = `<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F20531316728%2Fposts%2F10154009990506729%2F&show_text=true&width=500" width="500" height="498" style="border:none;overflow:hidden" scrolling="no" frameborder="0" allowfullscreen="true" allow="autoplay; clipboard-write; encrypted-media; picture-in-picture; web-share"></iframe>`;

const SPOTIFY = `<iframe data-testid="embed-iframe" style="border-radius:12px" src="https://open.spotify.com/embed/track/4uLU6hMCjMI75M1A2tKUQC?utm_source=generator" width="100%" height="352" frameBorder="0" allowfullscreen="" allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture" loading="lazy"></iframe>`;

const GREY = 'color: #cccccc; text-decoration: none;';
const SOUNDCLOUD = `<iframe width="100%" height="166" scrolling="no" frameborder="no" allow="autoplay" src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500&auto_play=false&hide_related=false&show_comments=true&show_user=true&show_reposts=false&show_teaser=true"></iframe><div style="font-size: 10px; color: #cccccc;line-break: anywhere;word-break: normal;overflow: hidden;white-space: nowrap;text-overflow: ellipsis; font-family: Interstate,Lucida Grande,Verdana,Tahoma,sans-serif;font-weight: 100;"><a href="https://soundcloud.com/forss" title="Forss" target="_blank" style="${GREY}">Forss</a> · <a href="https://soundcloud.com/forss/flickermood" title="Flickermood" target="_blank" style="${GREY}">Flickermood</a></div>`;

const PLACE =
  '!1m18!1m12!1m3!1d3241.747!2d139.7428!3d35.6585!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!3m3!1m2!1s0x60188bbd9009ec09%3A0x481a93f0d2a409dd!2sTokyo%20Tower!5e0!3m2!1sen!2sjp!4v1700000000000';
const MAPS = `<iframe src="https://www.google.com/maps/embed?pb=${PLACE}" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>`;

const CODEPEN = `<iframe height="300" style="width: 100%;" scrolling="no" title="A pen" src="https://codepen.io/chriscoyier/embed/gfdDu?default-tab=html%2Cresult" frameborder="no" loading="lazy" allowtransparency="true">
  See the Pen <a href="https://codepen.io/chriscoyier/pen/gfdDu">
  A pen</a> by Chris Coyier (<a href="https://codepen.io/chriscoyier">@chriscoyier</a>)
  on <a href="https://codepen.io">CodePen</a>.
</iframe>`;

const DECK = '19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g';
const SLIDES = `<div style="position: relative; width: 100%; height: 0; padding-bottom: calc(62.5% + 29px);"><iframe src="https://docs.google.com/presentation/d/${DECK}/embed?start=false&loop=false&delayms=3000" frameborder="0" width="960" height="629" style="position: absolute; top: 0; left: 0; width: 100%; height: 100%;" allowfullscreen="true" mozallowfullscreen="true" webkitallowfullscreen="true"></iframe></div>`;

const of = (provider: string, more: Readonly<Record<string, string>>) => ({
  tag: 'web-embed',
  provider,
  ...more,
});

/** The embed codes that vendors hand out, as long as they are; the names are rows of `docs/damage.md`. */
export const CODES: Readonly<Record<string, Sample>> = {
  'the code of Instagram': [INSTAGRAM, of('instagram', { src: 'p/CxOWiQNP2MO' })],
  'the code of TikTok': [TIKTOK, of('tiktok', { src: '6718335390845095173', user: 'scout2015' })],
  'the code of Facebook': [
    FACEBOOK,
    of('facebook', { src: '20531316728/posts/10154009990506729', width: '500', showtext: 'true' }),
  ],
  'the code of Spotify': [SPOTIFY, of('spotify', { src: 'track/4uLU6hMCjMI75M1A2tKUQC', height: '352' })],
  'the code of SoundCloud': [
    SOUNDCLOUD,
    of('soundcloud', { src: 'tracks/293', height: '166', color: 'ff5500' }),
  ],
  'the code of Google Maps': [MAPS, of('googlemaps', { src: `pb/${PLACE}`, width: '600' })],
  'the code of CodePen': [
    CODEPEN,
    of('codepen', { src: 'chriscoyier/gfdDu', height: '300', tab: 'html,result' }),
  ],
  'the code of Google Slides in a wrapper': [SLIDES, { tag: 'slides-embed', src: DECK, delayms: '3000' }],
};
