import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { z } from 'zod';

/** Processor of a function; named as npm names it. */
export type Processor = 'arm64' | 'x64';

/**
 * What the reader of scans looks up at run time by name, so that it cannot go into a bundle: the recognition starts a worker from a
 * file of its own and reads its program (WebAssembly) beside it, the language data are files, the canvas is native.
 */
export const scanReaderPackages = ['tesseract.js', '@tesseract.js-data/*', '@napi-rs/canvas'] as const;

const languageData = ['nld', 'fra'].flatMap((language) => [
  `node_modules/@tesseract.js-data/${language}/package.json`,
  `node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`,
]);

const packageOf = (file: string): string =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? dirname(file);

/** The files of the recognition and of its worker that are reached by `require`, and what they read beside themselves. */
const recognitionFiles = async (root: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/index.js', 'src/worker-script/node/index.js'].map((file) =>
      join(root, 'node_modules/tesseract.js', file),
    ),
    bundle: true,
    write: false,
    outdir: 'none',
    platform: 'node',
    metafile: true,
    logLevel: 'silent',
  });
  const reached = Object.keys(metafile.inputs);
  const programs = reached.filter((file) => /[\\/]tesseract-core[^\\/]*\.js$/.test(file));
  return [
    ...reached,
    ...programs.map((file) => file.replace(/\.js$/, '.wasm')),
    ...new Set(reached.map((file) => `${packageOf(file)}/package.json`)),
  ];
};

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ version: z.string().optional(), integrity: z.string().optional() }),
  ),
});

const lockedIn = async (file: string, name: string): Promise<{ version?: string; integrity?: string }> => {
  const { packages } = lockfile.parse(JSON.parse(await readFile(file, 'utf8')));
  const { version, integrity } = packages[`node_modules/${name}`] ?? {};
  return { ...(version === undefined ? {} : { version }), ...(integrity === undefined ? {} : { integrity }) };
};

/**
 * Folder of the native canvas for a processor: the installed one, or for a processor that is not this machine's the one that npm
 * fetches (or has in its cache), accepted only with the checksum of our own lock file.
 */
const nativeCanvas = async (
  root: string,
  name: string,
  processor: Processor,
  scratch: string,
): Promise<string> => {
  const installed = join(root, 'node_modules', name);
  const isInstalled = await readFile(join(installed, 'package.json')).then(
    () => true,
    () => false,
  );
  if (isInstalled) return installed;
  const wanted = await lockedIn(join(root, 'package-lock.json'), name);
  await mkdir(scratch, { recursive: true });
  await writeFile(join(scratch, 'package.json'), '{"private":true}');
  await promisify(execFile)(
    'npm',
    [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--os=linux',
      '--libc=glibc',
      `--cpu=${processor}`,
      // Asked for by name the binary would be refused on this machine; as a part of the canvas it is chosen.
      `@napi-rs/canvas@${wanted.version ?? ''}`,
    ],
    { cwd: scratch },
  ).catch((error: unknown) => {
    throw new Error(`npm could not fetch ${name}, which reads scans on AWS: is the registry reachable?`, {
      cause: error,
    });
  });
  const fetched = await lockedIn(join(scratch, 'node_modules/.package-lock.json'), name);
  if (wanted.integrity === undefined || fetched.integrity !== wanted.integrity)
    throw new Error(`${name} is not the package of package-lock.json.`);
  return join(scratch, 'node_modules', name);
};

/** Lays the packages of the reader of scans into `<directory>/node_modules`, for Linux on a processor. */
export const carryScanReader = async (
  root: string,
  directory: string,
  processor: Processor,
): Promise<void> => {
  const files = [...(await recognitionFiles(root)), ...languageData];
  await Promise.all(files.map((file) => cp(join(root, file), join(directory, file))));

  const native = `@napi-rs/canvas-linux-${processor}-gnu`;
  const scratch = `${directory}.npm`;
  await cp(join(root, 'node_modules/@napi-rs/canvas'), join(directory, 'node_modules/@napi-rs/canvas'), {
    recursive: true,
  });
  await cp(await nativeCanvas(root, native, processor, scratch), join(directory, 'node_modules', native), {
    recursive: true,
  });
  await rm(scratch, { recursive: true, force: true });
};
