import { zipSync } from 'fflate';

/** An input made to do harm. */
export type HostileInput = {
  readonly name: string;
  readonly channel: 'mail' | 'file';
  readonly fileName: string;
  /** Made when asked for: some are tens of megabytes. */
  readonly bytes: () => Uint8Array;
  /** It is read in a moment wherever its limit holds, so that a test may read it each time. */
  readonly quick?: true;
  /** What must become of it; absent: anything, as long as it has a place. */
  readonly becomes?: 'unreadable' | 'signal' | 'ignore';
};

export const text = (value: string): Uint8Array => new TextEncoder().encode(value);

export const concat = (parts: readonly (Uint8Array | string)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

export const zip = (entries: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, value]) => [name, typeof value === 'string' ? text(value) : value]),
    ),
    { level: 9, mtime: new Date(2026, 0, 2, 12) },
  );

export const mail = (headers: string, body: string): Uint8Array =>
  text(
    `From: Ellen Maes <huurdersadministratie@scheldekant.example>\r\nTo: meldpunt@sociaalhuis-scheldebocht.example\r\nSubject: Melding\r\nMessage-ID: <hostile@scheldekant.example>\r\nDate: Mon, 2 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n${headers}\r\n${body}`,
  );

export const plainMail = (body: string): Uint8Array =>
  mail('Content-Type: text/plain; charset=utf-8\r\n', body);

/** A sound signal, so that whatever stands beside it is what is tried. */
export const SIGNAL =
  'Beste,\r\n\r\nDe huurder Tom Verbeke, Barelstraat 27, 2880 Bornem, heeft drie maanden huurachterstand, samen 1.032,30 euro.\r\n\r\nMet vriendelijke groeten,\r\nEllen Maes\r\nWoonmaatschappij Scheldekant\r\n';
