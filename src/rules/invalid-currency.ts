import { wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  invalid: (currency: string, meant: string | undefined) => ({
    message: `the currency ${quoted(currency)} is not a code of three capital letters`,
    help:
      meant === undefined ? 'write the code of ISO 4217, such as "EUR"' : `write ${quoted(meant)}`,
  }),
});

/** Reports an invalid ISO 4217 currency code. A limit in an unknown currency has no effect. */
export const invalidCurrency = {
  id: 'invalid-currency',
  severity: 'error',
  summary: 'A currency is not a code of three capital letters.',
  words,
  kinds: CARDS,
  *check(context) {
    const currency = blocksOf(context).autonomy.get('max_autonomous_value').get('currency');
    const text = currency.text();
    if (text === undefined || /^[A-Z]{3}$/.test(text)) return;
    const code = text.trim().toUpperCase();
    const fix = /^[A-Z]{3}$/.test(code)
      ? otherValue(currency.place, code, `write ${quoted(code)}`)
      : undefined;
    yield { at: currency.place, ...words.invalid(text, fix && code), fix };
  },
} as const satisfies FileRule;
