import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Thai. */
export const th: Strings & ConsentStrings = {
  video: service => `วิดีโอบน ${service}`,
  slides: service => `สไลด์บน ${service}`,
  post: (service, user) => (user ? `โพสต์ของ @${user} บน ${service}` : `โพสต์บน ${service}`),
  audio: service => `เสียงบน ${service}`,
  document: service => `เอกสารบน ${service}`,
  work: service => `เนื้อหาจาก ${service}`,
  play: (title, service) => `เล่น ${title} (โหลดจาก ${service})`,
  show: (title, service) => `แสดง ${title} (โหลดจาก ${service})`,
  playNow: () => 'เล่น',
  showNow: () => 'แสดง',
  nth: (title, number, count) => `${title} (${number} จาก ${count})`,
  open: service => `เปิดบน ${service}`,
  loading: service => `กำลังโหลดจาก ${service}…`,
  only: service => `ดูเนื้อหานี้ได้บน ${service} เท่านั้น`,
  failed: service => `${service} แสดงเนื้อหานี้ที่นี่ไม่ได้`,
  skip: () => 'ข้ามโปรแกรมเล่น',
  ask: (service, host) => `การโหลดเนื้อหานี้จะส่งข้อมูลไปยัง ${service} (${host})`,
  always: service => `อนุญาต ${service} เสมอ`,
  privacy: service => `นโยบายความเป็นส่วนตัวของ ${service}`,
  allowed: () => 'โหลดโดยไม่ถามคุณ:',
  nothing: () => 'ไม่มีการโหลดเนื้อหาใดจากบริการอื่นโดยไม่ถามคุณ',
  all: () => 'บริการทั้งหมด',
  but: services => `บริการทั้งหมดยกเว้น ${services}`,
  revoke: service => `ถามอีกครั้งก่อนโหลด ${service}`,
  revokeAll: () => 'ถามอีกครั้งสำหรับบริการทั้งหมด',
};
