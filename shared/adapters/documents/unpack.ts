import { unzipSync } from 'fflate';
import { DocumentFault, faultOf } from './document-fault.ts';
import { limits } from './limits.ts';

export type Archive = ReadonlyMap<string, Uint8Array>;

/** Names of the entries of a zip container, without unpacking any. */
export function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unpackWith(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * Unpacks the wanted entries. What the container declares as their sizes is added up before anything is unpacked, and a buffer
 * never grows beyond what was declared, so a bomb costs no more than the limit. Throws a `DocumentFault`.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  return new Map(Object.entries(unpackWith(bytes, wanted)));
}

function unpackWith(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize, compression }) => {
        entries += 1;
        if (entries > limits.archive.entries)
          throw new DocumentFault(
            'too-many-parts',
            `The container has more than ${limits.archive.entries} entries.`,
          );
        if (!wanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > limits.archive.unpackedBytes)
          throw new DocumentFault(
            'too-large',
            `The container unpacks to more than ${limits.archive.unpackedBytes} bytes.`,
          );
        // Stored or deflated: what office programs write. Anything else, encryption among it, cannot be read.
        return compression === 0 || compression === 8;
      },
    });
  } catch (error) {
    throw faultOf(error, 'The container');
  }
}
