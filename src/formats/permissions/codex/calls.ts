import type { HostCall } from '../../../model/host-call.ts';
import { commandsOf } from '../command-line.ts';
import { writtenCall } from '../written-call.ts';
import { commandText, shellWords } from './commands.ts';

/** Characters that prevent Codex from splitting a script, such as redirections and variables. */
const NOT_SPLIT = /[<>()&]|^\s*[A-Za-z_]\w*=/;

/** Parses a call that a user typed. Text without a tool name is read as a command line. */
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
  const open = line.replace(/'[^']*'/g, '');
  const bare = open.replace(/"[^"]*"|&&/g, '');
  const isScript = /[$`]/.test(open) || NOT_SPLIT.test(bare);
  const commands = isScript ? [] : commandsOf(line).map(shellWords);
  const isSplit = commands.length > 0 && !commands.includes(undefined);
  const all = isSplit ? commands.map((words = []) => words) : [['bash', '-lc', line]];
  return all.map((words) => ({ kind: 'shell', prefix: '', text: commandText(words) }));
}
