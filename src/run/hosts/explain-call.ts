import { levelOfCall } from '../../diff/hosts/call-words.ts';
import { digits } from '../../document/digits.ts';
import { rangeOf } from '../../document/document.ts';
import { compileDecisions } from '../../evaluation/decision/decide.ts';
import { callWords } from '../../evaluation/hosts/call-text.ts';
import { quoted } from '../../finding/words.ts';
import type { AnsweredPart, CallAnswer } from '../../formats/permissions/dialect.ts';
import { DIALECTS } from '../../formats/permissions/dialects.ts';
import { shownWithoutSecrets } from '../../formats/permissions/secrets.ts';
import { answerTo } from '../../formats/permissions/written-call.ts';
import { requestOfCall } from '../../model/host-call.ts';
import type { HostUnit } from '../../model/host-permissions.ts';

/** A host's decision on a call in a given situation. */
interface ExplainedCall {
  readonly unit: HostUnit;
  /** A description of the situation. Absent for the usual situation. */
  readonly words?: string;
  readonly basis: string;
  readonly answer: CallAnswer;
}

/**
 * Returns the hosts' decisions on a call, such as `Bash(git push)`, in each relevant situation.
 * Returns an empty list if the string is not a call.
 */
export function explainCall(units: readonly HostUnit[], text: string): readonly ExplainedCall[] {
  return units.flatMap((unit) => explainUnit(unit, text));
}

function explainUnit(unit: HostUnit, text: string): readonly ExplainedCall[] {
  const dialect = DIALECTS.find(({ id }) => id === unit.dialect);
  if (dialect === undefined) return [];
  const all = unit.permissions.situations.flatMap((situation): readonly ExplainedCall[] => {
    const answer = answerTo(dialect, unit.permissions, {
      situation,
      text,
      compile: compileDecisions,
    });
    if (answer === undefined) return [];
    const { words, basis } = situation;
    return [{ unit, ...(words !== undefined && { words }), basis, answer }];
  });
  // Other situations are shown only if no earlier one has the same decision.
  return all.filter(
    ({ answer }, index) => all.findIndex((other) => other.answer.level === answer.level) === index,
  );
}

const LEVELS = {
  blocked: 'is blocked',
  'needs approval': 'needs approval',
  'left to a model': 'is left to a model to decide',
  warned: 'is allowed with a warning',
  audited: 'is allowed and audited',
  allowed: 'is allowed without approval',
} as const;

/** The maximum number of agents to name after a decision that they share. */
const MAX_AGENTS = 10;

/**
 * Describes the hosts' decisions about the call in `text`, one block per decision. Agents with the
 * same decision for the same reasons share a block.
 */
export function explainedText(calls: readonly ExplainedCall[], text: string): string {
  const blocks = new Map<string, string[]>();
  for (const call of calls) {
    const block = blockOf(call, text);
    const names = blocks.get(block);
    if (names) names.push(call.unit.name);
    else blocks.set(block, [call.unit.name]);
  }
  const texts = [...blocks].map(([block, [first, ...others]]) => {
    const more =
      others.length > MAX_AGENTS ? ` and ${digits(others.length - MAX_AGENTS)} more` : '';
    const same = `  the same for ${others.slice(0, MAX_AGENTS).join(', ')}${more}\n`;
    return `${first}${block}${others.length === 0 ? '' : same}`;
  });
  return shownWithoutSecrets(texts.join('\n'));
}

/**
 * Describes a decision without the agent's name: the result, and the reason for each part of the
 * call. A reason that all parts share is given once.
 */
function blockOf({ words, basis, answer }: ExplainedCall, text: string): string {
  const { parts } = answer;
  const where = words === undefined ? '' : `, ${words}`;
  const reasons = new Set(parts.map((part) => ruleText(part, basis)));
  const lines =
    reasons.size === 1
      ? [...reasons]
      : parts.map((part) => {
          const reason = ruleText(part, basis);
          const between = reason.startsWith('because') ? ' ' : ': ';
          return `${quoted(partText(part))} ${wordsOf(part)}${between}${reason}`;
        });
  return `${where}: ${quoted(text)} ${wordsOf(answer)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function wordsOf(decided: Pick<AnsweredPart, 'level'>): string {
  return LEVELS[levelOfCall(decided)];
}

function partText({ call }: AnsweredPart): string {
  return callWords(requestOfCall(call));
}

function ruleText({ rule }: AnsweredPart, basis: string): string {
  if (rule.outcome === 'mode' || rule.kind === 'otherwise')
    return `no rule matches, so ${basis} applies${rule.kind === 'otherwise' ? '' : ` (${rule.name})`}`;
  const place = placeOf(rule);
  const at = place === undefined ? '' : ` at ${place.file}:${place.line}:${place.column}`;
  return `because of the ${rule.outcome} rule ${quoted(rule.name)}${at}`;
}

function placeOf({
  place,
}: AnsweredPart['rule']):
  | { readonly file: string; readonly line: number; readonly column: number }
  | undefined {
  if (place === undefined) return undefined;
  const { line, column } = rangeOf(place).start;
  return { file: place.document.file, line, column };
}

/** Converts a host's decision on a call to plain data. */
export function explainedToJson({ unit, words, basis, answer }: ExplainedCall): object {
  return {
    host: unit.name,
    dialect: unit.dialect,
    version: unit.version,
    situation: words ?? null,
    basis,
    decision: levelOfCall(answer),
    parts: answer.parts.map((part) => ({
      call: partText(part),
      kind: part.call.kind,
      decision: levelOfCall(part),
      rule: part.rule.name,
      list: part.rule.outcome,
      ...(placeOf(part.rule) ?? { file: null, line: null, column: null }),
    })),
  };
}
