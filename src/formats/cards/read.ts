import type { Document } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import type { Governed, Kind } from '../../model/governed.ts';
import { readAapCard } from './aap.ts';
import { readPolicySections } from './policy.ts';
import { readUnifiedCard } from './unified.ts';

/**
 * Reads a document of a known kind. A malformed value is left out or counts as the strictest value.
 * Validation reports it.
 */
export function readGoverned(document: Document, kind: Kind): Governed {
  const top = Reader.of(document);
  switch (kind) {
    case 'aap-card':
      return { document, kind, ...readAapCard(top) };
    case 'unified-card':
      return { document, kind, ...readUnifiedCard(top) };
    case 'policy':
      return { document, kind, policy: readPolicySections(top) };
    case 'access-list':
      return { document, kind };
    default:
      return kind satisfies never;
  }
}
