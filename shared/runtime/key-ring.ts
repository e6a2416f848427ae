import { readFileSync } from 'node:fs';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import { openKeyRing, type OpenedKeyRing } from '#adapters/keys/key-ring.ts';
import { environment } from './environment.ts';

/** How long a warm function goes on with the secret that it has read; a rotation is seen after this. */
const CACHE_SECONDS = 300;

const opened = new Map<string, { readonly text: string; readonly ring: OpenedKeyRing }>();

const secretText = async (where: string): Promise<string> => {
  if (where.startsWith('file:')) return readFileSync(where.slice('file:'.length), 'utf8');
  const secret = await getSecret(where, { maxAge: CACHE_SECONDS });
  if (typeof secret !== 'string')
    throw new Error('The key ring secret is empty: restore it from its last version.');
  return secret;
};

/** The key ring of this installation: Secrets Manager on AWS, a file of mode 600 on one machine. */
export const keyRing = async (): Promise<OpenedKeyRing> => {
  const where = environment.keyRing();
  const text = await secretText(where);
  const known = opened.get(where);
  if (known?.text === text) return known.ring;
  const ring = openKeyRing(JSON.parse(text));
  opened.set(where, { text, ring });
  return ring;
};
