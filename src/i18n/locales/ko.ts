import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Korean. */
export const ko: Strings & ConsentStrings = {
  video: service => `${service} 동영상`,
  slides: service => `${service} 슬라이드`,
  post: (service, user) => (user ? `@${user} 님의 ${service} 게시물` : `${service} 게시물`),
  audio: service => `${service} 오디오`,
  document: service => `${service} 문서`,
  work: service => `${service} 콘텐츠`,
  play: (title, service) => `${title} 재생(${service}에서 불러옵니다)`,
  show: (title, service) => `${title} 보기(${service}에서 불러옵니다)`,
  playNow: () => '재생',
  showNow: () => '보기',
  nth: (title, number, count) => `${title}(${count}개 중 ${number}번째)`,
  open: service => `${service}에서 열기`,
  loading: service => `${service}에서 불러오는 중…`,
  only: service => `이 콘텐츠는 ${service}에서만 볼 수 있습니다.`,
  failed: service => `${service} 콘텐츠를 여기에 표시하지 못했습니다.`,
  skip: () => '플레이어 건너뛰기',
  ask: (service, host) => `불러오면 ${service}(${host})에 데이터가 전송됩니다.`,
  always: service => `${service} 항상 허용`,
  privacy: service => `${service} 개인정보처리방침`,
  allowed: () => '묻지 않고 불러오는 서비스:',
  nothing: () => '묻지 않고 다른 서비스에서 불러오는 콘텐츠는 없습니다.',
  all: () => '모든 서비스',
  but: services => `다음을 제외한 모든 서비스: ${services}`,
  revoke: service => `${service} 콘텐츠를 불러오기 전에 다시 묻기`,
  revokeAll: () => '모든 서비스에 대해 다시 묻기',
};
