import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Turkish. */
export const tr: Strings & ConsentStrings = {
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
  ask: (service, host) => `Bu içerik yüklenirken ${service} (${host}) hizmetine veri gönderilir.`,
  load: () => 'Yükle',
  always: service => `Her zaman ${service} üzerinden yükle`,
  privacy: service => `${service} gizlilik politikası`,
  allowed: () => 'Size sorulmadan yüklenir:',
  nothing: () => 'Size sorulmadan diğer hizmetlerden hiçbir şey yüklenmez.',
  all: () => 'Tüm hizmetler',
  but: services => `Şunlar dışında tüm hizmetler: ${services}`,
  revoke: service => `Tekrar sor: ${service}`,
  revokeAll: () => 'Hepsi için tekrar sor',
};
