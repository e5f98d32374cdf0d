import type { HostCall } from '../../../model/host-call.ts';
import { readCommandLine } from '../claude/command-line.ts';
import { writtenCall } from '../written-call.ts';
import { commandText, shellWords } from './commands.ts';

/** A text in quotes, or an escaped character. */
const QUOTED = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]/g;
/** What no script has that Codex splits, outside of quotes: redirections, groups and comments. */
const NOT_SPLIT = /[<>(){}&!]|(?:^|\s)#/;
/** Commands with operators between them, and at most a `;` or a line break at the end. */
const PLAIN = /^[^;|\n]*[^;|\s][^;|\n]*(?:(?:\|\|?|[;\n])[^;|\n]*[^;|\s][^;|\n]*)*;?\s*$/;
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
/** A shell and its option, with which a script is one argument. */
const SHELL = /^(?:bash|sh|zsh) -l?c$/;

/** Reads a call as people write it. A text without the name of a tool is a command line. */
export function callsOf(text: string): readonly HostCall[] {
  const written = writtenCall(text);
  if (written === undefined) return [];
  const { kind } = written;
  const call = (of: HostCall['kind'], value: string, prefix = ''): HostCall => ({
    kind: of,
    prefix,
    text: value,
  });
  switch (kind) {
    case 'shell':
    case 'tool':
      return shellCalls(written.text);
    case 'edit':
    case 'write':
      return [call('edit', written.text)];
    case 'net':
    case 'fetch': {
      const [, protocol = 'https://', host = written.text] =
        /^([a-z0-9-]+:\/\/)?([^/]*)/.exec(written.text) ?? [];
      return [call('net', host, protocol)];
    }
    default:
      return [call(kind, written.text)];
  }
}

function shellCalls(line: string): readonly HostCall[] {
  const commands = commandsOfScript(line) ?? [['bash', '-lc', line]];
  return commands
    .flatMap((words) => (commands.length === 1 ? ofShell(words) : [words]))
    .map((words) => ({ kind: 'shell', prefix: '', text: commandText(words) }));
}

/** Returns the commands that a shell starts, or the command itself if it starts no plain script. */
function ofShell(words: readonly string[]): readonly (readonly string[])[] {
  const [shell = '', option = '', script, ...rest] = words;
  const isScript = script !== undefined && rest.length === 0 && SHELL.test(`${shell} ${option}`);
  return (isScript ? commandsOfScript(script) : undefined) ?? [words];
}

/** Splits a script as Codex does. Returns undefined if Codex takes it as a whole. */
function commandsOfScript(script: string): readonly (readonly string[])[] | undefined {
  const bare = script.replace(QUOTED, 'q').replaceAll('&&', '||');
  const isExpanded = /[$`]/.test(
    script.replace(QUOTED, (text) => (text.startsWith("'") ? 'q' : text)),
  );
  if (isExpanded || NOT_SPLIT.test(bare) || !PLAIN.test(bare)) return undefined;
  const { commands, isUnderstood } = readCommandLine(script);
  if (!isUnderstood || commands.length === 0) return undefined;
  const words = commands.map(({ text }) => shellWords(text) ?? []);
  return commands.some(({ text }) => ASSIGNMENT.test(text)) ? undefined : words;
}
