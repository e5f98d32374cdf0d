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
 * The calls of Visual Studio Code, and what it decides about a call as people write it
 * (docs/reference/vscode.md#commands-in-the-terminal). The text before a command says how it runs.
 */

/** A command line of several commands, and one whose commands are all approved. */
export const LINE = 'the command line ';
export const APPROVED_LINE = 'the command line of approved commands ';
/** A command in PowerShell. */
export const POWERSHELL = 'in PowerShell, ';

/*
 * Two that only answers about one call use, not comparisons: a command of a line, to which rules
 * about lines do not apply, and a line, to which only they apply.
 */
export const COMMAND_OF_LINE = 'in a line, ';
export const ONLY_LINE = 'only the line ';

/**
 * Returns what Visual Studio Code decides about a call. A text without the name of a tool is a
 * command line. Undefined for an empty text.
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
 * Decides about a command line. It is held if a rule holds one of its commands or the whole line.
 * Otherwise, all its commands or the whole line have to be approved.
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

/** Returns the decisions about a line of several commands that count. */
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

/** A command line that cannot be split needs approval. */
function otherwise(line: string, { policy }: Situation): AnsweredPart {
  return { call: call(line), level: policy.otherwise.level, rule: policy.otherwise };
}

/** Whether a line writes files that the setting protects: by default those outside. */
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
