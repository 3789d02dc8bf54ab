import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** German. */
export const de: Strings & ConsentStrings = {
  video: service => `Video auf ${service}`,
  slides: service => `Präsentation auf ${service}`,
  post: (service, user) => (user ? `Beitrag von @${user} auf ${service}` : `Beitrag auf ${service}`),
  audio: service => `Audio auf ${service}`,
  document: service => `Dokument auf ${service}`,
  work: service => `Inhalt von ${service}`,
  play: (title, service) => `Abspielen: ${title}, wird von ${service} geladen`,
  show: (title, service) => `Anzeigen: ${title}, wird von ${service} geladen`,
  open: service => `Auf ${service} öffnen`,
  loading: service => `Wird von ${service} geladen\u00a0…`,
  only: service => `${service} zeigt diesen Inhalt nur auf der eigenen Seite.`,
  failed: service => `${service} konnte diesen Inhalt hier nicht anzeigen.`,
  ask: (service, host) => `Beim Laden werden Daten an ${service} (${host}) übertragen.`,
  load: () => 'Laden',
  always: service => `Immer von ${service} laden`,
  privacy: service => `Datenschutz bei ${service}`,
  allowed: () => 'Wird ohne Nachfrage geladen:',
  nothing: () => 'Ohne Ihre Zustimmung wird nichts von anderen Diensten geladen.',
  all: () => 'Alle Dienste',
  but: services => `Alle Dienste außer ${services}`,
  revoke: service => `Wieder nachfragen: ${service}`,
  revokeAll: () => 'Bei allen wieder nachfragen',
};
