import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from './command-line.ts';
import { NOW, type Scenario } from './scenario/scenario.ts';
import { openWorld } from './scenario/world.ts';

/** Inputs that are also options of `check`, with the same name. */
const OPTIONS: readonly string[] = [
  'widening',
  'fail-on',
  'min-coverage',
  'on-no-tools',
  'only-new',
  'tools',
];

/** A change in the JSON output, which all doors print in the same way. */
export interface ShownChange {
  readonly agent: string;
  readonly direction: string;
  readonly kind: string;
  readonly sentence: string;
  readonly base_agent: string | null;
}

/** The fields of the JSON report that tests check. */
export interface ShownReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly agent: string | null;
    readonly message: string;
    readonly new: boolean | null;
  }[];
  readonly changes: readonly ShownChange[];
  readonly agents: readonly { readonly name: string; readonly compared_with: readonly string[] }[];
}

/** The results of the action and the command line for one change. */
export interface ShownByEveryDoor extends ShownReport {
  readonly exitCode: number | null;
  readonly verdict: string;
  readonly conclusion: string;
  readonly widened: string;
  /** The first line of the job summary. */
  readonly headline: string;
  readonly check: {
    readonly code: number | null;
    readonly verdict: string;
    readonly changes: readonly ShownChange[];
  };
  /** Absent if `diff` refuses to compare because files do not load. */
  readonly diff:
    | { readonly direction: string; readonly changes: readonly ShownChange[] }
    | undefined;
}

/** Runs the action on a pull request, and `check --base` and `diff` on the same two commits. */
export async function runEveryDoor(changes: Partial<Scenario>): Promise<ShownByEveryDoor> {
  const inputs = { 'report-file': 'report.json', ...changes.inputs };
  const world = await openWorld({
    description: 'a change',
    event: 'pull_request',
    checkout: 'merge',
    ...changes,
    inputs,
  });
  try {
    const { exitCode, outputs, summary } = await world.run();
    if (world.standIn.problems.length > 0) throw new Error(world.standIn.problems.join('\n'));
    const file = join(world.workspace, 'report.json');
    const report: ShownReport = JSON.parse(await readFile(file, 'utf8'));
    // The command line must not see the action's files.
    await rm(file);
    const cli = (...args: readonly string[]) =>
      runCli(world.workspace, [...args, '--now', changes.now ?? NOW, '--format', 'json']);
    const given = Object.entries<string>(inputs).flatMap(([name, value]) => {
      if (!OPTIONS.includes(name)) return [];
      return value === 'true' ? [`--${name}`] : [`--${name}`, value];
    });
    const { base } = world.history;
    const check = await cli('check', '--base', base, ...given);
    const diff = await cli('diff', base, 'HEAD');
    const { verdict, changes: checked } = JSON.parse(check.stdout);
    return {
      exitCode,
      verdict: outputs.verdict ?? '',
      conclusion: outputs.conclusion ?? '',
      widened: outputs.widened ?? '',
      headline: summary.split('\n').find((line) => line.includes('Card Gate:')) ?? '',
      findings: report.findings,
      changes: report.changes,
      agents: report.agents,
      check: { code: check.code, verdict, changes: checked },
      diff: diff.code === 0 ? JSON.parse(diff.stdout) : undefined,
    };
  } finally {
    await world.close();
  }
}
