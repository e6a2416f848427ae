/** `run-step` -> `RunStep`: how construct ids are written. */
export const pascalCase = (kebab: string): string =>
  kebab.replaceAll(/(^|-)([a-z])/g, (_match, _dash: string, letter: string) => letter.toUpperCase());
