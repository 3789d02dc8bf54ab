// The values that WebDriver has for keys without a character.
const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
};

const act = (type: 'key' | 'pointer', actions: object[]) => [
  { type, id: type, actions, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }) },
];

const pointerTo = (x: number, y: number) => ({
  type: 'pointerMove',
  duration: 0,
  origin: 'viewport',
  x: Math.round(x),
  y: Math.round(y),
});

/** WebDriver’s actions that move the pointer. */
export const moveActions = (x: number, y: number): object[] => act('pointer', [pointerTo(x, y)]);

/** WebDriver’s actions that click. */
export const clickActions = (x: number, y: number): object[] =>
  act('pointer', [pointerTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);

/** WebDriver’s actions that press a key, optionally after `Shift+`. */
export function pressActions(key: string): object[] {
  const keys = key.split(/(?<=.)\+/).map(name => KEYS[name] ?? name);
  const down = keys.map(value => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map(value => ({ type: 'keyUp', value }));
  return act('key', [...down, ...up]);
}
