import counts from '../../bench/counts.json' with { type: 'json' };

/** The counts of 400 cards and of the demo's post by other libraries, as `npm run bench` has written them. */
export const peerCounts = counts;

/** The library that comes nearest to this one's cards. */
export const nearest = counts.cards['lite-youtube-embed'];

/**
 * The fewest requests that a page of 400 custom elements of another library makes. An element that loads its players at once
 * is not among them: the number of those that have started by the time of the count differs from run to run.
 */
export const fewestRequests = Math.min(
  ...(['lite-youtube-embed', '@justinribeiro/lite-youtube', 'lite-vimeo-embed'] as const).map(
    name => counts.cards[name].requests,
  ),
);
