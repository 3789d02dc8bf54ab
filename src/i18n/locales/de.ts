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
  play: (title, service) => `${title} abspielen (wird von ${service} geladen)`,
  show: (title, service) => `${title} anzeigen (wird von ${service} geladen)`,
  playNow: () => 'Abspielen',
  showNow: () => 'Anzeigen',
  nth: (title, number, count) => `${title} (${number} von ${count})`,
  open: service => `Auf ${service} öffnen`,
  loading: service => `Wird von ${service} geladen…`,
  only: service => `Dieser Inhalt ist nur auf ${service} verfügbar.`,
  failed: service => `${service} konnte diesen Inhalt hier nicht anzeigen.`,
  skip: () => 'Player überspringen',
  ask: (service, host) => `Beim Laden werden Daten an ${service} (${host}) übertragen.`,
  always: service => `${service} immer erlauben`,
  privacy: service => `Datenschutzerklärung von ${service}`,
  allowed: () => 'Wird ohne Nachfrage geladen:',
  nothing: () => 'Ohne Nachfrage wird nichts von anderen Diensten geladen.',
  all: () => 'Alle Dienste',
  but: services => `Alle Dienste außer ${services}`,
  revoke: service => `Vor dem Laden von ${service} wieder nachfragen`,
  revokeAll: () => 'Bei allen Diensten wieder nachfragen',
};
