import type { CheckAnnotation } from '../report/annotations.ts';
import { ApiError, type GitHub } from './github.ts';

/** The check run that a report wants. */
export interface WantedCheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** What became of it: `partial` when the run was made and a later request failed, so that some annotations stand. */
export type CheckRunResult =
  | { readonly kind: 'complete'; readonly url: string }
  | { readonly kind: 'partial'; readonly url: string; readonly error: ApiError }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** Annotations that one request may carry (GitHub's Checks API). */
const BATCH = 50;

/**
 * Publishes a check run (spec 13): up to 50 annotations in one request; more are appended 50 at a time and the run is completed with the last.
 * Nothing is sent twice, because annotations of a repeated request would stand twice.
 */
export async function publishCheckRun(github: GitHub, wanted: WantedCheckRun): Promise<CheckRunResult> {
  const batches = batchesOf(wanted.annotations);
  const output = (annotations: readonly CheckAnnotation[]) => ({
    title: wanted.title,
    summary: wanted.summary,
    ...(annotations.length > 0 && { annotations }),
  });
  const done = { status: 'completed', conclusion: wanted.conclusion };
  const [first = [], ...rest] = batches;
  let id: number;
  let url: string;
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
    const data = created.data as { id: number; html_url?: string };
    id = data.id;
    url = data.html_url ?? '';
  } catch (error) {
    if (error instanceof ApiError) return { kind: 'failed', error };
    throw error;
  }
  const patch = (parameters: Record<string, unknown>) =>
    github.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id: id, ...parameters }, { repeatable: false });
  try {
    for (const [index, batch] of rest.entries()) await patch({ ...(index === rest.length - 1 && done), output: output(batch) });
    return { kind: 'complete', url };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // A run left in progress would hang on the commit for ever.
    await patch({ ...done, output: output([]) }).catch(() => {});
    return { kind: 'partial', url, error };
  }
}

function batchesOf(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const batches: CheckAnnotation[][] = [];
  for (let at = 0; at < annotations.length; at += BATCH) batches.push(annotations.slice(at, at + BATCH));
  return batches;
}
