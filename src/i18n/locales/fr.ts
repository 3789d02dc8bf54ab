import type { AllStrings } from '../strings.ts';

// Before “U”, “de” stays whole, as many names begin with the sound of “you”.
const of = (service: string): string => (/^[aeio]/i.test(service) ? `d’${service}` : `de ${service}`);

/** French. */
export const fr: AllStrings = {
  video: service => `Vidéo sur ${service}`,
  slides: service => `Présentation sur ${service}`,
  post: (service, user) => (user ? `Publication de @${user} sur ${service}` : `Publication sur ${service}`),
  audio: service => `Audio sur ${service}`,
  document: service => `Document sur ${service}`,
  work: service => `Contenu sur ${service}`,
  play: (title, service) => `Lire ${title} (chargement depuis ${service})`,
  show: (title, service) => `Afficher ${title} (chargement depuis ${service})`,
  playNow: () => 'Lire',
  showNow: () => 'Afficher',
  nth: (title, number, count) => `${title} (${number} sur ${count})`,
  open: service => `Ouvrir sur ${service}`,
  loading: service => `Chargement depuis ${service}…`,
  only: service => `Ce contenu n’est visible que sur ${service}.`,
  failed: service => `${service} n’a pas pu afficher ce contenu ici.`,
  skip: () => 'Passer le lecteur',
  ask: (service, host) => `Le chargement de ce contenu envoie des données à ${service} (${host}).`,
  always: service => `Toujours autoriser ${service}`,
  privacy: service => `Politique de confidentialité ${of(service)}`,
  allowed: () => 'Chargé sans vous le demander\u202f:',
  nothing: () => 'Rien n’est chargé depuis d’autres services sans vous le demander.',
  all: () => 'Tous les services',
  but: services => `Tous les services sauf ${services}`,
  revoke: service => `Redemander avant de charger ${service}`,
  revokeAll: () => 'Redemander pour tous les services',
  chapters: () => 'Chapitres',
  pages: () => 'Diapositives',
  text: () => 'Texte',
  previous: () => 'Diapositive précédente',
  next: () => 'Diapositive suivante',
};
