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
  play: (title, service) => `「${title}」を再生（${service} から読み込みます）`,
  show: (title, service) => `「${title}」を表示（${service} から読み込みます）`,
  playNow: () => '再生',
  showNow: () => '表示',
  nth: (title, number, count) => `${title}（${count} 件中 ${number} 件目）`,
  open: service => `${service} で開く`,
  loading: service => `${service} から読み込んでいます…`,
  only: service => `このコンテンツは ${service} でのみご覧いただけます。`,
  failed: service => `${service} のコンテンツをここに表示できませんでした。`,
  skip: () => 'プレーヤーをスキップ',
  ask: (service, host) => `読み込むと ${service}（${host}）にデータが送信されます。`,
  always: service => `${service} を常に許可`,
  privacy: service => `${service} のプライバシーポリシー`,
  allowed: () => '確認なしで読み込むサービス：',
  nothing: () => '確認なしで他のサービスから読み込まれるものはありません。',
  all: () => 'すべてのサービス',
  but: services => `${services} を除くすべてのサービス`,
  revoke: service => `${service} は次回から確認する`,
  revokeAll: () => 'すべてのサービスを次回から確認する',
};
