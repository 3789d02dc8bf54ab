import type { Words } from './en.ts';

/** Turkish. */
export const tr: Words = {
  video: service => `${service} videosu`,
  slides: service => `${service} sunumu`,
  post: (service, user) => (user ? `@${user} kullanıcısının ${service} gönderisi` : `${service} gönderisi`),
  audio: service => `${service} ses içeriği`,
  document: service => `${service} belgesi`,
  work: service => `${service} içeriği`,
  play: (title, service) => `Oynat: ${title}, ${service} üzerinden yüklenir`,
  show: (title, service) => `Göster: ${title}, ${service} üzerinden yüklenir`,
  open: service => `${service} üzerinde aç`,
  loading: service => `${service} üzerinden yükleniyor…`,
  only: service => `${service} bunu yalnızca kendi sayfasında gösteriyor.`,
  failed: service => `${service} bunu burada gösteremedi.`,
};
