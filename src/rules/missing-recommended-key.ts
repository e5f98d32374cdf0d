import type { Reader } from '../document/reader.ts';
import { type Severity, wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { label, quoted } from '../finding/words.ts';
import { blocksOf, CARDS, type CardBlocks } from './card-blocks.ts';
import type { FileContext, FileRule } from './rule.ts';

/** A key that a card should have, and what it is for. */
interface Recommended {
  readonly block: keyof CardBlocks;
  readonly key: string;
  readonly severity: Severity;
  /** The end of "add it, so that". */
  readonly purpose: string;
  /** A value that fits most cards; without one only the author can know it. */
  readonly sample?: string | number | boolean;
}

const TRACE_FORMAT: Recommended = {
  block: 'audit',
  key: 'trace_format',
  severity: 'note',
  purpose: 'readers of its traces know what to expect',
  sample: 'ap-trace-v1',
};

const AAP: readonly Recommended[] = [
  {
    block: 'top',
    key: 'aap_version',
    severity: 'warning',
    purpose: 'the version of the protocol is known',
    sample: '0.5.0',
  },
  {
    block: 'top',
    key: 'card_id',
    severity: 'warning',
    purpose: 'traces can name the card they were made under',
  },
  { block: 'top', key: 'agent_id', severity: 'warning', purpose: 'it is known whose card it is' },
  { block: 'top', key: 'issued_at', severity: 'warning', purpose: 'the age of the card is known' },
  {
    block: 'principal',
    key: 'type',
    severity: 'warning',
    purpose: 'it is known what kind of party the agent serves',
    sample: 'human',
  },
  {
    block: 'principal',
    key: 'relationship',
    severity: 'warning',
    purpose: 'it is known how the agent acts for its principal',
    sample: 'delegated_authority',
  },
  {
    block: 'audit',
    key: 'retention_days',
    severity: 'warning',
    purpose: 'it is known for how long traces are kept',
    sample: 90,
  },
  {
    block: 'audit',
    key: 'queryable',
    severity: 'warning',
    purpose: 'it is known whether others can query the traces',
    sample: false,
  },
  TRACE_FORMAT,
];

const UNIFIED: readonly Recommended[] = [
  {
    block: 'top',
    key: 'card_id',
    severity: 'note',
    purpose: 'traces can name the card they were made under',
  },
  { block: 'top', key: 'issued_at', severity: 'note', purpose: 'the age of the card is known' },
  TRACE_FORMAT,
];

const words = wording({
  missing: (where: string, key: string, purpose: string) => ({
    message: `${where} has no ${quoted(key)}`,
    help: `add it, so that ${purpose}`,
  }),
});

/** Keys that a card is valid without, but that its readers look for. */
export const missingRecommendedKey = {
  id: 'missing-recommended-key',
  severity: 'warning',
  summary: 'A recommended key is missing.',
  words,
  kinds: CARDS,
  *check(context: FileContext) {
    const blocks = blocksOf(context);
    const recommended = context.kind === 'aap-card' ? AAP : UNIFIED;
    for (const { block, key, severity, purpose, sample } of recommended) {
      const reader: Reader = blocks[block];
      // A block that is missing or not a map is reported as such, and its keys with it.
      if (!reader.isMap || reader.has(key)) continue;
      const { path } = reader.place;
      const where = path.length === 0 ? 'the card' : label(path);
      yield {
        at: reader.get(key).place,
        ...words.missing(where, key, purpose),
        severity,
        fix:
          sample === undefined
            ? undefined
            : newKey(reader.place, key, sample, `add this to ${where}`),
      };
    }
  },
} as const satisfies FileRule;
