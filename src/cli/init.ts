import { kindOfPath, writeLocalFile } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { readCardFile } from '../discovery/files.ts';
import { cardMatcher, folderOf, stemOf } from '../discovery/patterns.ts';
import { counted } from '../finding/words.ts';
import { yamlText } from '../finding/yaml.ts';
import type { Card } from '../model/card.ts';
import { isCard } from '../model/governed.ts';
import { TODO } from '../model/placeholder.ts';
import { plain, visible } from '../report/writing/escape.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, localSettings } from './command.ts';
import { refuse } from './conclusion.ts';
import { filesOfFolder } from './folder.ts';
import { located } from './located.ts';
import { agentNamed } from './named-agent.ts';

/**
 * `init [card]` writes a commented policy for a card, with a mapping to complete for each bounded
 * action. The command never overwrites a file (docs/reference/command-line.md#commands).
 */
export const initCommand: Command = {
  name: 'init',
  positionals: '[card]',
  example: 'agents/support/card.yaml',
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'init'), outer);
    if (given.positionals.length > 1) throw new UsageError('specify at most one card');
    if (given.value('access')) return writeAccessList(given, terminal);
    const file = await cardNamed(given.positionals[0], terminal);
    const read = await readCardFile(terminal.tree, file, { named: true });
    if (read.kind === 'absent')
      throw new UsageError(`the card ${JSON.stringify(file)} does not exist`);
    if (read.kind === 'broken') return refuse(read.findings, given, terminal);
    if (read.kind !== 'governed' || !isCard(read.governed) || !read.governed.card)
      throw new UsageError(`${JSON.stringify(file)} is a policy; specify a card`);
    if (read.governed.policy) {
      throw new UsageError(
        read.governed.kind === 'unified-card'
          ? `${JSON.stringify(file)} is a unified card, which contains its own policy; write "capabilities" and "enforcement" in it`
          : `${JSON.stringify(file)} already contains a policy; add the missing parts to it`,
      );
    }
    const { settings } = await localSettings(given, terminal);
    const { files } = await agentNamed(file, terminal, settings, undefined);
    const policy = files.find(({ part }) => part === 'policy');
    if (policy !== undefined && given.text('output') === undefined)
      throw new UsageError(
        `${JSON.stringify(policy.file)} is already the policy of this card and was not changed; write another one with --output`,
      );
    const output = given.text('output') ?? policyNextTo(file);
    await writeNew(output, starterPolicy(read.governed.card, file), terminal);
    terminal.out(
      `wrote ${plain(output)} for ${plain(file)}: replace each TODO pattern with the tools that perform the action, then run "${terminal.command} check"`,
    );
    terminal.out(
      `list the tools that the agent can call in ${plain(toolListNextTo(file))}; without this file, Card Gate cannot check them`,
    );
    return 0;
  },
};

/** Returns the path of a card's policy: `policy.yaml`, or `<name>.policy.yaml` for a named card. */
function policyNextTo(card: string): string {
  const [folder, stem] = [folderOf(card), stemOf(card)];
  return `${folder === '' ? '' : `${folder}/`}${stem === '' ? '' : `${stem}.`}policy.yaml`;
}

/** Returns the path of a card's tool list: `tools.yaml`, or `<name>.tools.yaml`. */
function toolListNextTo(card: string): string {
  return policyNextTo(card).replace(/policy\.yaml$/, 'tools.yaml');
}

/**
 * Writes a new file.
 * @throws UsageError if the file already exists.
 */
async function writeNew(output: string, text: string, terminal: Terminal): Promise<void> {
  if (kindOfPath(terminal.folder, output) !== undefined)
    throw new UsageError(
      `${JSON.stringify(output)} already exists and was not changed; choose another name with --output`,
    );
  await writeLocalFile(terminal.folder, output, text, 'new');
}

/** `init --access [card|folder]` writes a commented access list next to a card or in a folder. */
async function writeAccessList(
  given: Pick<Given, 'positionals' | 'text'>,
  terminal: Terminal,
): Promise<ExitCode> {
  const [named = ''] = given.positionals;
  const isFolder = named === '' || kindOfPath(terminal.folder, named) === 'folder';
  if (!isFolder && kindOfPath(terminal.folder, named) === undefined)
    throw new UsageError(`${JSON.stringify(named)} does not exist`);
  const folder = (isFolder ? named : folderOf(named)).replace(/\/+$/, '');
  const output = given.text('output') ?? `${folder === '' ? '' : `${folder}/`}access.yaml`;
  await writeNew(output, STARTER_ACCESS_LIST, terminal);
  terminal.out(
    `wrote ${plain(output)}: replace each TODO pattern with the tools that the agent may call, then run "${terminal.command} check"`,
  );
  return 0;
}

/**
 * Returns a card's path. If the argument is a folder, returns the only card in that folder. Without
 * an argument, returns the only card in the current folder.
 */
async function cardNamed(name: string | undefined, terminal: Terminal): Promise<string> {
  if (name === undefined) return findCard(terminal, await terminal.tree.list());
  const files = await filesOfFolder(name, terminal);
  return files === undefined ? name : findCard(terminal, files);
}

/**
 * Returns the only card among the given files.
 * @throws UsageError if there is no card, or more than one.
 */
async function findCard(terminal: Terminal, files: readonly string[]): Promise<string> {
  const isCandidate = cardMatcher(undefined);
  const cards: string[] = [];
  for (const file of files) {
    if (!isCandidate(file)) continue;
    const read = await readCardFile(terminal.tree, file, { named: false });
    if (read.kind === 'governed' && isCard(read.governed)) cards.push(file);
  }
  const [only, ...others] = cards;
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(
    cards.length === 0
      ? 'no card was found in this folder; specify the path of a card'
      : `there are ${counted(cards.length, 'card')} in this folder (${cards.slice(0, 5).join(', ')}); specify the path of one`,
  );
}

/**
 * Returns a policy that maps every bounded action of a card to a placeholder. Placeholders do not
 * match any tools, so the policy does not allow anything until the user replaces them.
 */
function starterPolicy(card: Card, file: string): string {
  const name = card.agentId ? `${card.agentId}-policy` : 'agent-policy';
  const mappings = card.boundedActions.map(({ value }) => {
    const key = yamlText(value);
    return `  ${key}:\n    description: ${yamlText(`Tools that perform ${value}`)}\n    tools:\n      # Names or patterns: * matches any characters, ? matches exactly one.\n      - ${JSON.stringify(`${TODO}${value}`)}\n    card_actions:\n      - ${key}\n`;
  });
  return `# The tools that the agent with the card ${visible(file)} may call.
meta:
  schema_version: "1.0"
  name: ${yamlText(name)}
  description: "Maps the card's bounded actions to tools"
  scope: agent

# Each bounded action in the card needs at least one capability that maps it.
capability_mappings:${mappings.length > 0 ? `\n${mappings.join('\n')}` : ' {}\n'}
# Tools that are always blocked, even if a capability maps them.
forbidden: [
  # { pattern: "mcp__filesystem__delete*", reason: "Never delete files", severity: critical },
  ]

# Calls that need a human: the condition is evaluated for every tool.
escalation_triggers: [
  # { condition: "tool_matches('mcp__payment__*')", action: escalate, reason: "Payments" },
  ]

# The default for a tool that no capability maps.
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  # At run time, warn records violations, and enforce blocks them. The check is the same for both.
  enforcement_mode: warn
  # For this time after the first call of a new tool, an unmapped tool is only a note.
  grace_period_hours: 24
`;
}

/** An access list that does not allow anything until the user replaces the placeholder. */
const STARTER_ACCESS_LIST = `# What the agent may do: (actor, action, resource) with an effect.
# The first matching entry applies. Entries with a higher priority are tried first.
# In patterns, * matches any characters, and ? matches exactly one.

# The decision about requests that no entry matches.
default: deny

policies:
  - name: allowed-tools
    effect: allow
    action: call
    resource: ${JSON.stringify(`${TODO}tool`)}

#  - name: no-destructive-sql
#    effect: deny
#    action: execute
#    sql: '\\b(drop|truncate)\\s+table\\b'
#    message: "Destructive SQL is blocked."

#  - name: at-most-100-calls-an-hour
#    effect: deny
#    action: call
#    priority: 10
#    limit: {rate: {max: 100, per: 1h}}

# Requests with their expected decisions; every check tests them.
tests:
  - request: {actor: agent, action: call, resource: shell_exec}
    expect: deny
`;
