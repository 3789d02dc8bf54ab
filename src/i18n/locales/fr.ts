import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** French. */
export const fr: Strings & ConsentStrings = {
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
  ask: (service, host) => `Le chargement de ce contenu envoie des données à ${service} (${host}).`,
  load: () => 'Charger',
  always: service => `Toujours charger depuis ${service}`,
  privacy: service => `Confidentialité chez ${service}`,
  allowed: () => 'Chargé sans vous demander\u00a0:',
  nothing: () => 'Rien n’est chargé depuis d’autres services sans vous demander.',
  all: () => 'Tous les services',
  but: services => `Tous les services sauf ${services}`,
  revoke: service => `Redemander\u00a0: ${service}`,
  revokeAll: () => 'Redemander pour tout',
};
