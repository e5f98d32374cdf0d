import type { Terminal } from '../adapters/process/terminal.ts';
import { explain } from '../evaluation/response.ts';
import { nearest } from '../finding/nearest.ts';
import { quoted } from '../finding/words.ts';
import type { Agent } from '../model/agent.ts';
import { toolOf } from '../model/tool.ts';
import { renderExplanationText } from '../report/surfaces/answers/explain.ts';
import { jsonText } from '../report/writing/escape.ts';
import { callInsteadOfTool } from '../rules/call-pattern.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import { parseToolItem } from '../settings/items.ts';
import type { Settings } from '../settings/settings.ts';
import { accessOf, givesRequest, printDecision, requestFrom } from './access-request.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { refuse } from './conclusion.ts';
import { onlyHostsOf } from './folder.ts';
import { explainHostCall, explainHostsOf, readHostFile } from './host-files.ts';
import { located } from './located.ts';

/**
 * `explain <file> <tool|call>` shows which line allows, forbids or escalates a tool, and which
 * other lines match the tool. With `--action` and `--resource`, the command explains the access
 * lists' decision.
 */
export const explainCommand: Command = {
  name: 'explain',
  positionals: '<file> <tool|call>',
  example: 'agents/support mcp__github__create_issue',
  notes: [
    'The file is a card, a policy, an access list, or an agent host\'s permission file. For a permission file, specify a call such as "Bash(git push)".',
    'Exit code: 0 for any decision, 2 if the files could not be read.',
  ],
  async run(args, outer) {
    const { given, terminal } = await located(
      readArguments(args, 'explain'),
      outer,
      (index) => index === 0,
    );
    const format = formatOf(given);
    const now = nowOf(given);
    const [file, tool, ...rest] = given.positionals;
    if (file !== undefined && tool !== undefined) {
      const read = await readHostFile(file, given, terminal);
      if (read.kind === 'unclear') return refuse([read.finding], given, terminal);
      if (read.kind === 'host')
        return explainHostCall({ host: read.host, file }, tool, { given, terminal });
      const hosts = await onlyHostsOf(file, given, terminal);
      if (hosts.length > 0) return explainHostsOf(hosts, tool, { given, terminal });
    }
    const isRequest = givesRequest(given);
    if (file === undefined || rest.length > 0 || (tool === undefined && !isRequest))
      throw new UsageError('specify a card, policy, access list or folder, and one tool');
    const input = await readAgentInput({ ...given, positionals: [file] }, terminal, now);
    if (!input.agent) return refuse(input.failures, given, terminal);
    const lists = accessOf(input.agent, given.value('default'));
    if (tool === undefined || isRequest || (lists && input.agent.policy === undefined)) {
      printDecision(lists, requestFrom(given, input.agent, tool), terminal, format);
      return 0;
    }
    const refusal = callInsteadOfTool(tool);
    if (refusal !== undefined) throw new UsageError(refusal);
    printTool(tool, { agent: input.agent, settings: input.settings, now }, given, terminal);
    return 0;
  },
};

/** Explains an agent's policy decision on a tool. */
function printTool(
  tool: string,
  {
    agent: own,
    settings,
    now,
  }: {
    readonly agent: Agent;
    readonly settings: Settings;
    readonly now: Date;
  },
  given: Given,
  terminal: Terminal,
): void {
  const format = formatOf(given);
  const item = parseToolItem(tool);
  const requested = toolOf(
    { name: item.text, ...(item.server && { server: item.server }) },
    settings.aliases,
  );
  const agent = {
    ...own,
    tools: { tools: [requested], sources: ['the command line'], complete: false },
  };
  const { elapsed } = terminal;
  const { evaluation } = evaluateAgent(agent, [], settings, { now, context: 'cicd', elapsed });
  const decision = evaluation?.decisions[0];
  if (!evaluation || !decision) throw new Error('the tool has no decision');
  const colour = format === 'text' && terminal.colour;
  terminal.out(
    format === 'json'
      ? jsonText(explain(decision, evaluation.defaults))
      : renderExplanationText(decision, evaluation, { colour }),
  );
  const names = own.tools?.tools.map(({ canonical }) => canonical) ?? [];
  const meant = decision.capability ? undefined : meantTool(requested.canonical, names);
  if (meant !== undefined)
    terminal.err(`did you mean ${quoted(meant)}, which is in the tool list?`);
}

/**
 * Returns the listed tool that a user probably meant: the only one with the same name on a server,
 * or one with a similar name. Returns undefined if there is none, or if the tool itself is listed.
 */
function meantTool(name: string, tools: readonly string[]): string | undefined {
  if (tools.includes(name)) return undefined;
  const [same, ...others] = tools.filter((tool) => tool.endsWith(`__${name}`));
  return same !== undefined && others.length === 0 ? same : nearest(name, tools);
}
