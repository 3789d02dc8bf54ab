import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Portuguese of Brazil. */
export const ptBR: Strings & ConsentStrings = {
  video: service => `Vídeo em ${service}`,
  slides: service => `Apresentação em ${service}`,
  post: (service, user) => (user ? `Publicação de @${user} em ${service}` : `Publicação em ${service}`),
  audio: service => `Áudio em ${service}`,
  document: service => `Documento em ${service}`,
  work: service => `Conteúdo de ${service}`,
  play: (title, service) => `Reproduzir ${title} (é carregado de ${service})`,
  show: (title, service) => `Mostrar ${title} (é carregado de ${service})`,
  playNow: () => 'Reproduzir',
  showNow: () => 'Mostrar',
  nth: (title, number, count) => `${title} (${number} de ${count})`,
  open: service => `Abrir em ${service}`,
  loading: service => `Carregando de ${service}…`,
  only: service => `Este conteúdo só pode ser visto em ${service}.`,
  failed: service => `${service} não conseguiu mostrar este conteúdo aqui.`,
  skip: () => 'Pular o player',
  ask: (service, host) => `Ao carregar este conteúdo, dados são enviados para ${service} (${host}).`,
  always: service => `Sempre permitir ${service}`,
  privacy: service => `Política de privacidade de ${service}`,
  allowed: () => 'Carregado sem perguntar a você:',
  nothing: () => 'Nada é carregado de outros serviços sem perguntar a você.',
  all: () => 'Todos os serviços',
  but: services => `Todos os serviços, exceto ${services}`,
  revoke: service => `Voltar a perguntar antes de carregar ${service}`,
  revokeAll: () => 'Voltar a perguntar sobre tudo',
};
