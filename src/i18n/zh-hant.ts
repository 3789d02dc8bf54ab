import type { Words } from './en.ts';

/** Chinese in traditional characters. */
export const zhHant: Words = {
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
};
