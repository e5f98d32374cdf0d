import { removeInside, writeInside } from '../adapters/files/report-file.ts';
import { publishCheckRun } from '../adapters/github/check-run.ts';
import { publishComment } from '../adapters/github/comment.ts';
import { ApiError, type GitHub } from '../adapters/github/github.ts';
import { publishIssue } from '../adapters/github/issue.ts';
import { publishReview } from '../adapters/github/review.ts';
import type { Runner } from '../adapters/process/runner.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import type { Delivery } from '../report/surfaces/delivery.ts';
import { commandData, plain } from '../report/writing/escape.ts';

/** The channels on which the action publishes its results. */
export interface Channels {
  readonly runner: Runner;
  readonly github?: GitHub;
  /** The root folder for the report file. */
  readonly root: string;
  /** The surfaces that could not be written. `deliver` appends to this list. */
  readonly missing: Unwritten[];
}

/** A surface that could not be written, with the missing permission or another reason. */
export type Unwritten = { readonly what: string } & (
  | { readonly permission: string }
  | { readonly why: string }
);

/**
 * Publishes a delivery on its channel. Without a token, nothing is published on GitHub.
 * @throws ApiError, Error
 */
export async function deliver(delivery: Delivery, channels: Channels): Promise<void> {
  const { runner, github, root } = channels;
  switch (delivery.to) {
    case 'log':
      for (const line of delivery.lines) runner.line(line);
      return;
    case 'summary':
      await runner.appendSummary(delivery.render(await runner.summarySize()));
      return;
    case 'file': {
      const file = await writeInside(root, delivery.path, delivery.text, delivery.begins);
      lateOutput(channels, delivery.output, file);
      return;
    }
    case 'no file':
      runner.line(`::notice title=Card Gate::${commandData(plain(delivery.why))}`);
      return removeInside(root, delivery.path);
    case 'check run':
      return checkRun(delivery, channels);
    case 'comment': {
      if (!github) return;
      const result = await publishComment(github, delivery.comment);
      if (result.kind !== 'none') lateOutput(channels, delivery.output, result.url);
      return;
    }
    case 'review':
      return github && publishReview(github, delivery.review);
    case 'issue': {
      if (!github) return;
      const result = await publishIssue(github, delivery.issue);
      if (result.kind !== 'none') lateOutput(channels, delivery.output, result.url);
      return;
    }
    default:
      delivery satisfies never;
  }
}

/**
 * Publishes a check run, or its fallback if the check run fails. Each finding appears in only one
 * of them.
 */
async function checkRun(
  { check, note, output, otherwise }: Extract<Delivery, { to: 'check run' }>,
  channels: Channels,
): Promise<void> {
  const { github, runner, missing } = channels;
  if (!github) return deliver(otherwise, channels);
  const result = await publishCheckRun(github, check);
  switch (result.kind) {
    case 'complete':
      if (note !== undefined) runner.line(note);
      lateOutput(channels, output, result.url);
      return;
    case 'partial':
      lateOutput(channels, output, result.url);
      missing.push({ what: 'some of the annotations', why: result.error.message });
      return;
    case 'failed':
      missing.push(unwritten('the check run', 'checks: write', result.error));
      return deliver(otherwise, channels);
    default:
      result satisfies never;
  }
}

/**
 * Sets an output whose value is known only after publishing. A failure does not affect the verdict.
 */
function lateOutput({ runner, missing }: Channels, name: string, value: string): void {
  try {
    runner.output(name, value);
  } catch (error) {
    missing.push(unwritten(`the output "${name}"`, '', error));
  }
}

/**
 * Describes why a surface could not be written. If GitHub refused the request, `permission` is
 * reported as missing.
 */
export function unwritten(what: string, permission: string, error: unknown): Unwritten {
  if (error instanceof ApiError) {
    const refused = error.status === 403 || error.status === 404 || error.status === 401;
    return refused ? { what, permission } : { what, why: error.message };
  }
  return { what, why: systemProblem(error) ?? (error as Error).message };
}
