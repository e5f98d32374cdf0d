import { type MessageCall, messageCall } from './message-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';

/**
 * The tool to which SWE-agent and mini-SWE-agent pass a command that is not a tool call. Both run
 * it in a shell.
 */
const SHELL = 'bash';

/** Whether a record is a trajectory of mini-SWE-agent, whose only tool is a shell. */
export function isMiniTrajectory(record: unknown): boolean {
  return /^mini-swe-agent-/.test(textAt(record, 'trajectory_format') ?? '');
}

/** Returns the commands in an answer of mini-SWE-agent, from its fields or from its text. */
export function commandIn(message: JsonRecord): readonly MessageCall[] {
  const actions = listAt(message, 'extra', 'actions').filter(isRecord);
  if (actions.length > 0)
    return actions.flatMap((action) =>
      messageCall(SHELL, idAt(action, 'tool_call_id'), { command: action.command }),
    );
  const text = typeof message.content === 'string' ? message.content : '';
  const blocks = [...text.matchAll(/```(?:bash|mswea_bash_command)[ \t]*\r?\n([\s\S]*?)\r?\n```/g)];
  const [only] = blocks;
  // The program refuses an answer with no block or with several.
  return only === undefined || blocks.length > 1
    ? []
    : messageCall(SHELL, undefined, { command: only[1] });
}

/**
 * Returns the calls in each step of a trajectory of SWE-agent. A step without tool calls has a
 * command for the shell. They matter only if the messages of the trajectory have no tool calls.
 */
export function stepsIn(record: unknown): readonly (readonly MessageCall[])[] {
  if (!isRecord(record) || !isRecord(record.info)) return [];
  return listAt(record, 'trajectory')
    .filter((step) => typeof at(step, 'action') === 'string' && isRecord(step))
    .map((step) => {
      const command = textAt(step, 'action')?.trim();
      return command === undefined || command === ''
        ? []
        : messageCall(SHELL, undefined, { command });
    });
}
