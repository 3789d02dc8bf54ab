import type { ConsentStrings } from '../consent-strings.ts';
import type { Strings } from './en.ts';

/** Hindi. */
export const hi: Strings & ConsentStrings = {
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
  ask: (service, host) => `इसे लोड करने पर ${service} (${host}) को डेटा भेजा जाता है।`,
  load: () => 'लोड करें',
  always: service => `${service} से हमेशा लोड करें`,
  privacy: service => `${service} पर गोपनीयता`,
  allowed: () => 'आपसे पूछे बिना लोड होता है:',
  nothing: () => 'आपसे पूछे बिना अन्य सेवाओं से कुछ भी लोड नहीं होता।',
  all: () => 'सभी सेवाएँ',
  but: services => `${services} को छोड़कर सभी सेवाएँ`,
  revoke: service => `फिर से पूछें: ${service}`,
  revokeAll: () => 'सबके लिए फिर से पूछें',
};
