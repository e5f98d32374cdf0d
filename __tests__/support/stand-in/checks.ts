import type { Answer } from './answer.ts';
import { notFound, ok, refusal } from './answer.ts';
import { breaches } from './body-rules.ts';
import type { Call, Route } from './route.ts';
import type { CheckRun } from './state.ts';

/** Endpoints that create, update and read check runs. */
export const checkRoutes: readonly Route[] = [
  { method: 'POST', path: '/check-runs', needs: ['checks:write'], handle: create },
  { method: 'PATCH', path: '/check-runs/{id}', needs: ['checks:write'], handle: update },
  { method: 'GET', path: '/commits/{ref}/check-runs', needs: ['checks:read'], handle: list },
];

type Body = Readonly<Record<string, unknown>> & {
  readonly output?: Readonly<Record<string, unknown>>;
};

function refused(call: Call, kind: 'new check run' | 'check run'): Answer | undefined {
  const found = breaches(kind, call.body);
  for (const breach of found) call.problem(breach.sentence);
  const first = found.find((breach) => breach.message !== undefined);
  return first === undefined ? undefined : refusal(422, first.message!);
}

function shape(call: Call, run: CheckRun): Readonly<Record<string, unknown>> {
  const { annotations, ...rest } = run;
  return {
    ...rest,
    node_id: `CR_kwDO${run.id}`,
    url: `https://api.github.com/repos/${call.repository.name}/check-runs/${run.id}`,
    html_url: `https://github.com/${call.repository.name}/runs/${run.id}`,
    output: { ...run.output, annotations_count: annotations.length },
    app: { id: 15368, slug: 'github-actions', name: 'GitHub Actions' },
    pull_requests: [],
  };
}

// Returns a check run after an update. Fields in the body replace earlier values, and annotations
// are appended (GitHub's REST API, "Update a check run").
function merged(run: CheckRun, body: Body): CheckRun {
  const output = body.output ?? {};
  const text = (
    name: string,
    was: string | null,
    from: Readonly<Record<string, unknown>> = body,
  ): string | null => (name in from ? String(from[name]) : was);
  return {
    ...run,
    name: text('name', run.name)!,
    external_id: text('external_id', run.external_id),
    details_url: text('details_url', run.details_url),
    // GitHub completes a check run as soon as it has a conclusion.
    status: 'conclusion' in body ? 'completed' : text('status', run.status)!,
    conclusion: text('conclusion', run.conclusion),
    output: {
      title: text('title', run.output.title, output),
      summary: text('summary', run.output.summary, output),
      text: text('text', run.output.text, output),
    },
    annotations: [
      ...run.annotations,
      ...((output.annotations as readonly unknown[] | undefined) ?? []),
    ],
  };
}

function create(call: Call): Answer {
  if (call.repository !== call.state.repository) return notFound();
  const refusalOfBody = refused(call, 'new check run');
  if (refusalOfBody !== undefined) return refusalOfBody;
  const body = call.body as Body;
  const head = String(body.head_sha);
  if (call.repository.resolve(head) !== head) {
    call.problem(`no commit ${head}`);
    return refusal(422, `No commit found for SHA: ${head}`);
  }
  const fresh: CheckRun = {
    id: call.state.nextCheckRunId(),
    name: '',
    head_sha: head,
    external_id: null,
    details_url: null,
    status: 'queued',
    conclusion: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  const run = merged(fresh, body);
  call.state.checkRuns.push(run);
  return { ...ok(shape(call, run)), status: 201 };
}

function update(call: Call): Answer {
  const index = call.state.checkRuns.findIndex((run) => run.id === Number(call.params.id));
  const was = call.state.checkRuns[index];
  if (was === undefined || call.repository !== call.state.repository) return notFound();
  const refusalOfBody = refused(call, 'check run');
  if (refusalOfBody !== undefined) return refusalOfBody;
  // GitHub allows this, but people saw the check run complete without the added parts.
  if (was.status === 'completed') call.problem('changes a check run that was completed before');
  const run = merged(was, call.body as Body);
  call.state.checkRuns[index] = run;
  return ok(shape(call, run));
}

function list(call: Call): Answer {
  const sha = call.repository.resolve(call.params.ref!);
  if (sha === undefined) return refusal(422, `No commit found for SHA: ${call.params.ref}`);
  const name = call.url.searchParams.get('check_name');
  const runs = call.state.checkRuns.filter(
    (run) => run.head_sha === sha && (name === null || run.name === name),
  );
  return ok({ total_count: runs.length, check_runs: runs.map((run) => shape(call, run)) });
}
