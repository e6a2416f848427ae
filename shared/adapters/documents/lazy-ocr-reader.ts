import type { OcrReader } from './ocr-port.ts';

/** A reader of scans that is loaded when the first scan is met: whoever meets none pays nothing. */
export function createLazyOcrReader(): Required<OcrReader> {
  let loading: Promise<Required<OcrReader>> | undefined;
  return {
    read: async (input) => {
      loading ??= import('./ocr-reader.ts').then(({ createOcrReader }) => createOcrReader());
      return (await loading).read(input);
    },
    close: async () => {
      await (await loading)?.close();
    },
  };
}
