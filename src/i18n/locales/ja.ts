import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Japanese. */
export const ja: Strings & ConsentStrings = {
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
  ask: (service, host) => `読み込むと ${service}（${host}）にデータが送信されます。`,
  load: () => '読み込む',
  always: service => `${service} から常に読み込む`,
  privacy: service => `${service} のプライバシー`,
  allowed: () => '確認なしで読み込まれます：',
  nothing: () => '確認なしで他のサービスから読み込まれるものはありません。',
  all: () => 'すべてのサービス',
  but: services => `${services} を除くすべてのサービス`,
  revoke: service => `再び確認する：${service}`,
  revokeAll: () => 'すべて再び確認する',
};
