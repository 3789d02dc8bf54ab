import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Chinese in simplified characters. */
export const zhHans: Strings & ConsentStrings = {
  video: service => `${service} 上的视频`,
  slides: service => `${service} 上的幻灯片`,
  post: (service, user) => (user ? `@${user} 在 ${service} 上的帖子` : `${service} 上的帖子`),
  audio: service => `${service} 上的音频`,
  document: service => `${service} 上的文档`,
  work: service => `来自 ${service} 的内容`,
  play: (title, service) => `播放“${title}”（从 ${service} 加载）`,
  show: (title, service) => `显示“${title}”（从 ${service} 加载）`,
  playNow: () => '播放',
  showNow: () => '显示',
  nth: (title, number, count) => `${title}（第 ${number} 个，共 ${count} 个）`,
  open: service => `在 ${service} 上打开`,
  loading: service => `正在从 ${service} 加载…`,
  only: service => `此内容只能在 ${service} 上查看。`,
  failed: service => `${service} 未能在此处显示此内容。`,
  skip: () => '跳过播放器',
  ask: (service, host) => `加载此内容会向 ${service}（${host}）发送数据。`,
  always: service => `始终允许 ${service}`,
  privacy: service => `${service} 的隐私政策`,
  allowed: () => '未经询问即加载的服务：',
  nothing: () => '未经询问，不会从其他服务加载任何内容。',
  all: () => '所有服务',
  but: services => `除 ${services} 外的所有服务`,
  revoke: service => `加载 ${service} 前再次询问`,
  revokeAll: () => '加载任何服务前再次询问',
};
