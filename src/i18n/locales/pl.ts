import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Polish. */
export const pl: Strings & ConsentStrings = {
  video: service => `Wideo w serwisie ${service}`,
  slides: service => `Prezentacja w serwisie ${service}`,
  post: (service, user) =>
    user ? `Post z konta @${user} w serwisie ${service}` : `Post w serwisie ${service}`,
  audio: service => `Nagranie audio w serwisie ${service}`,
  document: service => `Dokument w serwisie ${service}`,
  work: service => `Treść z serwisu ${service}`,
  play: (title, service) => `Odtwórz: ${title}, ładowanie z serwisu ${service}`,
  show: (title, service) => `Pokaż: ${title}, ładowanie z serwisu ${service}`,
  open: service => `Otwórz w serwisie ${service}`,
  loading: service => `Ładowanie z serwisu ${service}…`,
  only: service => `Serwis ${service} wyświetla tę treść tylko na swojej stronie.`,
  failed: service => `Serwis ${service} nie mógł wyświetlić tutaj tej treści.`,
  ask: (service, host) => `Wczytanie tej treści wysyła dane do serwisu ${service} (${host}).`,
  load: () => 'Wczytaj',
  always: service => `Zawsze wczytuj z serwisu ${service}`,
  privacy: service => `Prywatność w serwisie ${service}`,
  allowed: () => 'Wczytywane bez pytania:',
  nothing: () => 'Bez pytania nic nie jest wczytywane z innych serwisów.',
  all: () => 'Wszystkie serwisy',
  but: services => `Wszystkie serwisy oprócz: ${services}`,
  revoke: service => `Pytaj ponownie: ${service}`,
  revokeAll: () => 'Pytaj ponownie o wszystko',
};
