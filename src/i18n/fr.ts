import type { Words } from './en.ts';

/** French. */
export const fr: Words = {
  video: service => `Vidéo sur ${service}`,
  slides: service => `Présentation sur ${service}`,
  post: (service, user) => (user ? `Publication de @${user} sur ${service}` : `Publication sur ${service}`),
  audio: service => `Audio sur ${service}`,
  document: service => `Document sur ${service}`,
  work: service => `Contenu sur ${service}`,
  play: (title, service) => `Lire\u00a0: ${title}, chargement depuis ${service}`,
  show: (title, service) => `Afficher\u00a0: ${title}, chargement depuis ${service}`,
  open: service => `Ouvrir sur ${service}`,
  loading: service => `Chargement depuis ${service}…`,
  only: service => `${service} n’affiche ce contenu que sur sa propre page.`,
  failed: service => `${service} n’a pas pu afficher ce contenu ici.`,
};
