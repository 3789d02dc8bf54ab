import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Portuguese. */
export const pt: Strings & ConsentStrings = {
  video: service => `Vídeo em ${service}`,
  slides: service => `Apresentação em ${service}`,
  post: (service, user) => (user ? `Publicação de @${user} em ${service}` : `Publicação em ${service}`),
  audio: service => `Áudio em ${service}`,
  document: service => `Documento em ${service}`,
  work: service => `Conteúdo de ${service}`,
  play: (title, service) => `Reproduzir: ${title}, carrega a partir de ${service}`,
  show: (title, service) => `Mostrar: ${title}, carrega a partir de ${service}`,
  open: service => `Abrir em ${service}`,
  loading: service => `Carregamento a partir de ${service}…`,
  only: service => `${service} só mostra este conteúdo na sua própria página.`,
  failed: service => `${service} não conseguiu mostrar este conteúdo aqui.`,
  ask: (service, host) => `Ao carregar este conteúdo, são enviados dados para ${service} (${host}).`,
  load: () => 'Carregar',
  always: service => `Carregar sempre de ${service}`,
  privacy: service => `Privacidade em ${service}`,
  allowed: () => 'Carregado sem perguntar:',
  nothing: () => 'Nada é carregado de outros serviços sem perguntar.',
  all: () => 'Todos os serviços',
  but: services => `Todos os serviços exceto ${services}`,
  revoke: service => `Voltar a perguntar: ${service}`,
  revokeAll: () => 'Voltar a perguntar para tudo',
};
