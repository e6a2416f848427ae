import { OWN_FOLDER, type ReceiveDeps, type Received, receiveInput } from './receive-input.ts';
import { RetryableError } from './errors.ts';

/** An object that arrived in the raw bucket, and what the receiving service said of it. */
export type ArrivedObject = {
  readonly key: string;
  readonly receivedAt?: string;
  readonly authenticated?: boolean;
};

/** `drop/<partner>/<unique>/<file name>` (one machine) or `drop/<partner>/<file name>` (AWS). */
const dropKey = /^drop\/([a-z0-9-]{1,63})\/(?:[0-9a-zA-Z-]{16,64}\/)?([^/]+)$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Reads an object of the raw bucket and takes in all that is in it.
 * @throws {RetryableError} when the object is not there yet.
 */
export const receiveObject = async (
  deps: ReceiveDeps,
  channel: 'mail' | 'file',
  object: ArrivedObject,
): Promise<Received> => {
  const raw = await deps.raw.read(object.key);
  if (raw === undefined)
    throw new RetryableError('A stored input is announced but not there yet: it is tried again.');
  const { bytes, metadata } = raw;
  const receivedAt = object.receivedAt ?? metadata['kier-received-at'] ?? deps.clock();
  if (channel === 'mail') {
    const arrival = {
      rawKey: object.key,
      channel,
      fileName: 'mail.eml',
      receivedAt,
      authenticated: object.authenticated ?? metadata['kier-verdict'] === 'pass',
    };
    return receiveInput(deps, arrival, bytes);
  }
  const [, partnerId = OWN_FOLDER, name = object.key] = dropKey.exec(object.key) ?? [];
  const fileName = metadata['kier-file-name'] === undefined ? name : decoded(metadata['kier-file-name']);
  return receiveInput(
    deps,
    { rawKey: object.key, channel, fileName, receivedAt, authenticated: true, partnerId },
    bytes,
  );
};
