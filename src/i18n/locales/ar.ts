import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Arabic. */
export const ar: Strings & ConsentStrings = {
  video: service => `فيديو على \u2068${service}\u2069`,
  slides: service => `عرض تقديمي على \u2068${service}\u2069`,
  post: (service, user) =>
    user ? `منشور من \u2068@${user}\u2069 على \u2068${service}\u2069` : `منشور على \u2068${service}\u2069`,
  audio: service => `مقطع صوتي على \u2068${service}\u2069`,
  document: service => `مستند على \u2068${service}\u2069`,
  work: service => `محتوى من \u2068${service}\u2069`,
  play: (title, service) => `تشغيل: \u2068${title}\u2069، يُحمَّل المحتوى من \u2068${service}\u2069`,
  show: (title, service) => `إظهار: \u2068${title}\u2069، يُحمَّل المحتوى من \u2068${service}\u2069`,
  open: service => `فتح على \u2068${service}\u2069`,
  loading: service => `جارٍ التحميل من \u2068${service}\u2069…`,
  only: service => `لا تعرض خدمة \u2068${service}\u2069 هذا المحتوى إلا على صفحتها.`,
  failed: service => `تعذّر على خدمة \u2068${service}\u2069 عرض هذا المحتوى هنا.`,
  ask: (service, host) => `يرسل تحميل هذا المحتوى بيانات إلى \u2068${service}\u2069 (\u2068${host}\u2069).`,
  load: () => 'تحميل',
  always: service => `التحميل دائمًا من \u2068${service}\u2069`,
  privacy: service => `الخصوصية لدى \u2068${service}\u2069`,
  allowed: () => 'يُحمَّل دون سؤالك:',
  nothing: () => 'لا يُحمَّل أي محتوى من خدمات أخرى دون سؤالك.',
  all: () => 'جميع الخدمات',
  but: services => `جميع الخدمات ما عدا \u2068${services}\u2069`,
  revoke: service => `السؤال مجددًا: \u2068${service}\u2069`,
  revokeAll: () => 'السؤال مجددًا عن كل شيء',
};
