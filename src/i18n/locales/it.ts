import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Italian. */
export const it: Strings & ConsentStrings = {
  video: service => `Video su ${service}`,
  slides: service => `Presentazione su ${service}`,
  post: (service, user) => (user ? `Post di @${user} su ${service}` : `Post su ${service}`),
  audio: service => `Audio su ${service}`,
  document: service => `Documento su ${service}`,
  work: service => `Contenuto di ${service}`,
  play: (title, service) => `Riproduci ${title} (caricamento da ${service})`,
  show: (title, service) => `Mostra ${title} (caricamento da ${service})`,
  playNow: () => 'Riproduci',
  showNow: () => 'Mostra',
  nth: (title, number, count) => `${title} (${number} di ${count})`,
  open: service => `Apri su ${service}`,
  loading: service => `Caricamento da ${service}…`,
  only: service => `Questo contenuto è visibile solo su ${service}.`,
  failed: service => `${service} non ha potuto mostrare qui questo contenuto.`,
  skip: () => 'Salta il lettore',
  ask: (service, host) =>
    `Il caricamento di questo contenuto comporta l’invio di dati a ${service} (${host}).`,
  always: service => `Consenti sempre ${service}`,
  privacy: service => `Informativa sulla privacy di ${service}`,
  allowed: () => 'Caricato senza chiedere il consenso:',
  nothing: () => 'Nulla viene caricato da altri servizi senza chiedere il consenso.',
  all: () => 'Tutti i servizi',
  but: services => `Tutti i servizi tranne ${services}`,
  revoke: service => `Chiedi di nuovo prima di caricare ${service}`,
  revokeAll: () => 'Chiedi di nuovo per tutti i servizi',
};
