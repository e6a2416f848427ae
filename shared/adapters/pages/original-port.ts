import type { Language } from '#events/signal.ts';
import { languageOfColleague, responsibleFor } from '#domain/cases/notices-for-signal.ts';
import { type OriginPart, originPart } from '#domain/disclosure/origin.ts';
import type { TokenSigner } from '#domain/links/answer-token.ts';
import { issueOriginalToken, readOriginalToken } from '#domain/links/original-token.ts';
import { loadSurvivor } from '#application/merged-cases.ts';
import { originOf } from '#application/origin-of.ts';
import type { KeyRing, RawStore, SignalRecord } from '#application/ports.ts';
import type { RegisterDeps } from '#application/register-signal.ts';
import type { SendDeps } from '#application/send-notice.ts';
import type { LinkProblem } from './ports.ts';

/** Shorter than that of an answer: an original tells more than a task. */
const LINK_DAYS = 30;
const MS_PER_DAY = 86_400_000;

/** What a function can hand on at once through its endpoint. */
const MAX_FILE_BYTES = 4_000_000;
/** Characters of an original that a page shows. */
const MAX_SHOWN = 60_000;

export type OriginalFile = { readonly name: string; readonly bytes: Uint8Array };

export type OriginalShown = {
  readonly status: 'shown';
  readonly language: Language;
  readonly origin: OriginPart;
  /** Subject and text of a mail, or the text of a file that is text; absent: only the file itself. */
  readonly text?: string;
  /** The mail or file itself, and what is attached to it. */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly isTooLarge: boolean }[];
};

export type OriginalPort = {
  /** Reads only. */
  readonly show: (token: string) => Promise<OriginalShown | LinkProblem>;
  /** One of its files by its place in `files`; undefined: there is no such file. */
  readonly file: (token: string, index: number) => Promise<OriginalFile | LinkProblem | undefined>;
};

const readerOf = (ring: Pick<KeyRing, 'idOf'>, address: string): string =>
  ring.idOf('original-reader', address.toLowerCase());

/** Makes the links to originals in letters to workers. */
export const originalLinkOf =
  (
    publicUrl: string,
    ring: Pick<KeyRing, 'idOf'>,
    signer: TokenSigner,
  ): NonNullable<SendDeps['originalUrl']> =>
  ({ caseId, signalId, recipient, now }) =>
    `${publicUrl.replace(/\/+$/, '')}/o/${issueOriginalToken(
      {
        caseId,
        signalId,
        reader: readerOf(ring, recipient),
        expiresAt: new Date(Date.parse(now) + LINK_DAYS * MS_PER_DAY).toISOString(),
      },
      signer,
    )}`;

type Opened = { readonly text?: string; readonly files: readonly OriginalFile[] };

const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4_096).includes(0);

/** A mail is taken apart as it was when it arrived; where that fails it is still there as a file. */
const openMail = async (bytes: Uint8Array): Promise<Opened> => {
  const whole = { name: 'bericht.eml', bytes };
  try {
    const { readMail } = await import('../documents/mail/read-mail.ts');
    const { document, attachments, enclosed } = await readMail(bytes);
    const textOf = ({ document: { headers, body } }: { document: typeof document }): string =>
      [headers.subject, headers.date ?? '', '', ...body.lines.map((line) => line.text)].join('\n');
    return {
      text: [{ document }, ...enclosed].map(textOf).join('\n\n----\n\n').slice(0, MAX_SHOWN),
      files: [
        whole,
        ...attachments.map(({ fileName, bytes: content }) => ({ name: fileName, bytes: content })),
      ],
    };
  } catch {
    return { files: [whole] };
  }
};

const open = async ({ source }: SignalRecord, bytes: Uint8Array): Promise<Opened> => {
  if (source.channel === 'mail') return openMail(bytes);
  const name = source.channel === 'file' ? source.ref : 'bericht.json';
  const { sniffFormat } = await import('../documents/sniff-format.ts');
  if (sniffFormat(bytes) === 'mail') return openMail(bytes);
  if (!['text', 'xml', 'json', 'html'].includes(sniffFormat(bytes)) || !isText(bytes))
    return { files: [{ name, bytes }] };
  const { decodeText } = await import('../documents/decode-text.ts');
  return { text: decodeText(bytes.subarray(0, MAX_SHOWN * 4)).slice(0, MAX_SHOWN), files: [{ name, bytes }] };
};

/** Shows what a signal was read from to who follows its case up at this moment, and to nobody else. */
export const createOriginalPort = (
  deps: Pick<RegisterDeps, 'store' | 'directory' | 'clock'> & {
    readonly ring: Pick<KeyRing, 'idOf'>;
    readonly raw: Pick<RawStore, 'read'>;
  },
  signer: TokenSigner,
): OriginalPort => {
  type Found = { readonly language: Language; readonly signal: SignalRecord } & Opened;
  const find = async (token: string): Promise<Found | LinkProblem> => {
    const now = deps.clock();
    const directory = await deps.directory();
    const reading = readOriginalToken(token, signer, now);
    if (!reading.ok) return { status: reading.reason, language: directory.organisation.language };
    const { caseId, signalId, reader } = reading.claims;
    const [state, signal] = await Promise.all([
      loadSurvivor(deps.store, caseId),
      deps.store.loadSignal(caseId, signalId),
    ]);
    if (state === undefined || signal?.rawKey === undefined) return { status: 'unknown' };
    const responsible = responsibleFor(state.caseRecord, directory, now);
    const language = languageOfColleague(directory, responsible);
    // Handed over to a colleague, or closed: no longer hers to see.
    if (reader !== readerOf(deps.ring, responsible) || state.caseRecord.status === 'closed')
      return { status: 'expired', language };
    const raw = await deps.raw.read(signal.rawKey);
    return raw === undefined
      ? { status: 'unknown', language }
      : { language, signal, ...(await open(signal, raw.bytes)) };
  };
  return {
    show: async (token) => {
      const found = await find(token);
      if ('status' in found) return found;
      const { language, signal, text, files } = found;
      return {
        status: 'shown',
        language,
        origin: originPart(originOf(signal, undefined)),
        ...(text === undefined ? {} : { text }),
        files: files.map(({ name, bytes: { byteLength } }) => ({
          name,
          bytes: byteLength,
          isTooLarge: byteLength > MAX_FILE_BYTES,
        })),
      };
    },
    file: async (token, index) => {
      const found = await find(token);
      if ('status' in found) return found;
      const file = found.files[index];
      return file === undefined || file.bytes.byteLength > MAX_FILE_BYTES ? undefined : file;
    },
  };
};
