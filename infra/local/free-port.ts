import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

export const loopback = '127.0.0.1';

/**
 * Whether a request was sent to this machine by an address of its own. A name of somewhere else that leads here (DNS
 * rebinding) would let a web page read what is served.
 */
export const isOwnHost = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);

/**
 * An address of this machine alone that nobody can guess: on Linux all of 127.0.0.0/8 is the loopback interface. For a
 * service that answers every web page that finds it (`Access-Control-Allow-Origin: *`).
 */
export const hiddenLoopback = (): string =>
  process.platform === 'linux'
    ? `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`
    : loopback;

/** Whether this port of the loopback interface can be listened on at this moment. */
export const isPortFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: loopback, exclusive: true }, () => probe.close(() => resolve(true)));
  });

/** A port that the system holds free for the moment; whoever listens on it must be ready to lose the race and ask again. */
export const findFreePort = (host: string = loopback): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host }, () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No loopback port is free.'));
        else resolve(address.port);
      });
    });
  });
