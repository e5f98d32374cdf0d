import { type MessageCall, messageCall } from './message-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';

/**
 * The tool name for commands in SWE-agent and mini-SWE-agent that are not tool calls. Both programs
 * run such commands in a shell.
 */
const SHELL = 'bash';

/** Whether a record is a trajectory from mini-SWE-agent, whose only tool is a shell. */
export function isMiniTrajectory(record: unknown): boolean {
  return /^mini-swe-agent-/.test(textAt(record, 'trajectory_format') ?? '');
}

/** Returns the commands in a mini-SWE-agent response, from its fields or its text. */
export function commandIn(message: JsonRecord): readonly MessageCall[] {
  const actions = listAt(message, 'extra', 'actions').filter(isRecord);
  if (actions.length > 0)
    return actions.flatMap((action) =>
      messageCall(SHELL, idAt(action, 'tool_call_id'), { command: action.command }),
    );
  const text = typeof message.content === 'string' ? message.content : '';
  const blocks = [...text.matchAll(/```(?:bash|mswea_bash_command)[ \t]*\r?\n([\s\S]*?)\r?\n```/g)];
  const [only] = blocks;
  // The program rejects a response that does not contain exactly one block.
  return only === undefined || blocks.length > 1
    ? []
    : messageCall(SHELL, undefined, { command: only[1] });
}

/**
 * Returns the calls in each step of an SWE-agent trajectory. A step without tool calls contains a
 * shell command. These calls are used only if the trajectory's messages contain no tool calls.
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
