// `dist/<release>/messages.js`: the sentences for the console, fetched once something has been refused.
export * from '../../messages/explain.ts';
