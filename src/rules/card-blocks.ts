import type { Located } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import type { Governed, Kind } from '../model/governed.ts';

/** The kinds of card, one for each generation of the format. */
export const CARDS = ['aap-card', 'unified-card'] as const satisfies readonly Kind[];

/** The sections of a card. The keys depend on the card's generation. */
export interface CardBlocks {
  readonly top: Reader;
  readonly principal: Reader;
  readonly values: Reader;
  readonly autonomy: Reader;
  readonly audit: Reader;
}

/** Returns a card's sections, read from the keys for its generation. */
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
 * Returns a card's declared values, with their locations. A value is either a string or a map with
 * an `id`.
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
