import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import { createLazyOcrReader } from '#adapters/documents/lazy-ocr-reader.ts';
import type { ReadItem, ReadResult } from '#domain/reading.ts';
import { pathOf, UsageError } from '../arguments.ts';
import type { Command } from '../command.ts';

const isMail = (name: string): boolean => /\.(?:eml|msg\.txt)$/i.test(name);

const lineOf = (
  file: string,
  channel: 'mail' | 'file',
  receivedAt: string,
  result: ReadResult,
  item: ReadItem,
) => {
  const place = {
    ...(item.row === undefined ? {} : { row: item.row }),
    ...(item.line === undefined ? {} : { line: item.line }),
    ...(item.sheet === undefined ? {} : { sheet: item.sheet }),
  };
  const sender = result.mail?.from.address;
  const source = { channel, ref: result.ref, ...place, ...(sender === undefined ? {} : { sender }) };
  const common = { file, ref: result.ref, ...place, outcome: item.outcome };
  if (item.outcome === 'signal') return { ...common, signal: { ...item.fields, source, receivedAt } };
  return {
    ...common,
    reason: item.reason,
    ...(item.outcome === 'unreadable' ? { detail: item.detail } : {}),
    ...(item.fields === undefined ? {} : { signal: item.fields }),
  };
};

/** Reads files, scans too, and prints what was understood; stores nothing, needs no services and no directory. */
export const command: Command = {
  usage: 'extract FILE…',
  takesAtMost: Number.POSITIVE_INFINITY,
  options: {},
  run: async ({ positionals }) => {
    if (positionals.length === 0) throw new UsageError('extract takes the files to read.');
    const read = createInputReader({ ocr: createLazyOcrReader() });
    let code = 0;
    for (const file of positionals) {
      const bytes = await readFile(pathOf(file)).catch(() => undefined);
      if (bytes === undefined) {
        process.stderr.write(`${file} cannot be read: check the path.\n`);
        code = 1;
        continue;
      }
      const channel = isMail(file) ? 'mail' : 'file';
      const receivedAt = new Date().toISOString();
      const result = await read({ channel, fileName: basename(file), bytes, receivedAt });
      for (const item of result.items) {
        process.stdout.write(`${JSON.stringify(lineOf(file, channel, receivedAt, result, item))}\n`);
      }
    }
    return code;
  },
};
