import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/**
 * PDF.js as `unpdf` brings it is one file of 1.6 MB: it draws, edits, fills in forms of two kinds and shows annotations. A function
 * that only reads text gets it without: classes are left out by the names that the file itself gives them, in runs of its own order,
 * and what is then reached by nothing falls away by itself.
 */
const leftOut: readonly { readonly from: string; readonly to: string; readonly what: string }[] = [
  { from: 'BaseShading', to: 'DummyShading', what: 'drawing' },
  { from: 'AppearanceStreamEvaluator', to: 'FakeUnicodeFont', what: 'the look of fields that are filled in' },
  { from: 'HTMLResult', to: 'XFAFactory', what: 'forms of Adobe (XFA), which are read only when asked for' },
  {
    from: 'AnnotationFactory',
    to: 'FileAttachmentAnnotation',
    what: 'annotations and fields, which are no text of a page',
  },
  { from: 'PDFEditor', to: 'PDFEditor', what: 'putting files together' },
  { from: 'XfaLayer', to: 'XfaLayer', what: 'showing forms' },
  { from: 'ColorScheme', to: 'FakeEditor', what: 'tools of the editor' },
  { from: 'CanvasBBoxTracker', to: 'CanvasImagesTracker', what: 'drawing' },
  { from: 'WebGPUMesh', to: 'CanvasGraphics', what: 'drawing' },
  { from: 'ColorPicker', to: 'TextLayerImages', what: 'showing and editing annotations' },
];

/** 158 kB for a filter that Node has. */
const brotli = 'makeBrotliDecode';

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** `static{p(this,"Name")}`: how the file keeps the names of its classes. */
const nameGiver = /^static\{\w+\(this,"(\w+)"\)\}$/;

/**
 * The source without what is left out.
 * @throws when a name is not in it: another version of PDF.js wants to be looked at anew.
 */
const withoutDrawing = (source: string): string => {
  const file = ts.createSourceFile('pdfjs.mjs', source, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const textOf = (node: ts.Node): string => source.slice(node.getStart(file), node.end);
  const edits: Edit[] = [];
  const replace = (node: ts.Node, text: string): void => {
    edits.push({ start: node.getStart(file), end: node.end, text });
  };
  /** A call that only gives a name may go with what it names. */
  const makePure = (node: ts.Node): void => {
    edits.push({ start: node.getStart(file), end: node.getStart(file), text: '/* @__PURE__ */' });
  };
  const visit = (node: ts.Expression): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken) {
      visit(node.left);
      visit(node.right);
    } else if (
      ts.isBinaryExpression(node) &&
      /^globalThis\.pdfjs(?:Lib|TestingUtils)$/.test(textOf(node.left))
    ) {
      replace(node.right, '{}');
    } else if (ts.isCallExpression(node) && /,"\w+"\)$/.test(textOf(node)) && node.arguments.length === 2) {
      makePure(node);
    }
  };

  const pending = [...leftOut];
  let open: (typeof leftOut)[number] | undefined;
  let isBrotliReplaced = false;
  for (const statement of file.statements) {
    if (ts.isExpressionStatement(statement)) visit(statement.expression);
    else if (ts.isIfStatement(statement)) visit(statement.expression);
    else if (ts.isVariableStatement(statement)) {
      for (const { initializer } of statement.declarationList.declarations) {
        if (initializer === undefined || !ts.isCallExpression(initializer)) continue;
        if (textOf(initializer).endsWith(`"${brotli}")`)) {
          replace(initializer, '()=>bytes=>kierBrotli(bytes)');
          isBrotliReplaced = true;
        } else makePure(initializer);
      }
    } else if (ts.isClassDeclaration(statement)) {
      const givers = statement.members.filter(
        (member) => ts.isClassStaticBlockDeclaration(member) && nameGiver.test(textOf(member)),
      );
      const name = givers[0] === undefined ? undefined : nameGiver.exec(textOf(givers[0]))?.[1];
      if (open === undefined && name !== undefined && pending[0]?.from === name) open = pending.shift();
      if (open === undefined) for (const giver of givers) replace(giver, '');
      else replace(statement, `class ${statement.name?.text ?? ''}{}`);
      if (open?.to === name) open = undefined;
    }
  }
  if (pending.length > 0 || open !== undefined || !isBrotliReplaced)
    throw new Error(`PDF.js has changed: ${open?.to ?? pending[0]?.from ?? brotli} was not found in it.`);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
};

const made = new Map<string, Promise<Uint8Array>>();

const readerOfText = async (root: string): Promise<Uint8Array> => {
  const source = await readFile(join(root, 'node_modules/unpdf/dist/pdfjs.mjs'), 'utf8');
  const { outputFiles } = await build({
    stdin: { contents: "export { getDocument } from 'pdfjs';", resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [
      {
        name: 'pdfjs-without-drawing',
        setup: (esbuild) => {
          esbuild.onResolve({ filter: /^pdfjs$/ }, () => ({ path: 'pdfjs', namespace: 'pdfjs' }));
          esbuild.onLoad({ filter: /^pdfjs$/, namespace: 'pdfjs' }, () => ({
            contents: `import { brotliDecompressSync as kierBrotli } from 'node:zlib';\n${withoutDrawing(source)}`,
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
};

/** File beside the code of a function in which its PDF.js lies. */
export const pdfModule = 'pdfjs.mjs';

/**
 * Lays PDF.js beside the code of a function: whole where pages are drawn, else only what reads text.
 * @returns its size in bytes
 */
export const layPdfModule = async (root: string, directory: string, draws: boolean): Promise<number> => {
  const whole = join(root, 'node_modules/unpdf/dist/pdfjs.mjs');
  const making = draws ? readFile(whole) : (made.get(root) ?? readerOfText(root));
  if (!draws) made.set(root, making);
  const code = await making;
  await writeFile(join(directory, pdfModule), code);
  return code.byteLength;
};
