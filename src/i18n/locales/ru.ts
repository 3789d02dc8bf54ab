import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Russian. */
export const ru: Strings & ConsentStrings = {
  video: service => `Видео на сайте ${service}`,
  slides: service => `Презентация на сайте ${service}`,
  post: (service, user) =>
    user ? `Публикация @${user} на сайте ${service}` : `Публикация на сайте ${service}`,
  audio: service => `Аудио на сайте ${service}`,
  document: service => `Документ на сайте ${service}`,
  work: service => `Материал с сайта ${service}`,
  play: (title, service) => `Воспроизвести: ${title}, загрузка с сайта ${service}`,
  show: (title, service) => `Показать: ${title}, загрузка с сайта ${service}`,
  open: service => `Открыть на сайте ${service}`,
  loading: service => `Загрузка с сайта ${service}…`,
  only: service => `${service} показывает этот материал только на своей странице.`,
  failed: service => `Не удалось показать здесь материал с сайта ${service}.`,
  ask: (service, host) => `При загрузке данные отправляются на сайт ${service} (${host}).`,
  load: () => 'Загрузить',
  always: service => `Всегда загружать с сайта ${service}`,
  privacy: service => `Конфиденциальность на сайте ${service}`,
  allowed: () => 'Загружается без запроса:',
  nothing: () => 'Без вашего согласия с других сайтов ничего не загружается.',
  all: () => 'Все сайты',
  but: services => `Все сайты, кроме: ${services}`,
  revoke: service => `Снова спрашивать: ${service}`,
  revokeAll: () => 'Снова спрашивать обо всём',
};
