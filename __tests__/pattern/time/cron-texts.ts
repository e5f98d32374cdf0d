import fc from 'fast-check';

interface Field {
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const FIELDS: readonly Field[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  {
    min: 1,
    max: 12,
    names: ['jan', 'FEB', 'Mar', 'APR', 'may', 'JUN', 'jul', 'AUG', 'sep', 'OCT', 'nov', 'DEC'],
  },
  { min: 0, max: 7, names: ['sun', 'MON', 'Tue', 'WED', 'thu', 'FRI', 'Sat'] },
];

function entry({ min, max, names = [] }: Field): fc.Arbitrary<string> {
  const shown = (value: number, named: boolean): string =>
    (named ? names[value - min] : undefined) ?? String(value);
  const value = fc.integer({ min, max });
  // croner reads the name of Sunday at the end of a range as 7.
  const range = fc.tuple(value, value, fc.boolean()).map(([one, other, named]) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    return `${shown(first, named)}-${shown(last, named && last > 0)}`;
  });
  const step = fc.integer({ min: 1, max: Math.ceil(max / 2) });
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.tuple(value, fc.boolean()).map(([one, named]) => shown(one, named)),
    },
    { weight: 2, arbitrary: range },
    { weight: 1, arbitrary: fc.tuple(range, step).map((parts) => parts.join('/')) },
    { weight: 1, arbitrary: step.map((size) => `*/${size}`) },
  );
}

/** Random cron patterns in which many fields are a star. */
export function cronText(): fc.Arbitrary<string> {
  const fields = FIELDS.map((field) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant('*') },
      {
        weight: 3,
        arbitrary: fc
          .array(entry(field), { minLength: 1, maxLength: 3 })
          .map((entries) => entries.join(',')),
      },
    ),
  );
  return fc.tuple(...fields).map((texts) => texts.join(' '));
}
