import { runCli } from './command-line.ts';
import { NOW, type Scenario } from './scenario/scenario.ts';
import { openWorld } from './scenario/world.ts';

/** The ways to run the gate on a change. */
export const DOORS = [
  'one commit deep',
  'whole checkout',
  'pull_request_target',
  'check --base',
] as const;
export type Door = (typeof DOORS)[number];

/** The result of one door for a change. */
export interface DoorResult {
  readonly verdict: string;
  /** Whether the change widens permissions. Empty if nothing was compared. */
  readonly widened: string;
  /** All text that was printed, written and published. */
  readonly text: string;
}

/** Changes the workspace before the gate runs in it. */
export type Prepare = (workspace: string) => Promise<void>;

/** Runs a change through one door of the bundle, as a pull request or on the command line. */
export async function through(
  door: Door,
  change: Partial<Scenario>,
  prepare: Prepare = async () => undefined,
): Promise<DoorResult> {
  const scenario: Scenario = { description: 'a change', event: 'pull_request', ...change };
  switch (door) {
    case 'one commit deep':
      return inAction(scenario, prepare);
    case 'whole checkout':
      return inAction({ ...scenario, checkout: 'merge' }, prepare);
    case 'pull_request_target':
      return inAction({ ...scenario, event: 'pull_request_target' }, prepare);
    case 'check --base':
      return onTheCommandLine(scenario, prepare);
    default:
      return door satisfies never;
  }
}

async function inAction(scenario: Scenario, prepare: Prepare): Promise<DoorResult> {
  const world = await openWorld(scenario);
  try {
    await prepare(world.workspace);
    const { outputs, stdout, stderr, summary } = await world.run();
    if (world.standIn.problems.length > 0) throw new Error(world.standIn.problems.join('\n'));
    const shown = JSON.stringify([
      world.standIn.comments.map(({ body }) => body),
      world.standIn.checkRuns,
    ]);
    return {
      verdict: outputs.verdict ?? '',
      widened: outputs.widened ?? '',
      text: stdout + stderr + summary + shown,
    };
  } finally {
    await world.close();
  }
}

async function onTheCommandLine(scenario: Scenario, prepare: Prepare): Promise<DoorResult> {
  const world = await openWorld({ ...scenario, checkout: 'merge' });
  try {
    await prepare(world.workspace);
    const flags = Object.entries(scenario.inputs ?? {}).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]);
    const base = world.history.main;
    const { code, stdout, stderr } = await runCli(world.workspace, [
      'check',
      '--base',
      base,
      '--format',
      'json',
      '--now',
      scenario.now ?? NOW,
      ...flags,
    ]);
    if (stdout === '')
      return { verdict: code === 2 ? 'error' : `exit ${code}`, widened: '', text: stderr };
    const report = JSON.parse(stdout) as {
      readonly verdict: string;
      readonly direction: string | null;
    };
    return { verdict: report.verdict, widened: widenedOf(report), text: stdout + stderr };
  } finally {
    await world.close();
  }
}

// Without a comparison, nothing is widened. If the check failed, it is unknown.
function widenedOf({
  verdict,
  direction,
}: {
  readonly verdict: string;
  readonly direction: string | null;
}): string {
  if (direction === 'widens') return 'true';
  return direction === null || verdict === 'error' ? '' : 'false';
}
