import { createServer } from 'node:net';

export const loopback = '127.0.0.1';

/** Whether this port of the loopback interface can be listened on at this moment. */
export const isPortFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: loopback, exclusive: true }, () => probe.close(() => resolve(true)));
  });

/** A port that the system holds free for the moment; whoever listens on it must be ready to lose the race and ask again. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: loopback }, () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No loopback port is free.'));
        else resolve(address.port);
      });
    });
  });
