import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * A cue stands in the source with the phrases that it must and must not find. They are for whoever reads, and for the tests: a
 * function that starts cold for each mail has no use for some tens of kilobytes of them.
 * @returns the source of a table of cues with every `cue(pattern, yes, no)` as `cue(pattern, [])`, lines kept
 */
export function withoutExamples(source: string): string {
  const file = ts.createSourceFile('cues.ts', source, ts.ScriptTarget.Latest, true);
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'cue') {
      const [pattern] = node.arguments;
      if (pattern !== undefined) cuts.push({ from: pattern.end, to: node.end - 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, { from, to }) => {
    const lines = text.slice(from, to).split('\n').length - 1;
    return `${text.slice(0, from)}, []${'\n'.repeat(lines)}${text.slice(to)}`;
  }, source);
}

/** Leaves the examples of cues out of a bundle. */
export const cuesWithoutExamples: Plugin = {
  name: 'cues-without-examples',
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /[\\/]text[\\/]cues[\\/][a-z-]+\.ts$/ }, async ({ path }) => ({
      contents: withoutExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
