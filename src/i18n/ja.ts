import type { Words } from './en.ts';

/** Japanese. */
export const ja: Words = {
  video: service => `${service} の動画`,
  slides: service => `${service} のスライド`,
  post: (service, user) => (user ? `@${user} さんの ${service} への投稿` : `${service} の投稿`),
  play: (title, service) => `再生：${title}（${service} から読み込みます）`,
  show: (title, service) => `表示：${title}（${service} から読み込みます）`,
  open: service => `${service} で開く`,
  loading: service => `${service} から読み込んでいます…`,
  failed: service => `${service} の内容をここに表示できませんでした。`,
};
