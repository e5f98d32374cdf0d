import type { Document } from '../document/document.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { entryIn } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import type { AccessFault } from '../model/access.ts';
import type { FileRule } from './rule.ts';

type Reinterpreted = Extract<AccessFault, { readonly kind: 'reinterpreted' }>;

const words = wording({
  reinterpreted: ({ from, as }: Reinterpreted) =>
    from === 'cron'
      ? {
          message: `the entry applies outside the times in ${quoted(as)}; Moneypenny's code ignores "cron" and applies the entry at any time`,
          help: 'write the window as a "limit" to make the times explicit',
        }
      : {
          message: `the hours cross midnight, so they are read as ${quoted(as)}; in Moneypenny's code, such a limit is never reached`,
          help: 'write the window as a "limit" to make the times explicit',
        },
});

function fixOf(document: Document, { from, as }: Reinterpreted): Fix {
  const key = from === 'cron' ? 'allow' : 'deny';
  return {
    title: 'replace "rule_type" and "rule_config" with',
    language: document.syntax,
    lines: entryIn(document, 'limit', { time_window: { [key]: as.split(', ') } }),
  };
}

export const reinterpretedLimit = {
  id: 'reinterpreted-limit',
  severity: 'note',
  summary: "A time window is read as documented, not as Moneypenny's code reads it.",
  parts: ['access'],
  words,
  *check({ access, document }) {
    for (const fault of access?.faults ?? [])
      if (fault.kind === 'reinterpreted')
        yield { at: fault.at, ...words.reinterpreted(fault), fix: fixOf(document, fault) };
  },
} as const satisfies FileRule;
