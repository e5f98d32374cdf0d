import type { Terminal } from '../adapters/process/terminal.ts';
import { levelOfCall } from '../diff/hosts/call-words.ts';
import { readHosts, unitsOf } from '../discovery/hosts.ts';
import { rangeOf } from '../document/document.ts';
import { compileDecisions } from '../evaluation/decision/decide.ts';
import { callWords } from '../evaluation/hosts/call-text.ts';
import { quoted } from '../finding/words.ts';
import type { AnsweredPart, CallAnswer } from '../formats/permissions/dialect.ts';
import { DIALECTS } from '../formats/permissions/dialects.ts';
import { shownWithoutSecrets } from '../formats/permissions/secrets.ts';
import { answerTo } from '../formats/permissions/written-call.ts';
import { requestOfCall } from '../model/host-call.ts';
import type { HostUnit } from '../model/host-permissions.ts';
import { jsonText } from '../report/writing/escape.ts';
import { UsageError } from './arguments.ts';

/** What a host decides about a call in one situation. */
interface Explained {
  readonly unit: HostUnit;
  /** The situation in words. Absent for the usual one. */
  readonly words?: string;
  readonly basis: string;
  readonly answer: CallAnswer;
}

/**
 * Explains what an agent host decides about a call, such as `Bash(git push --force)`, and which line
 * of its permission files decides.
 * @throws UsageError if the text is not a call, or no permission file can be read.
 */
export async function explainHostCall(
  file: string,
  text: string,
  { terminal, format }: { readonly terminal: Terminal; readonly format: string },
): Promise<void> {
  const folders = [...(await readHosts(terminal.tree, new Set([file]))).values()];
  const broken = folders.flatMap(({ findings }) => findings);
  const [first] = broken;
  if (first) throw new UsageError(`${first.location.file} could not be read: ${first.message}`);
  const units = folders.flatMap(unitsOf).filter(({ files }) => files.includes(file));
  const explained = units.flatMap((unit) => explainUnit(unit, text));
  if (explained.length === 0)
    throw new UsageError(
      units.length === 0
        ? `${JSON.stringify(file)} is not a permission file here; check the path`
        : `${quoted(text)} is not a call; write a tool with its text, such as "Bash(git push)"`,
    );
  if (format === 'json') terminal.out(jsonText(shownWithoutSecrets(explained.map(jsonOf))));
  else for (const each of explained) terminal.out(shownWithoutSecrets(textOf(each, text)));
}

function explainUnit(unit: HostUnit, text: string): readonly Explained[] {
  const dialect = DIALECTS.find(({ id }) => id === unit.dialect);
  if (dialect === undefined) return [];
  const all = unit.permissions.situations.flatMap((situation): readonly Explained[] => {
    const answer = answerTo(dialect, unit.permissions, {
      situation,
      text,
      compile: compileDecisions,
    });
    if (answer === undefined) return [];
    const { words, basis } = situation;
    return [{ unit, ...(words !== undefined && { words }), basis, answer }];
  });
  // A further situation is shown only if it decides otherwise.
  return all.filter(({ answer }, index) => index === 0 || answer.level !== all[0]?.answer.level);
}

const LEVELS = {
  blocked: 'is blocked',
  'needs approval': 'needs approval',
  'left to a model': 'is left to a model to allow',
  warned: 'is allowed with a warning',
  audited: 'is allowed and audited',
  allowed: 'is allowed without approval',
} as const;

function textOf({ unit, words, basis, answer }: Explained, text: string): string {
  const where = words === undefined ? '' : `, ${words}`;
  const lines = answer.parts.map((part) => {
    const shown = answer.parts.length === 1 ? '' : `${quoted(partText(part))} ${wordsOf(part)}: `;
    return `  ${shown}${ruleText(part, basis)}\n`;
  });
  return `${unit.name}${where}: ${quoted(text)} ${wordsOf(answer)}\n${lines.join('')}`;
}

function wordsOf(decided: Pick<AnsweredPart, 'level'>): string {
  return LEVELS[levelOfCall(decided)];
}

function partText({ call }: AnsweredPart): string {
  return callWords(requestOfCall(call));
}

function ruleText({ rule }: AnsweredPart, basis: string): string {
  if (rule.outcome === 'mode' || rule.kind === 'otherwise')
    return `no rule matches, so ${basis} decides${rule.kind === 'otherwise' ? '' : ` (${rule.name})`}`;
  const place = placeOf(rule);
  const at = place === undefined ? '' : ` at ${place.file}:${place.line}:${place.column}`;
  return `the ${rule.outcome} rule ${quoted(rule.name)} decides${at}`;
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

function jsonOf({ unit, words, basis, answer }: Explained): object {
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
