import iconv from 'iconv-lite';

/**
 * Composes messages byte by byte, the way many different programs write them: the charset, transfer encoding, line ends
 * and header forms are chosen by the piece, not by a library that would make them all alike.
 */
export type Header = readonly [name: string, value: string];
export type Part = { readonly headers: readonly Header[]; readonly body: Buffer };
export type Encoding = '7bit' | '8bit' | 'quoted-printable' | 'base64';

type TextOptions = {
  charset?: string;
  encoding?: Encoding;
  subtype?: string;
  /** Parameters after the charset, e.g. `; format=flowed`. */
  parameters?: string;
  headers?: readonly Header[];
};

const CRLF = '\r\n';

/** Lines of at most 76 characters, soft breaks where needed (RFC 2045, 6.7). */
function quotedPrintable(bytes: Buffer): string {
  const lines: string[] = [];
  let line = '';
  const push = (token: string): void => {
    if (line.length + token.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += token;
  };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 13 && bytes[i + 1] === 10) {
      if (line.endsWith(' ')) line = `${line.slice(0, -1)}=20`;
      lines.push(line);
      line = '';
      i++;
    } else if (byte === 61 || byte > 126 || (byte < 32 && byte !== 9)) {
      push(`=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
    } else {
      push(String.fromCharCode(byte));
    }
  }
  lines.push(line);
  return lines.join(CRLF);
}

function base64(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? ['']
  ).join(CRLF);
}

function encodeBody(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'base64') return Buffer.from(base64(bytes));
  if (encoding === 'quoted-printable') return Buffer.from(quotedPrintable(bytes));
  return bytes;
}

/** A text part; the text is written with `\n` and goes out with CRLF. */
export function text(content: string, options: TextOptions = {}): Part {
  const { charset = 'utf-8', encoding = '8bit', subtype = 'plain', parameters = '', headers = [] } = options;
  // Programs that say iso-8859-1 send windows-1252 as soon as a euro sign or a curly quote is typed.
  const written = charset === 'iso-8859-1' ? 'windows-1252' : charset;
  const bytes = iconv.encode(content.replace(/^\n/, '').replaceAll('\n', CRLF), written);
  return {
    headers: [
      ['Content-Type', `text/${subtype}; charset=${charset}${parameters}`],
      ['Content-Transfer-Encoding', encoding],
      ...headers,
    ],
    body: encodeBody(bytes, encoding),
  };
}

export function html(content: string, options: TextOptions = {}): Part {
  return text(content, { ...options, subtype: 'html' });
}

/** A file as an attachment, its name in the form that the sending program uses. */
export function attach(
  name: string,
  type: string,
  bytes: Uint8Array,
  options: {
    nameStyle?: 'plain' | 'rfc2231' | 'encoded-word';
    inline?: string;
    disposition?: string;
  } = {},
): Part {
  const style = options.nameStyle ?? 'plain';
  const shown =
    style === 'encoded-word'
      ? `="${encodedWord(name, 'utf-8', 'B')}"`
      : style === 'rfc2231'
        ? `*=utf-8''${encodeURIComponent(name)}`
        : `="${name}"`;
  const disposition = options.disposition ?? (options.inline === undefined ? 'attachment' : 'inline');
  return {
    headers: [
      ['Content-Type', `${type};${CRLF} name${shown}`],
      ['Content-Disposition', `${disposition};${CRLF} filename${shown}`],
      ...(options.inline === undefined ? [] : ([['Content-ID', `<${options.inline}>`]] as const)),
      ['Content-Transfer-Encoding', 'base64'],
    ],
    body: Buffer.from(base64(bytes)),
  };
}

/** A whole message as an attachment. */
export function attachMessage(bytes: Uint8Array, name = 'bericht.eml'): Part {
  return {
    headers: [
      ['Content-Type', `message/rfc822; name="${name}"`],
      ['Content-Disposition', `attachment; filename="${name}"`],
    ],
    body: Buffer.from(bytes),
  };
}

export function multipart(subtype: string, boundary: string, parts: readonly Part[], parameters = ''): Part {
  const chunks: Buffer[] = [];
  for (const part of parts) {
    chunks.push(Buffer.from(`--${boundary}${CRLF}${headerLines(part.headers)}${CRLF}`), part.body, Buffer.from(CRLF));
  }
  chunks.push(Buffer.from(`--${boundary}--${CRLF}`));
  return {
    headers: [['Content-Type', `multipart/${subtype};${CRLF} boundary="${boundary}"${parameters}`]],
    body: Buffer.concat(chunks),
  };
}

/** Encoded words (RFC 2047), one for at most 40 characters, folded. */
function encodedWord(value: string, charset: string, form: 'Q' | 'B'): string {
  const words: string[] = [];
  const characters = [...value];
  for (let i = 0; i < characters.length; i += 20) {
    const bytes = iconv.encode(characters.slice(i, i + 20).join(''), charset);
    const coded =
      form === 'B'
        ? bytes.toString('base64')
        : [...bytes]
            .map((byte) => {
              const character = String.fromCharCode(byte);
              if (character === ' ') return '_';
              return /[A-Za-z0-9]/.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
            })
            .join('');
    words.push(`=?${charset}?${form}?${coded}?=`);
  }
  return words.join(`${CRLF} `);
}

function headerLines(headers: readonly Header[]): string {
  return headers.map(([name, value]) => `${name}: ${value}${CRLF}`).join('');
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026-11-03 10:02:47 +0100` in the form of the Date header. */
export function mailDate(written: string): string {
  const [day = '', clock = '', zone = ''] = written.split(' ');
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = DAYS[date.getUTCDay()] ?? '';
  return `${weekday}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()} ${clock} ${zone}`;
}

/** A header value that is not plain ASCII goes out as encoded words unless it was written so already. */
function headerValue(value: string, charset: string, form: 'Q' | 'B'): string {
  if (/^[\x20-\x7e\r\n]*$/.test(value)) return value;
  const named = /^(?<name>.*?)\s*(?<address><[^>]*>)$/.exec(value)?.groups;
  if (named === undefined) return encodedWord(value, charset, form);
  return `${encodedWord((named['name'] ?? '').replaceAll('"', ''), charset, form)} ${named['address'] ?? ''}`;
}

export type Envelope = {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly subject: string;
  readonly id: string;
  readonly cc?: string;
  /** Extra headers before the subject. */
  readonly more?: readonly Header[];
  readonly headerCharset?: string;
  readonly headerForm?: 'Q' | 'B';
  /** Files saved on Unix have bare line feeds. */
  readonly lineFeeds?: true;
};

export function message(envelope: Envelope, body: Part): Buffer {
  const charset = envelope.headerCharset ?? 'utf-8';
  const form = envelope.headerForm ?? 'Q';
  const headers: Header[] = [
    ['From', headerValue(envelope.from, charset, form)],
    ['To', headerValue(envelope.to, charset, form)],
    ...(envelope.cc === undefined ? [] : ([['Cc', headerValue(envelope.cc, charset, form)]] as const)),
    ...(envelope.more ?? []),
    ['Subject', headerValue(envelope.subject, charset, form)],
    ['Date', mailDate(envelope.date)],
    ['Message-ID', `<${envelope.id}>`],
    ['MIME-Version', '1.0'],
    ...body.headers,
  ];
  const whole = Buffer.concat([Buffer.from(headerLines(headers) + CRLF), body.body, Buffer.from(CRLF)]);
  return envelope.lineFeeds ? Buffer.from(whole.toString('latin1').replaceAll(CRLF, '\n'), 'latin1') : whole;
}
