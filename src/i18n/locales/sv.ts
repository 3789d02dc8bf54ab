import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Swedish. */
export const sv: Strings & ConsentStrings = {
  video: service => `Video på ${service}`,
  slides: service => `Presentation på ${service}`,
  post: (service, user) => (user ? `Inlägg av @${user} på ${service}` : `Inlägg på ${service}`),
  audio: service => `Ljud på ${service}`,
  document: service => `Dokument på ${service}`,
  work: service => `Innehåll från ${service}`,
  play: (title, service) => `Spela upp ${title} (läses in från ${service})`,
  show: (title, service) => `Visa ${title} (läses in från ${service})`,
  playNow: () => 'Spela upp',
  showNow: () => 'Visa',
  nth: (title, number, count) => `${title} (${number} av ${count})`,
  open: service => `Öppna på ${service}`,
  loading: service => `Läser in från ${service}…`,
  only: service => `Du kan bara se detta på ${service}.`,
  failed: service => `${service} kunde inte visa detta här.`,
  skip: () => 'Hoppa över spelaren',
  ask: (service, host) => `När detta läses in skickas data till ${service} (${host}).`,
  always: service => `Tillåt alltid ${service}`,
  privacy: service => `Integritetspolicy för ${service}`,
  allowed: () => 'Läses in utan att du tillfrågas:',
  nothing: () => 'Inget läses in från andra tjänster utan att du tillfrågas.',
  all: () => 'Alla tjänster',
  but: services => `Alla tjänster utom ${services}`,
  revoke: service => `Fråga igen innan ${service} läses in`,
  revokeAll: () => 'Fråga igen för alla tjänster',
};
