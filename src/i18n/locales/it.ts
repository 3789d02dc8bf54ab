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
  play: (title, service) => `Riproduci: ${title}, si carica da ${service}`,
  show: (title, service) => `Mostra: ${title}, si carica da ${service}`,
  open: service => `Apri su ${service}`,
  loading: service => `Caricamento da ${service}…`,
  only: service => `${service} mostra questo contenuto solo sulla propria pagina.`,
  failed: service => `${service} non ha potuto mostrare qui questo contenuto.`,
  ask: (service, host) => `Caricando questo contenuto si inviano dati a ${service} (${host}).`,
  load: () => 'Carica',
  always: service => `Carica sempre da ${service}`,
  privacy: service => `Privacy su ${service}`,
  allowed: () => 'Caricato senza chiedere il consenso:',
  nothing: () => 'Nulla viene caricato da altri servizi senza chiedere il consenso.',
  all: () => 'Tutti i servizi',
  but: services => `Tutti i servizi tranne ${services}`,
  revoke: service => `Chiedi di nuovo: ${service}`,
  revokeAll: () => 'Chiedi di nuovo per tutto',
};
