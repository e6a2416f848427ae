import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';
import { localAccount } from './local-names.ts';

/** Lambda takes no larger request. */
const maxBodyBytes = 6 * 1024 * 1024;

const structuredResult = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

const isText = (contentType: string): boolean => /^(text\/|application\/json\b)/.test(contentType);

/**
 * The event of payload format 2.0 that a request becomes at a function URL or an HTTP API.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const httpEventOf = (
  request: Request,
  body: Uint8Array,
  now: Date,
  sourceIp: string,
): APIGatewayProxyEventV2 => {
  const url = new URL(request.url);
  const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== 'cookie'));
  const cookies = request.headers
    .get('cookie')
    ?.split(';')
    .map((cookie) => cookie.trim());
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  }
  const asText = isText(request.headers.get('content-type') ?? '');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookies === undefined ? {} : { cookies }),
    headers,
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: localAccount,
      apiId: 'local',
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp,
        userAgent: request.headers.get('user-agent') ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.byteLength === 0 ? {} : { body: Buffer.from(body).toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.byteLength > 0 && !asText,
  };
};

/** What a function's answer becomes; one without a status code is the JSON body of a 200. */
export const httpResponseOf = (result: unknown): Response => {
  const structured = structuredResult.safeParse(result);
  if (!structured.success) {
    const body = typeof result === 'string' ? result : JSON.stringify(result);
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  }
  const { statusCode, headers = {}, cookies = [], body, isBase64Encoded } = structured.data;
  const sent = new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  for (const cookie of cookies) sent.append('set-cookie', cookie);
  const hasBody = body !== undefined && ![204, 205, 304].includes(statusCode);
  const content = isBase64Encoded === true ? Buffer.from(body ?? '', 'base64') : body;
  return new Response(hasBody ? content : null, { status: statusCode, headers: sent });
};

const tooLarge = (): Response => new Response('Request is too large.', { status: 413 });

/** Serves a request by a function with an HTTP trigger, as on AWS; its failures are a bad gateway, never a stack. */
export const serveByFunction = async (
  request: Request,
  options: {
    readonly invoke: (event: APIGatewayProxyEventV2) => Promise<unknown>;
    readonly now: () => Date;
    readonly sourceIp: string;
    readonly onFailure?: (error: unknown) => void;
  },
): Promise<Response> => {
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) return tooLarge();
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.byteLength > maxBodyBytes) return tooLarge();
  try {
    return httpResponseOf(await options.invoke(httpEventOf(request, body, options.now(), options.sourceIp)));
  } catch (error) {
    options.onFailure?.(error);
    return new Response('The page cannot be shown at this moment.', { status: 502 });
  }
};
