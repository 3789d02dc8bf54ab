import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Dutch. */
export const nl: Strings & ConsentStrings = {
  video: service => `Video op ${service}`,
  slides: service => `Presentatie op ${service}`,
  post: (service, user) => (user ? `Bericht van @${user} op ${service}` : `Bericht op ${service}`),
  audio: service => `Audio op ${service}`,
  document: service => `Document op ${service}`,
  work: service => `Inhoud van ${service}`,
  play: (title, service) => `${title} afspelen (wordt geladen van ${service})`,
  show: (title, service) => `${title} weergeven (wordt geladen van ${service})`,
  playNow: () => 'Afspelen',
  showNow: () => 'Weergeven',
  nth: (title, number, count) => `${title} (${number} van ${count})`,
  open: service => `Openen op ${service}`,
  loading: service => `Wordt geladen van ${service}…`,
  only: service => `Dit is alleen op ${service} te bekijken.`,
  failed: service => `${service} kon dit hier niet weergeven.`,
  skip: () => 'Speler overslaan',
  ask: (service, host) => `Bij het laden worden gegevens naar ${service} (${host}) gestuurd.`,
  always: service => `${service} altijd toestaan`,
  privacy: service => `Privacybeleid van ${service}`,
  allowed: () => 'Wordt geladen zonder dat het u wordt gevraagd:',
  nothing: () => 'Er wordt niets van andere diensten geladen zonder dat het u wordt gevraagd.',
  all: () => 'Alle diensten',
  but: services => `Alle diensten behalve ${services}`,
  revoke: service => `Opnieuw vragen voordat ${service} wordt geladen`,
  revokeAll: () => 'Opnieuw vragen voor alle diensten',
};
