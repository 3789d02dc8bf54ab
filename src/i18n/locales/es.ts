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
  play: (title, service) => `Reproducir: ${title}, se carga desde ${service}`,
  show: (title, service) => `Mostrar: ${title}, se carga desde ${service}`,
  open: service => `Abrir en ${service}`,
  loading: service => `Cargando desde ${service}…`,
  only: service => `${service} solo muestra este contenido en su propia página.`,
  failed: service => `${service} no pudo mostrar este contenido aquí.`,
  ask: (service, host) => `Al cargar este contenido se envían datos a ${service} (${host}).`,
  load: () => 'Cargar',
  always: service => `Cargar siempre desde ${service}`,
  privacy: service => `Privacidad en ${service}`,
  allowed: () => 'Se carga sin preguntarle:',
  nothing: () => 'No se carga nada de otros servicios sin preguntarle.',
  all: () => 'Todos los servicios',
  but: services => `Todos los servicios excepto ${services}`,
  revoke: service => `Volver a preguntar: ${service}`,
  revokeAll: () => 'Volver a preguntar para todo',
};
