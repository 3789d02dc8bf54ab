import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Indonesian. */
export const id: Strings & ConsentStrings = {
  video: service => `Video di ${service}`,
  slides: service => `Presentasi di ${service}`,
  post: (service, user) => (user ? `Postingan @${user} di ${service}` : `Postingan di ${service}`),
  audio: service => `Audio di ${service}`,
  document: service => `Dokumen di ${service}`,
  work: service => `Konten dari ${service}`,
  play: (title, service) => `Putar ${title} (dimuat dari ${service})`,
  show: (title, service) => `Tampilkan ${title} (dimuat dari ${service})`,
  playNow: () => 'Putar',
  showNow: () => 'Tampilkan',
  nth: (title, number, count) => `${title} (${number} dari ${count})`,
  open: service => `Buka di ${service}`,
  loading: service => `Memuat dari ${service}…`,
  only: service => `Konten ini hanya dapat dilihat di ${service}.`,
  failed: service => `${service} tidak dapat menampilkan konten ini di sini.`,
  skip: () => 'Lewati pemutar',
  ask: (service, host) => `Memuat konten ini akan mengirim data ke ${service} (${host}).`,
  always: service => `Selalu izinkan ${service}`,
  privacy: service => `Kebijakan privasi ${service}`,
  allowed: () => 'Dimuat tanpa meminta izin Anda:',
  nothing: () => 'Tidak ada konten dari layanan lain yang dimuat tanpa meminta izin Anda.',
  all: () => 'Semua layanan',
  but: services => `Semua layanan kecuali ${services}`,
  revoke: service => `Tanyakan lagi sebelum memuat ${service}`,
  revokeAll: () => 'Tanyakan lagi untuk semua layanan',
};
