import { type Level, rankOf } from '../../../model/decision.ts';
import type { HostCall } from '../../../model/host-call.ts';
import type { Situation } from '../../../model/host-permissions.ts';
import { type Command, readCommandLine, unquoted } from '../claude/command-line.ts';
import { answerAbout, commandsOf } from '../command-line.ts';
import type { AnsweredPart, CallAnswer, CompilePolicy } from '../dialect.ts';
import { hostRule } from '../host-rule.ts';
import { writtenCall } from '../written-call.ts';
import { FILE_WRITES } from './keys.ts';

/*
 * Visual Studio Code's calls, and its decisions on calls that a user typed
 * (docs/reference/vscode.md#commands-in-the-terminal). The prefix of a command specifies how the
 * command runs.
 */

/** The prefix for a command line with several commands, some of which are not approved. */
export const LINE = 'the command line ';
/** The prefix for a command line with several commands, all of which are approved. */
export const APPROVED_LINE = 'the command line of approved commands ';
/** The prefix for a command in PowerShell. */
export const POWERSHELL = 'in PowerShell, ';

/**
 * The prefix for a command inside a line, to which rules for whole lines do not apply. Used only to
 * evaluate single calls, and not in comparisons.
 */
export const COMMAND_OF_LINE = 'in a line, ';
/**
 * The prefix for a line to which only rules for whole lines apply. Used only to evaluate single
 * calls, and not in comparisons.
 */
export const ONLY_LINE = 'only the line ';

/**
 * Returns Visual Studio Code's decision on a call. Text without a tool name is treated as a command
 * line. Returns undefined for empty text.
 */
export function answerInVscode(
  text: string,
  situation: Situation,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const [, powershell] = /^powershell\s*\(([\s\S]*)\)$/i.exec(text.trim()) ?? [];
  if (powershell !== undefined)
    return answerAbout([call(powershell.trim(), POWERSHELL)], situation, compile);
  const written = writtenCall(text);
  if (written === undefined) return undefined;
  const { kind, text: value } = written;
  if (kind === 'shell' || kind === 'tool') return answerAboutLine(value.trim(), situation, compile);
  const isEdit = kind === 'write' || kind === 'notebook';
  const part: HostCall = { kind: isEdit ? 'edit' : kind, prefix: '', text: value };
  return answerAbout([part], situation, compile);
}

function call(text: string, prefix = ''): HostCall {
  return { kind: 'shell', prefix, text };
}

/**
 * Evaluates a command line. The line needs approval if a rule requires approval for the whole line
 * or for one of its commands. Otherwise, rules must approve either the whole line or all its
 * commands.
 */
function answerAboutLine(
  line: string,
  situation: Situation,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const { isClosed, commands: all } = readCommandLine(line);
  const texts = isClosed ? commandsOf(line).map(({ bare }) => bare) : [];
  const isOneCommand = texts.length === 0 || (texts.length === 1 && texts[0] === line);
  const decided = isOneCommand
    ? (answerAbout([call(line)], situation, compile)?.parts ?? [])
    : partsOfLine(line, texts, (calls) => answerAbout(calls, situation, compile)?.parts ?? []);
  return strictestOf([
    ...decided,
    ...(isClosed ? [] : [otherwise(line, situation)]),
    ...(writesFiles(all, situation) ? [writing(line)] : []),
  ]);
}

/** Returns the parts that determine the decision on a line with several commands. */
function partsOfLine(
  line: string,
  texts: readonly string[],
  decide: (calls: readonly HostCall[]) => readonly AnsweredPart[],
): readonly AnsweredPart[] {
  const plain = (part: AnsweredPart): AnsweredPart => ({ ...part, call: call(part.call.text) });
  const parts = decide(texts.map((text) => call(text, COMMAND_OF_LINE))).map(plain);
  const whole = decide([call(line, ONLY_LINE)]).map(plain);
  const isHeld = ({ level, rule }: AnsweredPart): boolean =>
    level !== 'allowed' && rule.kind !== 'otherwise';
  if (parts.some(isHeld)) return parts;
  if (whole.some(isHeld)) return whole;
  const isApproved = parts.every(({ level }) => level === 'allowed');
  return !isApproved && whole.every(({ level }) => level === 'allowed') ? whole : parts;
}

function strictestOf(parts: readonly AnsweredPart[]): CallAnswer | undefined {
  const [decisive] = parts.toSorted((a, b) => rankOf(a) - rankOf(b));
  return decisive && { level: decisive.level, parts };
}

/**
 * Returns the decision for a command line that cannot be split. Such a command line needs approval.
 */
function otherwise(line: string, { policy }: Situation): AnsweredPart {
  return { call: call(line), level: policy.otherwise.level, rule: policy.otherwise };
}

/**
 * Whether a line writes to files that the setting protects. By default, these are files outside the
 * workspace.
 */
function writesFiles(commands: readonly Command[], { policy }: Situation): boolean {
  const { value } = policy.settings.find(({ key }) => key === FILE_WRITES) ?? {};
  if (value === 'never') return false;
  const targets = commands
    .flatMap(({ redirections }) => redirections)
    .filter(({ isWritten }) => isWritten)
    .map(({ target }) => unquoted(target))
    .filter((target) => target !== '/dev/null');
  return targets.some((target) => value === 'all' || /^(?:[/~]|\.\.(?:\/|$))|[$`]/.test(target));
}

function writing(line: string): AnsweredPart {
  const level: Level = 'needs approval';
  const name = 'redirections to files';
  const rule = hostRule({ list: 'mode', level, patterns: [], name, examples: [call(line)] });
  return { call: call(line), level, rule };
}
