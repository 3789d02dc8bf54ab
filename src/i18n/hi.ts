import type { Words } from './en.ts';

/** Hindi. */
export const hi: Words = {
  video: service => `${service} पर वीडियो`,
  slides: service => `${service} पर स्लाइड`,
  post: (service, user) => (user ? `${service} पर @${user} की पोस्ट` : `${service} पर पोस्ट`),
  audio: service => `${service} पर ऑडियो`,
  document: service => `${service} पर दस्तावेज़`,
  work: service => `${service} की सामग्री`,
  play: (title, service) => `चलाएँ: ${title}, सामग्री ${service} से लोड होगी`,
  show: (title, service) => `दिखाएँ: ${title}, सामग्री ${service} से लोड होगी`,
  open: service => `${service} पर खोलें`,
  loading: service => `${service} से लोड हो रहा है…`,
  only: service => `यह सामग्री केवल ${service} के अपने पेज पर दिखाई जाती है।`,
  failed: service => `${service} की यह सामग्री यहाँ नहीं दिखाई जा सकी।`,
};
