import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Ukrainian. */
export const uk: Strings & ConsentStrings = {
  video: service => `Відео на сайті ${service}`,
  slides: service => `Презентація на сайті ${service}`,
  post: (service, user) => (user ? `Допис @${user} на сайті ${service}` : `Допис на сайті ${service}`),
  audio: service => `Аудіо на сайті ${service}`,
  document: service => `Документ на сайті ${service}`,
  work: service => `Вміст із сайту ${service}`,
  play: (title, service) => `Відтворити: ${title} (завантаження із сайту ${service})`,
  show: (title, service) => `Показати: ${title} (завантаження із сайту ${service})`,
  playNow: () => 'Відтворити',
  showNow: () => 'Показати',
  nth: (title, number, count) => `${title} (${number} з ${count})`,
  open: service => `Відкрити на сайті ${service}`,
  loading: service => `Завантаження із сайту ${service}…`,
  only: service => `Цей вміст можна переглянути лише на сайті ${service}.`,
  failed: service => `Не вдалося показати тут вміст із сайту ${service}.`,
  skip: () => 'Пропустити програвач',
  ask: (service, host) => `Під час завантаження на сайт ${service} (${host}) надсилаються дані.`,
  always: service => `Завжди дозволяти ${service}`,
  privacy: service => `Політика конфіденційності сайту ${service}`,
  allowed: () => 'Завантажується без запиту:',
  nothing: () => 'Без запиту з інших сайтів нічого не завантажується.',
  all: () => 'Усі сайти',
  but: services => `Усі сайти, крім ${services}`,
  revoke: service => `Знову запитувати перед завантаженням із сайту ${service}`,
  revokeAll: () => 'Знову запитувати про всі сайти',
};
