import { otherValue } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/** An amount in a currency that nobody can tell limits nothing (spec 4; ISO 4217). */
export const invalidCurrency: FileRule = {
  id: 'invalid-currency',
  kinds: CARDS,
  *check(context) {
    const currency = blocksOf(context).autonomy.get('max_autonomous_value').get('currency');
    const text = currency.text();
    if (text === undefined || /^[A-Z]{3}$/.test(text)) return;
    const code = text.trim().toUpperCase();
    const fix = /^[A-Z]{3}$/.test(code)
      ? otherValue(currency.place, code, `write ${quoted(code)}`)
      : undefined;
    yield {
      at: currency.place,
      message: `the currency ${quoted(text)} is not a code of three capital letters`,
      help:
        fix === undefined ? 'write the code of ISO 4217, such as "EUR"' : `write ${quoted(code)}`,
      ...(fix && { fix }),
    };
  },
};
