import type {
  AccessExplanation,
  ExplainedEntry,
} from '../../../evaluation/access/explain-access.ts';
import { columns, paintOf, type TextOptions } from '../../writing/colour.ts';
import { cut, plain } from '../../writing/escape.ts';

const MAX_LENGTH = 200;

/** Maps each effect to the verdict whose colour it shares. */
const VERDICTS = { deny: 'fail', audit: 'warn', allow: 'pass' } as const;
const WORDS = { deny: 'denied', audit: 'audited', allow: 'allowed' } as const;

/**
 * Renders an access list decision for the output of `explain` and `test`. Shows the effect, the
 * reason, the deciding entry, and other entries that match or nearly match.
 */
export function renderAccessText(
  { actor, action, resource, effect, reason, ...rest }: AccessExplanation,
  options: TextOptions,
): string {
  const paint = paintOf(options);
  const request = [actor, action, resource].map((field) => shown(JSON.stringify(field)));
  const title = `(${request.join(', ')}): ${WORDS[effect]}`;
  const rows = [
    ['  reason', shown(reason)],
    [
      '  decided by',
      rest.matched ? `${entryText(rest.matched)}: ${shown(rest.matched.patterns)}` : 'the default',
    ],
    ...rest.beaten.map((entry) => ['  also matched', entryText(entry)]),
    ...rest.skipped.map((entry) => ['  skipped', `${entryText(entry)}: ${entry.why}`]),
    ...rest.near.map((entry) => ['  almost matched', `${entryText(entry)}: ${shown(entry.why)}`]),
  ];
  return [paint.verdict(VERDICTS[effect], paint.bold(title)), ...columns(rows)].join('\n');
}

function entryText({ policy_id, effect, file, line }: ExplainedEntry): string {
  return `${shown(JSON.stringify(policy_id))} (${effect}) at ${plain(file)}:${line}`;
}

function shown(text: string): string {
  return plain(cut(text, MAX_LENGTH));
}
