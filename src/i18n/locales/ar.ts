import type { AllStrings } from '../strings.ts';

const format = (number: number): string => number.toLocaleString('ar');

/** Arabic. */
export const ar: AllStrings = {
  video: service => `فيديو على \u2068${service}\u2069`,
  slides: service => `عرض تقديمي على \u2068${service}\u2069`,
  post: (service, user) =>
    user ? `منشور من \u2068@${user}\u2069 على \u2068${service}\u2069` : `منشور على \u2068${service}\u2069`,
  audio: service => `مقطع صوتي على \u2068${service}\u2069`,
  document: service => `مستند على \u2068${service}\u2069`,
  work: service => `محتوى من \u2068${service}\u2069`,
  play: (title, service) => `شغّل \u2068${title}\u2069 (يُحمَّل من \u2068${service}\u2069)`,
  show: (title, service) => `اعرض \u2068${title}\u2069 (يُحمَّل من \u2068${service}\u2069)`,
  playNow: () => 'شغّل',
  showNow: () => 'اعرض',
  nth: (title, number, count) => `\u2068${title}\u2069 (${format(number)} من ${format(count)})`,
  open: service => `افتح في \u2068${service}\u2069`,
  loading: service => `جارٍ التحميل من \u2068${service}\u2069…`,
  only: service => `لا يمكن عرض هذا المحتوى إلا على \u2068${service}\u2069.`,
  failed: service => `تعذّر على خدمة \u2068${service}\u2069 عرض هذا المحتوى هنا.`,
  skip: () => 'تخطَّ المشغّل',
  ask: (service, host) => `يرسل تحميل هذا المحتوى بيانات إلى \u2068${service}\u2069 (\u2068${host}\u2069).`,
  always: service => `اسمح دائمًا لخدمة \u2068${service}\u2069`,
  privacy: service => `سياسة خصوصية \u2068${service}\u2069`,
  allowed: () => 'يُحمَّل دون سؤالك:',
  nothing: () => 'لا يُحمَّل أي محتوى من خدمات أخرى دون سؤالك.',
  all: () => 'جميع الخدمات',
  but: services => `جميع الخدمات ما عدا \u2067${services}\u2069`,
  revoke: service => `اسأل مجددًا قبل التحميل من \u2068${service}\u2069`,
  revokeAll: () => 'اسأل مجددًا عن جميع الخدمات',
  chapters: () => 'الفصول',
  pages: () => 'الشرائح',
  text: () => 'النص',
  previous: () => 'الشريحة السابقة',
  next: () => 'الشريحة التالية',
};
