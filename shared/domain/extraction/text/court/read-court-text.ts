import type { TextDocument } from '../../../document.ts';
import type { Extraction, ExtractionContext } from '../extraction.ts';
export function readCourtText(_doc: TextDocument, _context: ExtractionContext): Extraction | undefined {
  return undefined;
}
