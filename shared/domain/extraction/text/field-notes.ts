import type { FieldProvenance } from '../../reading.ts';
import { placeOf, snippetOf, type SourceText, type Span } from './source-text.ts';
import { thresholdOf } from './thresholds.ts';

/** Where a value was read, and how sure it is. */
export type Evidence = {
  readonly source: SourceText;
  readonly span: Span;
  readonly confidence: number;
  readonly part?: string;
};

/** Collects, for one signal, where each field was read and which were not sure enough. */
export type FieldNotes = {
  /** Notes a field; false: not sure enough, leave it out. */
  accept(field: string, evidence: Evidence): boolean;
  /** Names a field that was seen but not asserted. */
  doubt(field: string): void;
  readonly provenance: FieldProvenance[];
  readonly doubtful: string[];
};

export function fieldNotes(): FieldNotes {
  const provenance: FieldProvenance[] = [];
  const doubtful: string[] = [];
  const doubt = (field: string): void => {
    if (!doubtful.includes(field)) doubtful.push(field);
  };
  return {
    provenance,
    doubtful,
    doubt,
    accept(field, { source, span, confidence, part }) {
      if (confidence < thresholdOf(field)) {
        doubt(field);
        return false;
      }
      const place = placeOf(source, span.start);
      provenance.push({
        field,
        part: part ?? source.part,
        ...place,
        snippet: snippetOf(source, span),
        confidence: Math.round(Math.min(1, confidence) * 100) / 100,
      });
      return true;
    },
  };
}
