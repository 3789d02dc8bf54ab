import type { Words } from './en.ts';

/** Korean. */
export const ko: Words = {
  video: service => `${service} 동영상`,
  slides: service => `${service} 슬라이드`,
  post: (service, user) => (user ? `@${user} 님의 ${service} 게시물` : `${service} 게시물`),
  audio: service => `${service} 오디오`,
  document: service => `${service} 문서`,
  work: service => `${service} 콘텐츠`,
  play: (title, service) => `재생: ${title}, ${service}에서 불러옵니다`,
  show: (title, service) => `표시: ${title}, ${service}에서 불러옵니다`,
  open: service => `${service}에서 열기`,
  loading: service => `${service}에서 불러오는 중…`,
  only: service => `이 콘텐츠는 ${service} 페이지에서만 이용할 수 있습니다.`,
  failed: service => `${service} 콘텐츠를 여기에 표시하지 못했습니다.`,
};
