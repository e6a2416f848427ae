import type { ParseArgsConfig } from 'node:util';

/** One command of the command line. */
export type Command = {
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Most arguments beside the options. */
  readonly takesAtMost: number;
  /** @returns the exit code */
  readonly run: (input: {
    readonly values: Readonly<Record<string, string | boolean | undefined>>;
    readonly positionals: readonly string[];
  }) => Promise<number>;
};
