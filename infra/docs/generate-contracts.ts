import { mkdir, writeFile } from 'node:fs/promises';
import { generatedContracts } from './contracts.ts';

/** Writes the JSON Schemas and the AsyncAPI document of `events/` (`npm run contracts`). */
const folder = new URL('../../events/generated/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, content] of Object.entries(generatedContracts())) {
  await writeFile(new URL(name, folder), `${JSON.stringify(content, undefined, 2)}\n`);
  console.log(`events/generated/${name}`);
}
