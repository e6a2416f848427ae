import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Moves a file within one file system; the move is on disk when the promise is fulfilled. */
export const renameDurably = async (from: string | Buffer, to: string): Promise<void> => {
  await rename(from, to);
  await syncFolder(dirname(to));
};

let written = 0;

/** Replaces a file as a whole: a reader, or a start after `kill -9`, sees the old content or the new, never a part. */
export const writeDurably = async (
  file: string,
  content: string | Uint8Array,
  mode = 0o600,
): Promise<void> => {
  written += 1;
  const temporary = `${file}.${process.pid}-${written}.part`;
  const handle = await open(temporary, 'w', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await renameDurably(temporary, file);
};
