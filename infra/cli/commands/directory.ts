import { readFile } from 'node:fs/promises';
import { directory as directorySchema } from '#domain/directory.ts';
import { InputError, pathOf, UsageError } from '../arguments.ts';
import type { Command } from '../command.ts';
import { jsonFaultOf } from '../json-fault.ts';
import { withPlatform } from '../platform-session.ts';

/** Each mistake with its place, in the words of who wrote the file. */
const mistakesIn = async (path: string): Promise<readonly string[]> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new InputError(`${path} cannot be read: check the path.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column } = jsonFaultOf(text);
    return [`line ${line}, column ${column}: from here on the file is not JSON`];
  }
  const parsed = directorySchema.safeParse(json);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path: place, message }) => `${place.join('.') || 'file'}: ${message}`);
  }
  return [];
};

export const command: Command = {
  usage: 'directory check FILE | directory load FILE --data DIR',
  takesAtMost: 2,
  options: { data: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [verb, given] = positionals;
    if ((verb !== 'check' && verb !== 'load') || given === undefined) {
      throw new UsageError('directory takes check or load, and a file.');
    }
    const path = pathOf(given);
    const mistakes = await mistakesIn(path);
    for (const mistake of mistakes) process.stdout.write(`${mistake}\n`);
    if (mistakes.length > 0) return 1;
    if (verb === 'check') {
      process.stderr.write('The directory is sound.\n');
      return 0;
    }
    return withPlatform({ data: values['data'], directory: path, pollers: false }, async () => {
      process.stderr.write('The directory is in force.\n');
      return 0;
    });
  },
};
