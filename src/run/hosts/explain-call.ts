import { levelOfCall } from '../../diff/hosts/call-words.ts';
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
  // Other situations are shown only if the decision differs.
  return all.filter(({ answer }, index) => index === 0 || answer.level !== all[0]?.answer.level);
}

const LEVELS = {
  blocked: 'is blocked',
  'needs approval': 'needs approval',
  'left to a model': 'is left to a model to decide',
  warned: 'is allowed with a warning',
  audited: 'is allowed and audited',
  allowed: 'is allowed without approval',
} as const;

/** Describes a host's decision on the call in `text`, with one line per part of the call. */
export function explainedText({ unit, words, basis, answer }: ExplainedCall, text: string): string {
  const where = words === undefined ? '' : `, ${words}`;
  const lines = answer.parts.map((part) => {
    const shown = answer.parts.length === 1 ? '' : `${quoted(partText(part))} ${wordsOf(part)}: `;
    return `  ${shown}${ruleText(part, basis)}\n`;
  });
  return shownWithoutSecrets(
    `${unit.name}${where}: ${quoted(text)} ${wordsOf(answer)}\n${lines.join('')}`,
  );
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
