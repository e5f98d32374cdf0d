import type { CheckAnnotation, CheckRunDelivery } from '../../report/surfaces/delivery.ts';
import { ApiError, type GitHub } from './github.ts';

/**
 * The result of publishing a check run. With `partial`, the check run exists, but some of its
 * annotations are missing because a later request failed.
 */
type CheckRunResult =
  | { readonly kind: 'complete'; readonly url: string }
  | { readonly kind: 'partial'; readonly url: string; readonly error: ApiError }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** The maximum number of annotations in a request to GitHub's Checks API. */
const BATCH_SIZE = 50;

/**
 * The time reserved for completing a check run, in milliseconds. The reserve is sufficient for a
 * request that times out, followed by one that succeeds.
 */
const RESERVE = 20_000;

/**
 * Publishes a check run (docs/reference/reports.md#check-run). Each request sends at most 50
 * annotations, and the last request completes the check run. Requests are not repeated, because
 * their annotations might then appear twice.
 */
export async function publishCheckRun(
  github: GitHub,
  wanted: CheckRunDelivery,
): Promise<CheckRunResult> {
  const [first = [], ...rest] = batchesOf(wanted.annotations);
  const done = { status: 'completed', conclusion: wanted.conclusion };
  const output = (annotations: readonly CheckAnnotation[]) => ({
    title: wanted.title,
    summary: wanted.summary,
    ...(wanted.text !== undefined && { text: wanted.text }),
    ...(annotations.length > 0 && { annotations }),
  });
  let run: CreatedRun;
  try {
    const created = await github.request(
      'POST /repos/{owner}/{repo}/check-runs',
      {
        name: wanted.name,
        head_sha: wanted.headSha,
        external_id: wanted.externalId,
        ...(rest.length === 0 ? done : { status: 'in_progress' }),
        output: output(first),
      },
      { repeatable: false, expect: 'object' },
    );
    run = created.data as CreatedRun;
    if (typeof run.id !== 'number')
      throw new ApiError('unreachable', "GitHub's answer has no id for the new check run");
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.kind === 'unreachable' && rest.length > 0)
      await completeOrphan(github, wanted, { ...done, output: output([]) });
    return { kind: 'failed', error };
  }
  const url = run.html_url ?? '';
  try {
    for (const [index, batch] of rest.entries()) {
      const last = index === rest.length - 1;
      if (!last && github.left() < RESERVE)
        throw new ApiError('unreachable', 'there was not enough time for all annotations');
      await patch(
        github,
        run.id,
        { ...(last && done), output: output(batch) },
        { repeatable: false },
      );
    }
    return { kind: 'complete', url };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await complete(github, run.id, { ...done, output: output([]) });
    return { kind: 'partial', url, error };
  }
}

interface CreatedRun {
  readonly id: number;
  readonly html_url?: string;
}

/**
 * Completes a check run, which would otherwise stay in progress forever. The request may be
 * repeated, because it does not add annotations.
 */
async function complete(github: GitHub, id: number, body: Record<string, unknown>): Promise<void> {
  await patch(github, id, body, {}).catch(ignoreRefusal);
}

/**
 * Completes a check run that GitHub created although the response was lost. Such a check run has
 * the expected external id and is still in progress.
 */
async function completeOrphan(
  github: GitHub,
  wanted: CheckRunDelivery,
  body: Record<string, unknown>,
): Promise<void> {
  const listing = await github
    .request(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      { ref: wanted.headSha, check_name: wanted.name, status: 'in_progress' },
      { expect: 'object' },
    )
    .catch(ignoreRefusal);
  const runs = (listing?.data as { check_runs?: unknown } | undefined)?.check_runs;
  for (const run of Array.isArray(runs) ? runs : []) {
    const { id, external_id, status } = run as {
      id?: unknown;
      external_id?: unknown;
      status?: unknown;
    };
    if (typeof id === 'number' && external_id === wanted.externalId && status === 'in_progress')
      await complete(github, id, body);
  }
}

function patch(
  github: GitHub,
  id: number,
  body: Record<string, unknown>,
  options: { repeatable?: boolean },
): Promise<unknown> {
  return github.request(
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    { check_run_id: id, ...body },
    options,
  );
}

function ignoreRefusal(error: unknown): undefined {
  if (error instanceof ApiError) return undefined;
  throw error;
}

function batchesOf(
  annotations: readonly CheckAnnotation[],
): readonly (readonly CheckAnnotation[])[] {
  const batches: CheckAnnotation[][] = [];
  for (let at = 0; at < annotations.length; at += BATCH_SIZE)
    batches.push(annotations.slice(at, at + BATCH_SIZE));
  return batches;
}
