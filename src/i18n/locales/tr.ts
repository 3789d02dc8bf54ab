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
  play: (title, service) => `Oynat: ${title} (${service} üzerinden yüklenir)`,
  show: (title, service) => `Göster: ${title} (${service} üzerinden yüklenir)`,
  playNow: () => 'Oynat',
  showNow: () => 'Göster',
  nth: (title, number, count) => `${title} (${number}/${count})`,
  open: service => `${service} üzerinde aç`,
  loading: service => `${service} üzerinden yükleniyor…`,
  only: service => `Bunu yalnızca ${service} üzerinde görebilirsiniz.`,
  failed: service => `${service} bunu burada gösteremedi.`,
  skip: () => 'Oynatıcıyı atla',
  ask: (service, host) => `Bu içerik yüklendiğinde ${service} (${host}) hizmetine veri gönderilir.`,
  always: service => `${service} hizmetine her zaman izin ver`,
  privacy: service => `${service} gizlilik politikası`,
  allowed: () => 'Size sorulmadan yüklenenler:',
  nothing: () => 'Size sorulmadan diğer hizmetlerden hiçbir şey yüklenmez.',
  all: () => 'Tüm hizmetler',
  but: services => `${services} dışındaki tüm hizmetler`,
  revoke: service => `${service} yüklenmeden önce tekrar sor`,
  revokeAll: () => 'Tüm hizmetler için tekrar sor',
};
