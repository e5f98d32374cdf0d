import type { Workspace } from '../adapters/git/workspace.ts';
import type { GitHub } from '../adapters/github/github.ts';
import type { Runner } from '../adapters/process/runner.ts';
import type { PermissionChanges } from '../diff/change.ts';
import type { ReadElsewhere } from '../discovery/floors.ts';
import { digits } from '../document/digits.ts';
import type { Finding } from '../finding/finding.ts';
import type {
  ChangedFile,
  ConfigurationChange,
  IgnoredFindings,
  Report,
} from '../report/report.ts';
import type { ConfigurationSource } from './configuration/configuration.ts';
import type { Plan } from './plan.ts';

/** What a run is made of before anything is judged. */
export interface Setup extends ConfigurationSource {
  readonly runner: Runner;
  readonly now: Date;
  readonly elapsed: () => number;
  readonly github?: GitHub;
  readonly workspace: Workspace;
  readonly event: string;
  readonly plan: Plan;
  /** The key for traces from the API, when the run has one. */
  readonly apiKey?: string;
  /** Reads floors that lie in other repositories; absent without any token. */
  readonly readElsewhere?: ReadElsewhere;
}

/** What judging a plan came to. */
export interface Judged {
  readonly agents: Report['agents'];
  readonly loose: readonly Finding[];
  readonly notices: readonly string[];
  readonly changes: readonly ChangedFile[];
  readonly nothingToCheck: boolean;
  readonly staleFiles: ReadonlySet<string>;
  readonly scope: 'changed' | 'all';
  /** What the change does to the power of agents; absent where nothing was compared. */
  readonly comparison?: PermissionChanges;
  readonly ignored?: readonly IgnoredFindings[];
  readonly configurationChange?: ConfigurationChange;
  /** The commit that was compared with. */
  readonly base?: string;
  /** What was compared with what, for the foot of the report. */
  readonly compared?: string;
}

/** What a run comes to that has nothing to judge. */
export const NOTHING: Judged = {
  agents: [],
  loose: [],
  notices: [],
  changes: [],
  nothingToCheck: true,
  staleFiles: new Set(),
  scope: 'changed',
};

/** Says how far long work is, and nothing about short work. */
export function progressOf(runner: Runner): (done: number, total: number) => void {
  return (done, total) => {
    if (done % 500 === 0) runner.line(`read ${digits(done)} of ${digits(total)} files`);
  };
}
