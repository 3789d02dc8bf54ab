import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Chinese in traditional characters. */
export const zhHant: Strings & ConsentStrings = {
  video: service => `${service} 上的影片`,
  slides: service => `${service} 上的簡報`,
  post: (service, user) => (user ? `@${user} 在 ${service} 上的貼文` : `${service} 上的貼文`),
  audio: service => `${service} 上的音訊`,
  document: service => `${service} 上的文件`,
  work: service => `來自 ${service} 的內容`,
  play: (title, service) => `播放「${title}」（從 ${service} 載入）`,
  show: (title, service) => `顯示「${title}」（從 ${service} 載入）`,
  playNow: () => '播放',
  showNow: () => '顯示',
  nth: (title, number, count) => `${title}（第 ${number} 個，共 ${count} 個）`,
  open: service => `在 ${service} 上開啟`,
  loading: service => `正在從 ${service} 載入…`,
  only: service => `這項內容只能在 ${service} 上查看。`,
  failed: service => `${service} 無法在此顯示這項內容。`,
  skip: () => '略過播放器',
  ask: (service, host) => `載入這項內容會向 ${service}（${host}）傳送資料。`,
  always: service => `一律允許 ${service}`,
  privacy: service => `${service} 的隱私權政策`,
  allowed: () => '未經詢問即載入的服務：',
  nothing: () => '未經詢問，不會從其他服務載入任何內容。',
  all: () => '所有服務',
  but: services => `除 ${services} 以外的所有服務`,
  revoke: service => `載入 ${service} 前再次詢問`,
  revokeAll: () => '載入任何服務前再次詢問',
};
