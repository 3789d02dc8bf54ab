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
  play: (title, service) => `Afspelen: ${title}, wordt geladen vanaf ${service}`,
  show: (title, service) => `Weergeven: ${title}, wordt geladen vanaf ${service}`,
  open: service => `Openen op ${service}`,
  loading: service => `Laden vanaf ${service}…`,
  only: service => `${service} toont dit alleen op de eigen pagina.`,
  failed: service => `${service} kon dit hier niet weergeven.`,
  ask: (service, host) => `Bij het laden worden gegevens naar ${service} (${host}) gestuurd.`,
  load: () => 'Laden',
  always: service => `Altijd laden vanaf ${service}`,
  privacy: service => `Privacy bij ${service}`,
  allowed: () => 'Wordt zonder vragen geladen:',
  nothing: () => 'Er wordt niets van andere diensten geladen zonder het u te vragen.',
  all: () => 'Alle diensten',
  but: services => `Alle diensten behalve ${services}`,
  revoke: service => `Opnieuw vragen: ${service}`,
  revokeAll: () => 'Voor alles opnieuw vragen',
};
