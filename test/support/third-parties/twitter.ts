import { text } from '../responders.ts';
import type { Handler } from '../web.ts';

/** A post that was deleted. */
export const GONE_POST = '404';

/** platform.twitter.com: a post that reports its height 200 ms after it has loaded. */
export const twitter: Handler = (request, response) => {
  const { pathname, searchParams } = request.url;
  if (!/^\/embed\/(?:Tweet|index)\.html$/.test(pathname))
    return text('Not found', { status: 404 })(request, response);
  const dark = searchParams.get('theme') === 'dark';
  const id = (searchParams.get('id') ?? '').replace(/\D/g, '');
  return text(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>${style(dark)}
    ${id === GONE_POST ? '' : POST}<script>${script(id)}</script>`,
  )(request, response);
};

const style = (dark: boolean) => `<style>
  html { color-scheme: ${dark ? 'dark' : 'light'}; overflow-y: scroll; scrollbar-width: none; }
  body { margin: 0; }
  article { box-sizing: border-box; max-width: 550px; padding: 14px 16px; border: 1px solid ${dark ? '#38444d' : '#cfd9de'};
    border-radius: 12px; background: ${dark ? '#15202b' : '#fff'}; color: ${dark ? '#f7f9f9' : '#0f1419'};
    font: 17px/1.5 system-ui, "Noto Sans CJK JP", sans-serif; }
  header { display: flex; gap: 10px; align-items: center; font-size: 15px; line-height: 1.3; }
  svg { width: 44px; border-radius: 50%; }
  small { display: block; color: ${dark ? '#8b98a5' : '#536471'}; font-size: 15px; }
  p { margin: 12px 0; }
</style>`;

const POST = `<article lang="ja">
  <header>
    <svg viewBox="0 0 44 44"><path fill="#7a9cc6" d="M0 0h44v44H0z"/><circle cx="22" cy="17" r="8" fill="#f4f1ea"/>
      <path fill="#f4f1ea" d="M6 44q2-16 16-16t16 16z"/></svg>
    <div><b>勉強会の運営</b><small>@example</small></div>
  </header>
  <p>今夜の勉強会にご参加いただいた皆さま、ありがとうございました。録画と資料は後日ブログで公開します。また次回お会いしましょう！</p>
  <small>21:42 · 2020年11月5日</small>
</article>`;

const script = (id: string) => `
  const say = (method, ...params) =>
    parent.postMessage({ 'twttr.embed': { jsonrpc: '2.0', method, id: 'embed-0', params } }, '*');
  const post = document.querySelector('article');
  const resize = () => say('twttr.private.resize',
    { width: post.offsetWidth, height: post.offsetHeight, data: { tweet_id: '${id}' } });
  setTimeout(() => {
    if (!post) return say('twttr.private.no_results');
    // Calls at once and at each change of width.
    new ResizeObserver(resize).observe(post);
  }, 200);`;
