import type { Reader } from '../document/reader.ts';
import { type Severity, wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { label, quoted } from '../finding/words.ts';
import { blocksOf, CARDS, type CardBlocks } from './card-blocks.ts';
import type { FileContext, FileRule } from './rule.ts';

/** A recommended key, with its purpose. */
interface Recommended {
  readonly block: keyof CardBlocks;
  readonly key: string;
  readonly severity: Severity;
  /** The purpose of the key, to complete the sentence "add it to …". */
  readonly purpose: string;
  /** A value that suits most cards. Absent if only the author can choose a value. */
  readonly sample?: string | number | boolean;
}

const TRACE_FORMAT: Recommended = {
  block: 'audit',
  key: 'trace_format',
  severity: 'note',
  purpose: 'state the format of the traces',
  sample: 'ap-trace-v1',
};

const AAP: readonly Recommended[] = [
  {
    block: 'top',
    key: 'aap_version',
    severity: 'warning',
    purpose: 'state the version of the protocol',
    sample: '0.5.0',
  },
  {
    block: 'top',
    key: 'card_id',
    severity: 'warning',
    purpose: 'let traces refer to the card',
  },
  {
    block: 'top',
    key: 'agent_id',
    severity: 'warning',
    purpose: 'state which agent the card is for',
  },
  {
    block: 'top',
    key: 'issued_at',
    severity: 'warning',
    purpose: 'show how old the card is',
  },
  {
    block: 'principal',
    key: 'type',
    severity: 'warning',
    purpose: 'state what kind of party the agent serves',
    sample: 'human',
  },
  {
    block: 'principal',
    key: 'relationship',
    severity: 'warning',
    purpose: 'state how the agent acts for its principal',
    sample: 'delegated_authority',
  },
  {
    block: 'audit',
    key: 'retention_days',
    severity: 'warning',
    purpose: 'state how long traces are kept',
    sample: 90,
  },
  {
    block: 'audit',
    key: 'queryable',
    severity: 'warning',
    purpose: 'state whether others can query the traces',
    sample: false,
  },
  TRACE_FORMAT,
];

const UNIFIED: readonly Recommended[] = [
  {
    block: 'top',
    key: 'card_id',
    severity: 'note',
    purpose: 'let traces refer to the card',
  },
  { block: 'top', key: 'issued_at', severity: 'note', purpose: 'show how old the card is' },
  TRACE_FORMAT,
];

const words = wording({
  missing: (where: string, key: string, purpose: string) => ({
    message: `${where} has no ${quoted(key)}`,
    help: `add ${quoted(key)} to ${purpose}`,
  }),
});

/**
 * Reports recommended keys that are missing from a card. The card is valid, but its readers expect
 * these keys.
 */
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
      // Other rules report a section that is missing or not a map.
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
