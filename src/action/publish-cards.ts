import type { Git } from '../adapters/git/git.ts';
import { ApiError, type GitHub } from '../adapters/github/github.ts';
import { type Mnemom, MnemomError } from '../adapters/mnemom/mnemom.ts';
import { isSameCard, type Publication } from '../adapters/mnemom/publish.ts';
import type { Runner } from '../adapters/process/runner.ts';
import type { Document } from '../document/document.ts';
import { MAX_CARD_BYTES } from '../document/limits.ts';
import { type Finding, findingIn, type Words } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { Agent } from '../model/agent.ts';
import { isTouchedBy } from '../model/changed-file.ts';
import type { PublishedAgent, Report } from '../report/report.ts';
import { renderChangesText } from '../report/surfaces/answers/diff.ts';
import { plain } from '../report/writing/escape.ts';
import { publishingFailed } from '../rules/publishing-failed.ts';
import { commitTree } from '../run/base-and-head/commit-tree.ts';
import { ComparisonError } from '../run/base-and-head/commits.ts';
import {
  type CardToPublish,
  cardOf,
  cardToPublish,
  compareWithPublished,
  publishedWords,
  publishingClient,
} from '../run/publishing.ts';
import type { RunRequest } from '../run/request.ts';
import type { Settings } from '../settings/settings.ts';

/** The values required to publish cards in a run of the action. */
interface CardPublishing {
  readonly runner: Runner;
  readonly request: RunRequest;
  readonly settings: Settings;
  /** The `publish-key` input. */
  readonly key?: string | undefined;
  readonly github?: GitHub | undefined;
  readonly git?: Git | undefined;
}

const { words } = publishingFailed;

/**
 * Publishes the cards that a push changes, if the inputs request it and the check has passed.
 * Returns the report with the published cards, or with findings about cards that could not be
 * published.
 */
export async function publishCards(report: Report, publishing: CardPublishing): Promise<Report> {
  const { settings, key, runner } = publishing;
  if (!settings.publish) return report;
  const branch = settings.publishBranch?.replace(/^refs\/heads\//, '');
  if (branch === undefined)
    return failed(report, [findingIn(publishingFailed, '', words.noBranch())]);
  const why = reasonNotToPublish(report, branch, publishing);
  if (why !== undefined) {
    runner.line(`No card is published: ${plain(why)}`);
    return report;
  }
  const agents = report.agents.filter(({ agent }) => isChanged(agent, report, settings));
  if (agents.length === 0) {
    runner.line('No card is published: the push changes no card');
    return { ...report, published: [] };
  }
  if (key === undefined) return failed(report, [findingIn(publishingFailed, '', words.noKey())]);
  const client = publishingClient(key, settings, (line) => runner.line(`publish: ${plain(line)}`));
  const published: PublishedAgent[] = [];
  const notices: string[] = [];
  const findings: Finding[] = [];
  for (const { agent } of agents) {
    const result = await publishOne(agent, client, { ...publishing, branch });
    if ('finding' in result) findings.push(result.finding);
    else notices.push(result.notice);
    if ('published' in result) published.push(result.published);
  }
  const complete = { ...report, notices: [...report.notices, ...notices], published };
  return findings.length === 0 ? complete : failed(complete, findings);
}

/**
 * Returns a clause that explains why a run does not publish cards. Returns undefined if the run
 * publishes cards.
 */
function reasonNotToPublish(
  { verdict, conclusion }: Report,
  branch: string,
  { runner: { env }, request: { event, plan } }: CardPublishing,
): string | undefined {
  if (event !== 'push') return `the event is ${event}, but only pushes publish cards`;
  if (env.GITHUB_REF !== `refs/heads/${branch}`)
    return `the push is to ${env.GITHUB_REF ?? 'an unknown branch'}, not to ${branch}`;
  if (verdict === 'fail' || verdict === 'error' || conclusion === 'failure')
    return 'the check did not pass';
  if (plan.kind === 'nothing') return plan.because;
  if (plan.kind !== 'changes' || plan.head.from !== 'checkout')
    return 'Card Gate could not determine which cards the push changes; publish them with "card-gate publish"';
  return undefined;
}

/**
 * Returns a branch's newest commit, or undefined if there is no token.
 * @throws ApiError if the commit cannot be read.
 */
async function newestCommit(
  branch: string,
  github: GitHub | undefined,
): Promise<string | undefined> {
  const { data } =
    (await github?.request(
      'GET /repos/{owner}/{repo}/commits/{+ref}',
      { ref: `heads/${branch}`.split('/').map(encodeURIComponent).join('/') },
      { expect: 'object' },
    )) ?? {};
  const sha = (data as { readonly sha?: unknown } | undefined)?.sha;
  return typeof sha === 'string' ? sha : undefined;
}

/** Whether the change affects an agent's card. */
function isChanged(agent: Agent, { governed }: Report, settings: Settings): boolean {
  const { document } = cardOf(agent, settings);
  return document !== undefined && isTouchedBy(governed, document.file);
}

/** The result of publishing a card. `published` is absent if a newer version of the card exists. */
type PublishedOne =
  | { readonly notice: string; readonly published?: PublishedAgent }
  | { readonly finding: Finding };

/** Publishes an agent's card, unless it is already published. */
async function publishOne(
  agent: Agent,
  client: Mnemom,
  publishing: CardPublishing & { readonly branch: string },
): Promise<PublishedOne> {
  const { settings, runner, branch, github } = publishing;
  const { document, agentId } = cardOf(agent, settings);
  const file = document?.file ?? '';
  const refuse = (sentence: Words): { readonly finding: Finding } => ({
    finding: { ...findingIn(publishingFailed, file, sentence), agent: agent.name },
  });
  if (document === undefined || agentId === undefined) return refuse(words.noId());
  const card = cardToPublish(document, agentId);
  try {
    const { GITHUB_SHA: sha = '' } = runner.env;
    if (!(await isIn(sha, document, publishing))) return refuse(words.notCommitted(file));
    // A run that was delayed or restarted must not replace a newer card with an older one.
    const newest = (await newestCommit(branch, github)) ?? sha;
    if (newest !== sha && !(await isIn(newest, document, { github })))
      return {
        notice: `${quotedWhole(file)} is not published, because ${quoted(branch)} has a newer version, which is published by a later run`,
      };
    const publication = await send(card, agent, client, (line) =>
      runner.line(`publish: ${plain(line)}`),
    );
    const { kind: result, version = null, etag = null, amendment = null } = publication;
    return {
      published: { agent: agent.name, agentId, card: file, result, version, etag, amendment },
      notice: publishedWords(card, publication),
    };
  } catch (error) {
    if (error instanceof MnemomError || error instanceof ComparisonError)
      return refuse(words.failed(error.message, error.help ?? ''));
    if (error instanceof ApiError) return refuse(words.notRead(file, branch, error.message));
    throw error;
  }
}

/** Whether a card has exactly this text in a commit, ignoring line endings. */
async function isIn(
  commit: string,
  { file, text }: Document,
  { git, github }: Pick<CardPublishing, 'git' | 'github'>,
): Promise<boolean> {
  const sources = { ...(git && { git }), ...(github && { github }) };
  const tree = await commitTree(commit, sources);
  const read = await tree.read(file, MAX_CARD_BYTES);
  const plainText = (whole: string): string =>
    whole.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  return (
    read.kind === 'bytes' && plainText(new TextDecoder().decode(read.bytes)) === plainText(text)
  );
}

/** Logs the changes and publishes the card unless it is already published. */
async function send(
  card: CardToPublish,
  agent: Agent,
  client: Mnemom,
  log: (line: string) => void,
): Promise<Publication> {
  const former = await client.publishedCard(card.agentId);
  if (former !== 'none' && isSameCard(former.value, card.content.value)) {
    const { version, etag } = former;
    return {
      kind: 'unchanged',
      ...(version !== undefined && { version }),
      ...(etag !== undefined && { etag }),
    };
  }
  const compared = await compareWithPublished(card, former, agent);
  if (compared.kind === 'failed') log('the published card could not be compared');
  else
    for (const line of renderChangesText(compared.changes, { colour: false }).split('\n'))
      if (line !== '') log(line);
  return client.publish(card.agentId, card.content, former);
}

/**
 * Adds findings about cards that could not be published to the report, and makes the check fail.
 */
function failed({ relaxed: _, ...report }: Report, findings: readonly Finding[]): Report {
  return {
    ...report,
    verdict: 'error',
    conclusion: 'failure',
    nothingToCheck: false,
    findings: [...findings, ...report.findings],
  };
}
