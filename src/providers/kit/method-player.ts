import type { Player } from '../player.ts';

/** The differences between such players. */
interface MethodPlayerOptions {
  /** Name of the method that seeks. */
  readonly seekMethod: string;
  /** Units of the seek method in one second: 1000 for milliseconds. */
  readonly unitsPerSecond?: number;
  /** Further fields of every message. */
  readonly extraFields?: object;
}

/**
 * Returns a player whose commands are JSON texts, `{"method":"pause"}`, and whose events are `{"event":"play"}` or
 * `{"method":"play"}` after it was asked for them.
 * @example methodPlayer({ seekMethod: 'seekTo', unitsPerSecond: 1000 }).pause // '{"method":"pause"}'
 */
export function methodPlayer({ seekMethod, unitsPerSecond = 1, extraFields }: MethodPlayerOptions): Player {
  const toMessage = (method: string, value?: unknown) => JSON.stringify({ ...extraFields, method, value });
  return {
    listen: [toMessage('addEventListener', 'play'), toMessage('addEventListener', 'pause')],
    pause: toMessage('pause'),
    begin: toMessage('play'),
    seek: seconds => [toMessage(seekMethod, seconds * unitsPerSecond), toMessage('play')],
    plays({ event, method }) {
      const name = event ?? method;
      return name === 'play' ? true : name === 'pause' ? false : undefined;
    },
  };
}
