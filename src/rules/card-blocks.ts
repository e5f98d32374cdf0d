import type { Located } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import type { Governed, Kind } from '../model/governed.ts';

/** The kinds of card file, one for each generation. */
export const CARDS = ['aap-card', 'unified-card'] as const satisfies readonly Kind[];

/** The sections of a card. Each generation calls them by different keys. */
export interface CardBlocks {
  readonly top: Reader;
  readonly principal: Reader;
  readonly values: Reader;
  readonly autonomy: Reader;
  readonly audit: Reader;
}

/** Returns the sections of a card, under the keys that its generation uses. */
export function blocksOf({ document, kind }: Governed): CardBlocks {
  const top = Reader.of(document);
  const aap = kind === 'aap-card';
  return {
    top,
    principal: top.get('principal'),
    values: top.get('values'),
    autonomy: top.get(aap ? 'autonomy_envelope' : 'autonomy'),
    audit: top.get(aap ? 'audit_commitment' : 'audit'),
  };
}

/**
 * Returns the declared values of a card with their places. The card writes a value as a string, or
 * as a map with an `id`.
 */
export function declaredValues(values: Reader): readonly Located<string>[] {
  return values
    .get('declared')
    .items()
    .flatMap((item) => {
      const named = item.isMap ? item.get('id') : item;
      const value = named.text();
      return value === undefined || value === '' ? [] : [{ value, place: named.place }];
    });
}
