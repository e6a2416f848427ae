import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import { Server } from 'node:http';
import { isOwnHost, loopback } from './free-port.ts';

/** Answers a request, `sourceIp` being the address of the client. */
export type PageHandler = (request: Request, sourceIp: string) => Response | Promise<Response>;

export type PagesServer = { readonly port: number; readonly stop: () => Promise<void> };

/** Asks `pages` first; what they do not know goes to `others`. */
export const pagesBefore =
  (pages: PageHandler | undefined, others: PageHandler): PageHandler =>
  async (request, sourceIp) => {
    if (pages === undefined) return others(request, sourceIp);
    const copy = request.clone();
    const response = await pages(request, sourceIp);
    return response.status === 404 ? others(copy, sourceIp) : response;
  };

/** Serves pages on loopback. Requests wait until `handler` is there. */
export const startPagesServer = async (port: number, handler: Promise<PageHandler>): Promise<PagesServer> => {
  const server = createAdaptorServer({
    fetch: async (request, { incoming }) => {
      if (!isOwnHost(request.headers.get('host') ?? '')) {
        return new Response('These pages are for this machine only.', { status: 421 });
      }
      return (await handler)(request, incoming.socket.remoteAddress ?? loopback);
    },
  });
  server.listen(port, loopback);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      if (server instanceof Server) server.closeAllConnections();
      await closed;
    },
  };
};
