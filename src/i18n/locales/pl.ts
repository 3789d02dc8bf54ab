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
  play: (title, service) => `Odtwórz: ${title} (wczytywanie z serwisu ${service})`,
  show: (title, service) => `Pokaż: ${title} (wczytywanie z serwisu ${service})`,
  playNow: () => 'Odtwórz',
  showNow: () => 'Pokaż',
  nth: (title, number, count) => `${title} (${number} z ${count})`,
  open: service => `Otwórz w serwisie ${service}`,
  loading: service => `Wczytywanie z serwisu ${service}…`,
  only: service => `Tę treść można zobaczyć tylko w serwisie ${service}.`,
  failed: service => `Serwis ${service} nie mógł wyświetlić tutaj tej treści.`,
  skip: () => 'Pomiń odtwarzacz',
  ask: (service, host) => `Wczytanie tej treści spowoduje przesłanie danych do serwisu ${service} (${host}).`,
  always: service => `Zawsze zezwalaj na ${service}`,
  privacy: service => `Polityka prywatności serwisu ${service}`,
  allowed: () => 'Wczytywane bez pytania:',
  nothing: () => 'Bez pytania nic nie jest wczytywane z innych serwisów.',
  all: () => 'Wszystkie serwisy',
  but: services => `Wszystkie serwisy oprócz ${services}`,
  revoke: service => `Pytaj ponownie przed wczytaniem treści z serwisu ${service}`,
  revokeAll: () => 'Pytaj ponownie o wszystkie serwisy',
};
