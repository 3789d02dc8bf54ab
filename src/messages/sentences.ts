/**
 * A sentence for each code of docs/refusals.md that an embed or a call is refused with. `service` is the name that readers
 * know, such as `YouTube`.
 */
export const SENTENCES: Readonly<Record<string, (service: string) => string>> = {
  'unknown-name': () => 'no provider has a shortcode of this name',
  'unknown-address': () => 'no provider reads this address',
  'bad-call': () => 'the text behind the name is no list of arguments, often because a quote is missing',
  'no-id': service => `${service} needs an id or an address`,
  'bad-id': service => `this is no id that ${service} gives to a work`,
  'foreign-address': service => `this is no address of ${service}`,
  'unread-call': () =>
    'the call has no end, or other words where its end should be, or an element begins or ends in the middle of it',
  'lost-case': () =>
    'without spaces inside the braces the browser has read the call as an element, and the id in lower case',
  'unknown-option': () => 'the script tag has no option of this name',
  'dropped-argument': service => `an argument that counts for nothing in a call of ${service}`,
  'elements-unreachable': () =>
    'a file of this library could not be fetched; the text is tried again when the network is back',
};
