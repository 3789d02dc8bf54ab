import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Spanish. */
export const es: Strings & ConsentStrings = {
  video: service => `Video en ${service}`,
  slides: service => `Presentación en ${service}`,
  post: (service, user) => (user ? `Publicación de @${user} en ${service}` : `Publicación en ${service}`),
  audio: service => `Audio en ${service}`,
  document: service => `Documento en ${service}`,
  work: service => `Contenido de ${service}`,
  play: (title, service) => `Reproducir ${title} (se carga desde ${service})`,
  show: (title, service) => `Mostrar ${title} (se carga desde ${service})`,
  playNow: () => 'Reproducir',
  showNow: () => 'Mostrar',
  nth: (title, number, count) => `${title} (${number} de ${count})`,
  open: service => `Abrir en ${service}`,
  loading: service => `Cargando desde ${service}…`,
  only: service => `Este contenido solo se puede ver en ${service}.`,
  failed: service => `${service} no pudo mostrar este contenido aquí.`,
  skip: () => 'Saltar el reproductor',
  ask: (service, host) => `Al cargar este contenido se envían datos a ${service} (${host}).`,
  always: service => `Permitir siempre ${service}`,
  privacy: service => `Política de privacidad de ${service}`,
  allowed: () => 'Se carga sin preguntarle:',
  nothing: () => 'No se carga nada de otros servicios sin preguntarle.',
  all: () => 'Todos los servicios',
  but: services => `Todos los servicios excepto ${services}`,
  revoke: service => `Volver a preguntar antes de cargar ${service}`,
  revokeAll: () => 'Volver a preguntar por todo',
};
