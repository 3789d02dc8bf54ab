import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Vietnamese. */
export const vi: Strings & ConsentStrings = {
  video: service => `Video trên ${service}`,
  slides: service => `Bài thuyết trình trên ${service}`,
  post: (service, user) => (user ? `Bài đăng của @${user} trên ${service}` : `Bài đăng trên ${service}`),
  audio: service => `Âm thanh trên ${service}`,
  document: service => `Tài liệu trên ${service}`,
  work: service => `Nội dung từ ${service}`,
  play: (title, service) => `Phát ${title} (tải từ ${service})`,
  show: (title, service) => `Hiển thị ${title} (tải từ ${service})`,
  playNow: () => 'Phát',
  showNow: () => 'Hiển thị',
  nth: (title, number, count) => `${title} (${number} trong số ${count})`,
  open: service => `Mở trên ${service}`,
  loading: service => `Đang tải từ ${service}…`,
  only: service => `Bạn chỉ có thể xem nội dung này trên ${service}.`,
  failed: service => `${service} không thể hiển thị nội dung này tại đây.`,
  skip: () => 'Bỏ qua trình phát',
  ask: (service, host) => `Khi tải nội dung này, dữ liệu sẽ được gửi đến ${service} (${host}).`,
  always: service => `Luôn cho phép ${service}`,
  privacy: service => `Chính sách quyền riêng tư của ${service}`,
  allowed: () => 'Được tải mà không hỏi bạn:',
  nothing: () => 'Không có nội dung nào từ dịch vụ khác được tải mà không hỏi bạn.',
  all: () => 'Tất cả dịch vụ',
  but: services => `Tất cả dịch vụ trừ ${services}`,
  revoke: service => `Hỏi lại trước khi tải ${service}`,
  revokeAll: () => 'Hỏi lại đối với tất cả dịch vụ',
};
