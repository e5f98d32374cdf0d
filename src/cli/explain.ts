import { explain } from '../evaluation/response.ts';
import { toolOf } from '../model/tool.ts';
import { renderExplanationText } from '../report/surfaces/answers/explain.ts';
import { jsonText } from '../report/writing/escape.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import { parseToolItem } from '../settings/items.ts';
import { accessOf, givesRequest, printDecision, requestFrom } from './access-request.ts';
import { readAgentInput } from './agent-input.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { refuse } from './evaluate.ts';
import { explainHostCall, readHostFile } from './host-files.ts';

/**
 * `explain <file> <tool|call>` shows which line allows, forbids or escalates a tool, and which
 * other lines match the tool. With `--action` and `--resource`, it explains the access lists'
 * decision.
 */
export const explainCommand: Command = {
  name: 'explain',
  positionals: '<file> <tool|call>',
  example: 'agents/support mcp__github__create_issue',
  notes: [
    'The file is a card, a policy, an access list, or a permission file of an agent host, with a call such as "Bash(git push)".',
    'Exit code: 0 for any decision, 2 if the files could not be read.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, 'explain');
    const format = formatOf(given);
    const now = nowOf(given);
    const [file, tool, ...rest] = given.positionals;
    if (file !== undefined && tool !== undefined) {
      const read = await readHostFile(file, given, terminal);
      if (read.kind === 'unclear') return refuse([read.finding], terminal, format === 'json');
      if (read.kind === 'host') {
        await explainHostCall({ host: read.host, file }, tool, { terminal, format });
        return 0;
      }
    }
    const isRequest = givesRequest(given);
    if (file === undefined || rest.length > 0 || (tool === undefined && !isRequest))
      throw new UsageError('give a card, policy, access list or folder, and one tool');
    const input = await readAgentInput({ ...given, positionals: [file] }, terminal, now);
    if (!input.agent) return refuse(input.failures, terminal, format === 'json');
    const lists = accessOf(input.agent, given.value('default'));
    if (tool === undefined || isRequest || (lists && input.agent.policy === undefined)) {
      printDecision(lists, requestFrom(given, input.agent, tool), terminal, format);
      return 0;
    }
    const item = parseToolItem(tool);
    const requested = toolOf(
      { name: item.text, ...(item.server && { server: item.server }) },
      input.settings.aliases,
    );
    const agent = {
      ...input.agent,
      tools: { tools: [requested], sources: ['the command line'], complete: false },
    };
    const report = evaluateAgent(agent, [], input.settings, {
      now,
      context: 'cicd',
      elapsed: terminal.elapsed,
    });
    const { evaluation } = report;
    const decision = evaluation?.decisions[0];
    if (!evaluation || !decision) throw new Error('the tool has no decision');
    if (format === 'json') terminal.out(jsonText(explain(decision, evaluation.defaults)));
    else
      terminal.out(
        renderExplanationText(decision, evaluation, {
          colour: format === 'text' && terminal.colour,
        }),
      );
    return 0;
  },
};
