import type { Player, PlayerName } from '../player.ts';
import { youtubePlayer } from './youtube-player.ts';

/** Players that a descriptor names instead of holding them, so that a page which never plays does not fetch them. */
export const namedPlayers: Readonly<Record<PlayerName, Player>> = { youtube: youtubePlayer };
