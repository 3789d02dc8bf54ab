import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Czech. */
export const cs: Strings & ConsentStrings = {
  video: service => `Video na ${service}`,
  slides: service => `Prezentace na ${service}`,
  post: (service, user) => (user ? `Příspěvek uživatele @${user} na ${service}` : `Příspěvek na ${service}`),
  audio: service => `Zvukový záznam na ${service}`,
  document: service => `Dokument na ${service}`,
  work: service => `Obsah ze služby ${service}`,
  play: (title, service) => `Přehrát: ${title} (načte se ze služby ${service})`,
  show: (title, service) => `Zobrazit: ${title} (načte se ze služby ${service})`,
  playNow: () => 'Přehrát',
  showNow: () => 'Zobrazit',
  nth: (title, number, count) => `${title} (${number} z ${count})`,
  open: service => `Otevřít na ${service}`,
  loading: service => `Načítání ze služby ${service}…`,
  only: service => `Tento obsah lze zobrazit jen na ${service}.`,
  failed: service => `Službě ${service} se nepodařilo tento obsah zde zobrazit.`,
  skip: () => 'Přeskočit přehrávač',
  ask: (service, host) => `Načtením se odešlou data službě ${service} (${host}).`,
  always: service => `Vždy povolit ${service}`,
  privacy: service => `Zásady ochrany osobních údajů služby ${service}`,
  allowed: () => 'Načítá se bez dotazu:',
  nothing: () => 'Z jiných služeb se bez dotazu nic nenačítá.',
  all: () => 'Všechny služby',
  but: services => `Všechny služby kromě ${services}`,
  revoke: service => `Znovu se ptát před načtením ze služby ${service}`,
  revokeAll: () => 'Znovu se ptát u všech služeb',
};
