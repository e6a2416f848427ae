/**
 * The reader of pictures of paper. It needs a hundred times the memory and time of every other reader, so it runs apart: in its
 * own function on AWS, in a worker on one machine. The readers of documents know only this port.
 */
export type OcrInput = {
  readonly format: 'pdf' | 'png' | 'jpeg' | 'tiff';
  readonly bytes: Uint8Array;
  /** PDF only: the pages to read, from 1. */
  readonly pages?: readonly number[];
};

export type OcrPage = {
  /** From 1. */
  readonly page: number;
  /** In reading order, cells parted by a tab. */
  readonly lines: readonly string[];
  /** 0 to 1: how sure the recognition was on the whole. */
  readonly confidence: number;
};

export type OcrReader = {
  /** Throws a `DocumentFault` for what cannot be read. */
  readonly read: (input: OcrInput) => Promise<readonly OcrPage[]>;
  /** Ends workers; the reader cannot be used afterwards. */
  readonly close?: () => Promise<void>;
};
