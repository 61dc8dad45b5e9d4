/**
 * Push is a number that moves. Each topic is one key of the session store, written by the background only; a surface that
 * shows a topic asks again when its number changes.
 */
export type Topic = 'pipeline' | 'settings' | `tab:${number}`;

export const revisionKey = (topic: Topic): string => `revision:${topic}`;
