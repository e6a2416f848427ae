import type { MiddlewareHandler } from 'hono';

const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Refuses requests that were not addressed to this machine by name. A page on the internet can make a browser call a
 * server on loopback under a name of its own (DNS rebinding); the Host header gives it away.
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  if (!loopbackHost.test(context.req.header('host') ?? '')) {
    return context.text('These pages are only served to this machine itself.', 403, {
      'Cache-Control': 'no-store',
    });
  }
  await next();
  return undefined;
};
