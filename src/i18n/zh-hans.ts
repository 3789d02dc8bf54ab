import type { Words } from './en.ts';

/** Chinese in simplified characters. */
export const zhHans: Words = {
  video: service => `${service} 上的视频`,
  slides: service => `${service} 上的幻灯片`,
  post: (service, user) => (user ? `@${user} 在 ${service} 上的帖子` : `${service} 上的帖子`),
  audio: service => `${service} 上的音频`,
  document: service => `${service} 上的文档`,
  work: service => `来自 ${service} 的内容`,
  play: (title, service) => `播放：${title}（从 ${service} 加载）`,
  show: (title, service) => `显示：${title}（从 ${service} 加载）`,
  open: service => `在 ${service} 上打开`,
  loading: service => `正在从 ${service} 加载…`,
  only: service => `${service} 仅在自己的页面上显示此内容。`,
  failed: service => `${service} 未能在此处显示此内容。`,
};
