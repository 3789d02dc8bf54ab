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
  play: (title, service) => `${title} चलाएँ (${service} से लोड होता है)`,
  show: (title, service) => `${title} दिखाएँ (${service} से लोड होता है)`,
  playNow: () => 'चलाएँ',
  showNow: () => 'दिखाएँ',
  nth: (title, number, count) => `${title} (${count} में से ${number})`,
  open: service => `${service} पर खोलें`,
  loading: service => `${service} से लोड हो रहा है…`,
  only: service => `यह सामग्री केवल ${service} पर देखी जा सकती है।`,
  failed: service => `${service} की यह सामग्री यहाँ नहीं दिखाई जा सकी।`,
  skip: () => 'प्लेयर छोड़ें',
  ask: (service, host) => `इसे लोड करने पर ${service} (${host}) को डेटा भेजा जाता है।`,
  always: service => `${service} को हमेशा अनुमति दें`,
  privacy: service => `${service} की गोपनीयता नीति`,
  allowed: () => 'आपसे पूछे बिना लोड होता है:',
  nothing: () => 'आपसे पूछे बिना अन्य सेवाओं से कुछ भी लोड नहीं होता।',
  all: () => 'सभी सेवाएँ',
  but: services => `${services} को छोड़कर सभी सेवाएँ`,
  revoke: service => `${service} को लोड करने से पहले फिर से पूछें`,
  revokeAll: () => 'सभी सेवाओं के लिए फिर से पूछें',
};
