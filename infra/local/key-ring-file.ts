import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyRingSecret } from '#adapters/keys/key-ring.ts';
import { writeDurably } from './write-durably.ts';

const newKey = (): { id: string; key: string } => ({
  id: randomBytes(4).toString('hex'),
  key: randomBytes(32).toString('base64url'),
});

/**
 * The file with the keys of this installation, made at the first start and readable by its owner only. Whoever loses
 * it can no longer open the personal data in this folder.
 */
export const ensureKeyRingFile = async (dataDir: string): Promise<string> => {
  const folder = join(dataDir, 'secrets');
  const file = join(folder, 'key-ring.json');
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const ring: KeyRingSecret = { claims: [newKey()], links: [newKey()], seals: [newKey()] };
  await writeDurably(file, JSON.stringify(ring, null, 2));
  return file;
};
