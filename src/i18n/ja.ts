import type { Words } from './en.ts';

/** Japanese. */
export const ja: Words = {
  video: service => `${service} の動画`,
  slides: service => `${service} のスライド`,
  post: (service, user) => (user ? `@${user} さんの ${service} への投稿` : `${service} の投稿`),
  audio: service => `${service} の音声`,
  document: service => `${service} の文書`,
  work: service => `${service} のコンテンツ`,
  play: (title, service) => `再生：${title}（${service} から読み込みます）`,
  show: (title, service) => `表示：${title}（${service} から読み込みます）`,
  open: service => `${service} で開く`,
  loading: service => `${service} から読み込んでいます…`,
  only: service => `これは ${service} のページでのみ見られます。`,
  failed: service => `${service} の内容をここに表示できませんでした。`,
};
