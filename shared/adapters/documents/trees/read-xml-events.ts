import { SaxesParser } from 'saxes';
import { decodeText } from '../decode-text.ts';
import { DocumentFault } from '../document-fault.ts';

export type XmlAttributes = Readonly<Record<string, string>>;
export type XmlHandlers = {
  readonly open?: (localName: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (localName: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const CHUNK = 1_000_000;

/**
 * Streams XML to the handlers; names lose their prefix. A document type with declarations of its own is refused with `unsafe-xml`:
 * without them there are no entities to expand, and what it names outside is never fetched. Malformed XML throws `damaged`.
 */
export function readXmlEvents(bytes: Uint8Array, handlers: XmlHandlers): void {
  const text = decodeXml(bytes);
  if (text.trim() === '') return;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', (declaration) => {
    if (declaration.includes('['))
      throw new DocumentFault(
        'unsafe-xml',
        'The XML declares entities of its own; such files are not opened.',
      );
  });
  parser.on('error', () => {
    throw new DocumentFault('damaged', 'The XML is not well formed.');
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    // A declared prefix is no fact of the file.
    for (const [name, value] of Object.entries(tag.attributes))
      if (!/^xmlns(?::|$)/.test(name)) attributes[local(name)] ??= value;
    handlers.open?.(local(tag.name), attributes);
  });
  parser.on('text', (content) => handlers.text?.(content));
  parser.on('cdata', (content) => handlers.text?.(content));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
}

/** The declared encoding, where the bytes have no mark of their own. */
function decodeXml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/i.exec(head)?.[1];
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) return decodeText(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}
