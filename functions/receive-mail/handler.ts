import { queueFunction } from '#runtime/queue-function.ts';
import { receiveMessage } from '#runtime/receive.ts';

/** Reads each stored mail and puts the signals in it on the queue of their kind. */
export const handler = queueFunction((record) => receiveMessage('mail', record));
