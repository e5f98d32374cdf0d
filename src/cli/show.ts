import { type Mnemom, MnemomError } from '../adapters/mnemom/mnemom.ts';
import type { PublishedCard } from '../adapters/mnemom/publish.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { PermissionChanges } from '../diff/change.ts';
import { quotedWhole } from '../finding/words.ts';
import { jsonText, plain } from '../report/writing/escape.ts';
import {
  cardOf,
  cardToPublish,
  compareWithPublished,
  exitCodeOfFailure,
  publishingClient,
} from '../run/publishing.ts';
import type { Settings } from '../settings/settings.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, formatOf, localSettings, nowOf } from './command.ts';
import { refuse } from './conclusion.ts';
import { located } from './located.ts';

/** `show <card>` prints an agent's published card as JSON, which can be saved to a file. */
export const showCommand: Command = {
  name: 'show',
  positionals: '[card]',
  example: 'agents/support/card.yaml',
  notes: [
    "Specify the agent's card, or its id with --agent-id. The API key is read from the environment variable MNEMOM_API_KEY.",
    'Exit code: 0 if a card is published, 1 if none is, 2 if the published card could not be read.',
  ],
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'show'), outer);
    const format = formatOf(given);
    const named = given.value('agent-id');
    if (given.positionals.length > 1 || (given.positionals.length === 0 && named === undefined))
      throw new UsageError('specify one card, or the id of an agent with --agent-id');
    const read =
      given.positionals.length === 0
        ? undefined
        : await readAgentInput(given, terminal, nowOf(given));
    if (read && !read.agent) return refuse(read.failures, given, terminal);
    const { settings } = read ?? (await localSettings(given, terminal));
    const agentId = named ?? (read?.agent && cardOf(read.agent, settings).agentId);
    if (agentId === undefined) throw noId();
    return withErrors(terminal, async () => {
      const card = await clientOf(given, settings, terminal).publishedCard(agentId);
      const isShown = card !== 'none';
      const about = `agent ${quotedWhole(agentId)}`;
      if (format === 'json') terminal.out(jsonText(cardToJson(agentId, card)));
      else if (isShown) {
        const text = jsonText(card.value);
        terminal.out(format === 'markdown' ? `\`\`\`json\n${text}\n\`\`\`` : text);
      }
      const version = isShown && card.version !== undefined ? `, version ${card.version}` : '';
      terminal.err(
        isShown ? `the published card of ${about}${version}` : `no card is published for ${about}`,
      );
      return isShown ? 0 : 1;
    });
  },
};

function cardToJson(agentId: string, card: PublishedCard | 'none'): object {
  const { version = null, etag = null, value = null } = card === 'none' ? {} : card;
  return { agent_id: agentId, version, etag, card: value };
}

/** Returns the error for a card without an agent id, which every request to the API requires. */
export function noId(): UsageError {
  return new UsageError('the card has no "agent_id"; specify the agent\'s id with --agent-id');
}

/**
 * Returns a client that uses the key from the environment.
 * @throws UsageError if there is no key.
 */
export function clientOf(given: Given, settings: Settings, terminal: Terminal): Mnemom {
  const { apiKey } = terminal;
  if (apiKey === undefined)
    throw new UsageError('the API needs a key; set the environment variable MNEMOM_API_KEY');
  const apiUrl = given.value('api-url') ?? settings.apiUrl;
  return publishingClient(apiKey, { ...settings, apiUrl }, (line) => terminal.err(line));
}

/** Runs a command and prints any API error as one sentence. */
async function withErrors(terminal: Terminal, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof MnemomError)) throw error;
    terminal.err(`error: ${plain(error.message)}\n  ${plain(error.help)}`);
    return exitCodeOfFailure(error);
  }
}

/** `diff --published <card>` shows the permission changes that publishing a card would cause. */
export async function diffPublished(
  given: Given,
  terminal: Terminal,
  show: (changes: PermissionChanges) => void,
): Promise<ExitCode> {
  const [file, ...rest] = given.positionals;
  if (file === undefined || rest.length > 0)
    throw new UsageError("with --published, specify one card or an agent's folder");
  const { agent, settings, failures } = await readAgentInput(given, terminal, nowOf(given));
  if (!agent) return refuse(failures, given, terminal);
  const { document, agentId: stated } = cardOf(agent, settings);
  if (document === undefined) throw new UsageError(`${JSON.stringify(file)} has no card`);
  const agentId = given.value('agent-id') ?? stated;
  if (agentId === undefined) throw noId();
  return withErrors(terminal, async () => {
    const published = await clientOf(given, settings, terminal).publishedCard(agentId);
    if (published === 'none')
      terminal.err(`no card is published for agent ${quotedWhole(agentId)}`);
    const card = cardToPublish(document, agentId);
    const compared = await compareWithPublished(card, published, agent);
    if (compared.kind === 'failed') return refuse(compared.failures, given, terminal);
    show(compared.changes);
    return 0;
  });
}
