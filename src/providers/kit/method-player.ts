import type { Player } from '../player.ts';

/** In what such players differ. */
interface Dialect {
  /** The method that goes to a moment. */
  readonly seek: string;
  /** How many of its units of time a second has. */
  readonly second?: number;
  /** What stands in every message beside the method. */
  readonly always?: object;
}

/**
 * A player that takes methods by name as JSON, `{"method":"pause"}`, and tells of what it has been asked to tell of:
 * `{"event":"play"}`, or `{"method":"play"}`.
 */
export function methodPlayer({ seek, second = 1, always }: Dialect): Player {
  const say = (method: string, value?: unknown) => JSON.stringify({ ...always, method, value });
  return {
    listen: [say('addEventListener', 'play'), say('addEventListener', 'pause')],
    pause: say('pause'),
    begin: say('play'),
    seek: seconds => [say(seek, seconds * second), say('play')],
    plays({ event, method }) {
      const name = event ?? method;
      return name === 'play' ? true : name === 'pause' ? false : undefined;
    },
  };
}
