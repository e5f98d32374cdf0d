import type { Mnemom } from '../adapters/mnemom/mnemom.ts';
import { MnemomError } from '../adapters/mnemom/mnemom.ts';
import { isSameCard, type Publication } from '../adapters/mnemom/publish.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { PermissionChanges } from '../diff/change.ts';
import type { Finding } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import { ownDocuments } from '../model/agent.ts';
import type { AgentReport, Report } from '../report/report.ts';
import { changesToJson } from '../report/sections/changes-json.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import { renderChangesMarkdown, renderChangesText } from '../report/surfaces/answers/diff.ts';
import { renderText } from '../report/surfaces/text.ts';
import { jsonText, plain } from '../report/writing/escape.ts';
import { placeText } from '../report/writing/links.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import {
  type CardToPublish,
  cardOf,
  cardToPublish,
  compareWithPublished,
  exitCodeOfFailure,
  publishedWords,
} from '../run/publishing.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import type { Settings } from '../settings/settings.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, formatOf, nowOf } from './command.ts';
import { refuse } from './conclusion.ts';
import { textOptions } from './frames.ts';
import { localReport } from './local-report.ts';
import { located } from './located.ts';
import { replayedAgent } from './replayed-agent.ts';
import { clientOf, noId } from './show.ts';

/**
 * `publish <card>` checks a card, shows the permission changes, asks for confirmation, and
 * publishes the card. Nothing is sent if the card has a blocking finding.
 */
export const publishCommand: Command = {
  name: 'publish',
  positionals: '<card>',
  example: 'agents/support/card.yaml',
  notes: [
    'The API key is read from the environment variable MNEMOM_API_KEY. With --traces, the card must also pass these traces.',
    "Exit code: 0 if the card was published; 1 if this was prevented by a finding, a negative answer, a refusal by the API or another user's change; 2 after any other failure.",
  ],
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'publish'), outer);
    const format = formatOf(given);
    if (given.positionals.length !== 1) throw new UsageError('specify one card');
    const isAsking = !given.has('yes');
    if (isAsking && terminal.ask === undefined)
      throw new UsageError(
        'there is no terminal on which to ask for confirmation; pass --yes to publish without confirmation',
      );
    const checked = await checkedAgent(given, terminal);
    if (checked.kind === 'refused') return refuse(checked.failures, given, terminal);
    const { report, settings } = checked;
    const { document, agentId: stated } = cardOf(report.agent, settings);
    if (document === undefined)
      throw new UsageError(`${JSON.stringify(given.positionals[0])} has no card`);
    const agentId = given.value('agent-id') ?? stated;
    if (agentId === undefined) throw noId();
    const client = clientOf(given, settings, terminal);
    const card = cardToPublish(document, agentId);
    const answer = new Answer(card, report, format, terminal);
    const whole = localReport({ agents: [report] }, settings, terminal);
    if (isBlocked(whole)) {
      const options = await textOptions(report.findings, given, terminal);
      return answer.blocked(renderText(whole, options).trimEnd());
    }
    answer.warn();
    try {
      return await send(client, card, answer, isAsking ? terminal.ask : undefined);
    } catch (error) {
      if (!(error instanceof MnemomError)) throw error;
      return answer.failed(error);
    }
  },
};

/** Shows the changes, asks for confirmation if `ask` is given, and publishes the card. */
async function send(
  client: Mnemom,
  card: CardToPublish,
  answer: Answer,
  ask: Terminal['ask'],
): Promise<ExitCode> {
  const { document, agentId, content } = card;
  const former = await client.publishedCard(agentId);
  if (former !== 'none' && isSameCard(former.value, content.value)) {
    const { version, etag } = former;
    return answer.ended({
      kind: 'unchanged',
      ...(version !== undefined && { version }),
      ...(etag !== undefined && { etag }),
    });
  }
  const compared = await compareWithPublished(card, former, answer.report.agent);
  if (compared.kind === 'compared') answer.show(compared.changes, former === 'none', !ask);
  else answer.notCompared(compared.failures);
  const question = `Publish ${quotedWhole(document.file)} as the card of agent ${quotedWhole(agentId)}?`;
  if (ask && !(await ask(plain(question)))) return answer.declined();
  return answer.ended(await client.publish(agentId, content, former));
}

/** Whether a report prevents publishing, even if the configuration lets it pass. */
function isBlocked({ verdict, conclusion }: Report): boolean {
  return verdict === 'fail' || verdict === 'error' || conclusion === 'failure';
}

type CheckedAgent =
  | { readonly kind: 'checked'; readonly report: AgentReport; readonly settings: Settings }
  | { readonly kind: 'refused'; readonly failures: readonly Finding[] };

/** Checks the agent with its tools, and with any traces that the arguments specify. */
async function checkedAgent(given: Given, terminal: Terminal): Promise<CheckedAgent> {
  const now = nowOf(given);
  if (given.list('traces').length > 0) {
    // The id determines where the card is published. The id must not cause traces to be fetched
    // from the API.
    const withoutId: Given = {
      ...given,
      value: (name) => (name === 'agent-id' ? undefined : given.value(name)),
    };
    const replayed = await replayedAgent(withoutId, terminal, now);
    return replayed.kind === 'refused' ? replayed : { ...replayed, kind: 'checked' };
  }
  for (const flag of ['since', 'limit'] as const)
    if (given.has(flag)) throw new UsageError(`--${flag} needs --traces`);
  const { agent, settings, fileFindings, failures } = await readAgentInput(given, terminal, now);
  if (!agent) return { kind: 'refused', failures };
  const context = { now, context: 'cicd', elapsed: terminal.elapsed } as const;
  return {
    kind: 'checked',
    report: evaluateAgent(agent, fileFindings, settings, context),
    settings,
  };
}

/** Prints the outcome for a card, in every output format. */
class Answer {
  readonly report: AgentReport;
  readonly #card: CardToPublish;
  readonly #format: FlagValue<'format'>;
  readonly #terminal: Terminal;
  #changes: PermissionChanges | undefined;

  constructor(
    card: CardToPublish,
    report: AgentReport,
    format: FlagValue<'format'>,
    terminal: Terminal,
  ) {
    this.report = report;
    this.#card = card;
    this.#format = format;
    this.#terminal = terminal;
  }

  /** Prints the warnings about the agent, and notes about its files that are not published. */
  warn(): void {
    const { agent, findings } = this.report;
    for (const { severity, location, message, rule } of findings)
      if (severity === 'warning')
        this.#terminal.err(`warning: ${placeText(location)}: ${plain(message)} [${rule}]`);
    const others = ownDocuments(agent).filter(({ file }) => file !== this.#card.document.file);
    for (const { file } of others)
      this.#terminal.err(`note: only the card is published; ${quotedWhole(file)} is not`);
  }

  show(changes: PermissionChanges, isFirst: boolean, isAlone: boolean): void {
    this.#changes = changes;
    const { out, err, colour } = this.#terminal;
    const id = quotedWhole(this.#card.agentId);
    if (isFirst) err(`note: no card is published for agent ${id} yet`);
    if (this.#format === 'text') out(`${renderChangesText(changes, { colour }).trimEnd()}\n`);
    else if (this.#format === 'markdown') out(`${renderChangesMarkdown(changes).trimEnd()}\n`);
    // The user must see the changes before answering, but standard output contains only the result.
    else if (!isAlone) err(renderChangesText(changes, { colour: false }).trimEnd());
  }

  /**
   * Warns that the published card could not be compared. A broken published card must not prevent
   * its replacement.
   */
  notCompared(failures: readonly Finding[]): void {
    const [first] = failures;
    const why = first === undefined ? '' : `: ${plain(first.message)}`;
    this.#terminal.err(`warning: the published card could not be compared${why}`);
  }

  blocked(text: string): 1 {
    if (this.#format !== 'json') this.#terminal.out(`${text}\n`);
    const message = 'nothing was published, because the card does not pass the check';
    return this.#unpublished(
      'blocked',
      message,
      'fix the errors that are listed above or in "findings"',
      1,
    );
  }

  declined(): 1 {
    return this.#unpublished('declined', 'nothing was published, because the answer was no', '', 1);
  }

  failed(error: MnemomError): 1 | 2 {
    const code = exitCodeOfFailure(error);
    return this.#unpublished('failed', error.message, error.help, code);
  }

  ended(publication: Publication): 0 {
    const message = publishedWords(this.#card, publication);
    if (this.#format === 'json') this.#json(publication.kind, message, publication);
    else this.#terminal.out(plain(message));
    return 0;
  }

  #unpublished<Code extends ExitCode>(
    result: 'blocked' | 'declined' | 'failed',
    message: string,
    help: string,
    code: Code,
  ): Code {
    if (this.#format === 'json') this.#json(result, message);
    this.#terminal.err(`error: ${plain(message)}${help === '' ? '' : `\n  ${plain(help)}`}`);
    return code;
  }

  #json(result: string, message: string, published: Partial<Publication> = {}): void {
    const { version = null, etag = null, amendment = null } = published;
    this.#terminal.out(
      jsonText({
        result,
        agent_id: this.#card.agentId,
        card: this.#card.document.file,
        version,
        etag,
        amendment,
        message,
        changes: this.#changes ? changesToJson(this.#changes) : null,
        findings: this.report.findings.map(findingToJson),
      }),
    );
  }
}
