/** What the mail service reads from, and changes in, the header of a raw message. */
export type PreparedMail = {
  readonly raw: Buffer;
  readonly source: string;
  readonly recipients: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string | undefined;
};

type HeaderField = { readonly name: string; readonly text: string };

const splitMessage = (raw: Buffer): { fields: HeaderField[]; body: Buffer } => {
  const text = raw.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  const header = end === null ? text : text.slice(0, end.index);
  const body = end === null ? Buffer.alloc(0) : raw.subarray(end.index + end[0].length);
  const fields = header
    .split(/\r?\n(?![ \t])/)
    .filter((field) => field !== '')
    .map((field) => ({
      name: field
        .slice(0, Math.max(0, field.indexOf(':')))
        .trim()
        .toLowerCase(),
      text: field,
    }));
  return { fields, body };
};

const valueOf = (fields: readonly HeaderField[], name: string): string =>
  fields
    .filter((field) => field.name === name)
    .map(({ text }) =>
      text
        .slice(text.indexOf(':') + 1)
        .replaceAll(/\r?\n/g, '')
        .trim(),
    )
    .join(', ');

/** `name=value, name=value`, as the header of SES has it. */
const readTags = (value: string): Record<string, string> =>
  Object.fromEntries(
    value
      .split(',')
      .map((pair) => pair.trim().split('='))
      .flatMap(([name, tag]) => (name !== undefined && tag !== undefined ? [[name, tag]] : [])),
  );

const isOwnToTheService = (name: string): boolean =>
  name === 'bcc' || name === 'message-id' || name === 'return-path' || name.startsWith('x-ses-');

/**
 * Prepares a raw message as SES does: it gets a Message-ID of the service and a Date, loses Bcc and the `X-SES-` fields,
 * whose tags and configuration set are read.
 */
export const prepareRawMail = async (
  raw: Buffer,
  messageId: string,
  region: string,
  now: Date,
): Promise<PreparedMail> => {
  const { default: parseAddresses } = await import('nodemailer/lib/addressparser');
  const { fields, body } = splitMessage(raw);
  const addressesIn = (...names: string[]): string[] =>
    names.flatMap((name) =>
      parseAddresses(valueOf(fields, name), { flatten: true }).map(({ address }) => address),
    );
  const kept = fields
    .filter(({ name }) => !isOwnToTheService(name))
    .map(({ text }) => text.replaceAll(/\r?\n/g, '\r\n'));
  const added = [
    `Message-ID: <${messageId}@${region}.amazonses.com>`,
    ...(fields.some(({ name }) => name === 'date')
      ? []
      : [`Date: ${now.toUTCString().replace('GMT', '+0000')}`]),
  ];
  const header = [...kept, ...added].join('\r\n');
  return {
    raw: Buffer.concat([Buffer.from(`${header}\r\n\r\n`, 'latin1'), body]),
    source: addressesIn('from')[0] ?? '',
    recipients: addressesIn('to', 'cc', 'bcc').filter((address) => address !== ''),
    tags: readTags(valueOf(fields, 'x-ses-message-tags')),
    configurationSet: valueOf(fields, 'x-ses-configuration-set') || undefined,
  };
};
