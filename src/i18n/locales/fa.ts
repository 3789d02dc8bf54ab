import type { AllStrings } from '../strings.ts';

const format = (number: number): string => number.toLocaleString('fa');

/** Persian. */
export const fa: AllStrings = {
  video: service => `ویدیو در \u2068${service}\u2069`,
  slides: service => `ارائه در \u2068${service}\u2069`,
  post: (service, user) =>
    user ? `پست \u2068@${user}\u2069 در \u2068${service}\u2069` : `پست در \u2068${service}\u2069`,
  audio: service => `فایل صوتی در \u2068${service}\u2069`,
  document: service => `سند در \u2068${service}\u2069`,
  work: service => `محتوایی از \u2068${service}\u2069`,
  play: (title, service) => `پخش \u2068${title}\u2069 (از \u2068${service}\u2069 بارگذاری می‌شود)`,
  show: (title, service) => `نمایش \u2068${title}\u2069 (از \u2068${service}\u2069 بارگذاری می‌شود)`,
  playNow: () => 'پخش',
  showNow: () => 'نمایش',
  nth: (title, number, count) => `\u2068${title}\u2069 (${format(number)} از ${format(count)})`,
  open: service => `باز کردن در \u2068${service}\u2069`,
  loading: service => `در حال بارگذاری از \u2068${service}\u2069…`,
  only: service => `این محتوا را فقط در \u2068${service}\u2069 می‌توانید ببینید.`,
  failed: service => `\u2068${service}\u2069 نتوانست این محتوا را اینجا نشان دهد.`,
  skip: () => 'رد شدن از پخش‌کننده',
  ask: (service, host) =>
    `با بارگذاری این محتوا، داده‌هایی به \u2068${service}\u2069 (\u2068${host}\u2069) فرستاده می‌شود.`,
  always: service => `همیشه به \u2068${service}\u2069 اجازه داده شود`,
  privacy: service => `سیاست حریم خصوصی \u2068${service}\u2069`,
  allowed: () => 'بدون پرسیدن از شما بارگذاری می‌شود:',
  nothing: () => 'هیچ محتوایی از سرویس‌های دیگر بدون پرسیدن از شما بارگذاری نمی‌شود.',
  all: () => 'همهٔ سرویس‌ها',
  but: services => `همهٔ سرویس‌ها به‌جز \u2067${services}\u2069`,
  revoke: service => `پرسیدن دوباره پیش از بارگذاری از \u2068${service}\u2069`,
  revokeAll: () => 'پرسیدن دوباره برای همهٔ سرویس‌ها',
  chapters: () => 'فصل‌ها',
  pages: () => 'اسلایدها',
  text: () => 'متن',
  previous: () => 'اسلاید قبلی',
  next: () => 'اسلاید بعدی',
};
