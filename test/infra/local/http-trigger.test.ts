import { describe, expect, it } from 'vitest';
import { httpEventOf, httpResponseOf, serveByFunction } from '#infra/local/http-trigger.ts';

const now = new Date('2026-11-02T09:00:00Z');

describe('httpEventOf', () => {
  it('has path, query, cookies and a form body as payload format 2.0 has them', () => {
    const request = new Request('http://127.0.0.1:8080/a/x%20y?k=1&k=2&n=', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: 'a=1; b=2',
        'user-agent': 'test',
      },
    });
    expect(httpEventOf(request, Buffer.from('outcome=reached'), now, '127.0.0.1')).toMatchObject({
      version: '2.0',
      rawPath: '/a/x%20y',
      rawQueryString: 'k=1&k=2&n=',
      cookies: ['a=1', 'b=2'],
      queryStringParameters: { k: '1,2', n: '' },
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'test' },
      requestContext: {
        http: { method: 'POST', path: '/a/x%20y', sourceIp: '127.0.0.1', userAgent: 'test' },
      },
      body: Buffer.from('outcome=reached').toString('base64'),
      isBase64Encoded: true,
    });
  });

  it('has no body when the request has none', () => {
    const event = httpEventOf(new Request('http://localhost/'), new Uint8Array(), now, '::1');
    expect(event).not.toHaveProperty('body');
    expect(event).not.toHaveProperty('queryStringParameters');
    expect(event.isBase64Encoded).toBe(false);
  });
});

describe('httpResponseOf', () => {
  it('sets status, headers, cookies and a decoded body', async () => {
    const response = httpResponseOf({
      statusCode: 303,
      headers: { location: '/done' },
      cookies: ['a=1', 'b=2'],
      body: Buffer.from('dag').toString('base64'),
      isBase64Encoded: true,
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/done');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe('dag');
  });

  it('is JSON of status 200 when the answer has no status code', async () => {
    const response = httpResponseOf({ ok: true });
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
  });
});

const serve = (request: Request, invoke: () => Promise<unknown>) =>
  serveByFunction(request, { invoke, now: () => now, sourceIp: '127.0.0.1' });

describe('serveByFunction', () => {
  it('answers 502 without a word of the error when the function fails', async () => {
    const response = await serve(new Request('http://localhost/'), () => Promise.reject(new Error('secret')));
    expect(response.status).toBe(502);
    expect(await response.text()).not.toContain('secret');
  });

  it('answers 413 when the body is larger than Lambda takes', async () => {
    const body = new Uint8Array(6 * 1024 * 1024 + 1);
    const request = new Request('http://localhost/', { method: 'POST', body });
    expect((await serve(request, () => Promise.resolve('never'))).status).toBe(413);
  });
});
