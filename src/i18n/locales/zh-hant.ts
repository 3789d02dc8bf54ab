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
  play: (title, service) => `播放：${title}（從 ${service} 載入）`,
  show: (title, service) => `顯示：${title}（從 ${service} 載入）`,
  open: service => `在 ${service} 上開啟`,
  loading: service => `正在從 ${service} 載入…`,
  only: service => `${service} 只在自己的頁面上顯示這項內容。`,
  failed: service => `${service} 無法在此顯示這項內容。`,
  ask: (service, host) => `載入此內容會向 ${service}（${host}）傳送資料。`,
  load: () => '載入',
  always: service => `一律從 ${service} 載入`,
  privacy: service => `${service} 的隱私權政策`,
  allowed: () => '不詢問即會載入：',
  nothing: () => '未經詢問，不會從其他服務載入任何內容。',
  all: () => '所有服務',
  but: services => `除 ${services} 以外的所有服務`,
  revoke: service => `再次詢問：${service}`,
  revokeAll: () => '全部再次詢問',
};
