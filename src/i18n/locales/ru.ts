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
  play: (title, service) => `Воспроизвести: ${title} (загрузка с сайта ${service})`,
  show: (title, service) => `Показать: ${title} (загрузка с сайта ${service})`,
  playNow: () => 'Воспроизвести',
  showNow: () => 'Показать',
  nth: (title, number, count) => `${title} (${number} из ${count})`,
  open: service => `Открыть на сайте ${service}`,
  loading: service => `Загрузка с сайта ${service}…`,
  only: service => `Этот материал можно посмотреть только на сайте ${service}.`,
  failed: service => `Не удалось показать здесь материал с сайта ${service}.`,
  skip: () => 'Пропустить проигрыватель',
  ask: (service, host) => `При загрузке на сайт ${service} (${host}) отправляются данные.`,
  always: service => `Всегда разрешать ${service}`,
  privacy: service => `Политика конфиденциальности сайта ${service}`,
  allowed: () => 'Загружается без запроса:',
  nothing: () => 'Без запроса с других сайтов ничего не загружается.',
  all: () => 'Все сайты',
  but: services => `Все сайты, кроме ${services}`,
  revoke: service => `Снова спрашивать перед загрузкой с сайта ${service}`,
  revokeAll: () => 'Снова спрашивать обо всех сайтах',
};
