import type { Labels } from '../../adapters/github/labels.ts';
import type { Change, PermissionChanges } from '../../diff/change.ts';
import {
  type Finding,
  findingIn,
  type Rule,
  type Sentence,
  type Severity,
  type Words,
} from '../../finding/finding.ts';
import { runsByItself } from '../../rules/runs-by-itself.ts';
import { toolsRemoved } from '../../rules/tools-removed.ts';
import { widening } from '../../rules/widening.ts';
import type { Settings } from '../../settings/settings.ts';

const { words } = widening;

/** How a run treats widenings, according to the settings and the labels. */
export interface WideningAnswer {
  readonly severity: Severity;
  /** The help text for the findings. */
  readonly help: Sentence;
  /** The label that approves the widening. Absent if no label approves it. */
  readonly letThrough?: string;
  /** A notice that explains why the labels were not checked or could not be read. */
  readonly notice?: string;
}

type AnswerSettings = Pick<Settings, 'widening' | 'wideningLabel' | 'failOn' | 'severity'>;

const SEVERITY: Readonly<Record<Settings['widening'], Severity>> = {
  allow: 'note',
  warn: 'warning',
  fail: 'error',
};

/**
 * Returns the severity of a widening. The `severity` setting takes precedence over the `widening`
 * setting.
 */
function severityOf({ widening, severity }: AnswerSettings): Severity {
  const ofRule = severity.get('widening');
  return ofRule === undefined ? SEVERITY[widening] : ofRule === 'off' ? 'note' : ofRule;
}

/** Whether a widening would fail the check. */
export function wouldBlock(settings: AnswerSettings): boolean {
  return blocks(severityOf(settings), settings);
}

function blocks(severity: Severity | 'off', { failOn }: AnswerSettings): boolean {
  return (
    (severity === 'error' && failOn !== 'never') || (severity === 'warning' && failOn === 'warn')
  );
}

/**
 * Whether the change removes a tool list or adds code that runs automatically, and therefore fails
 * the check. These findings have their own severities, but the label for widenings also approves
 * them.
 */
function removalBlocks(permissions: PermissionChanges, settings: AnswerSettings): boolean {
  return (
    (toolRemovals(permissions).length > 0 &&
      blocks(settings.severity.get('tools-removed') ?? toolsRemoved.severity, settings)) ||
    (dangers(permissions).length > 0 &&
      blocks(settings.severity.get('runs-by-itself') ?? runsByItself.severity, settings))
  );
}

/** The people who can approve a widening. */
interface Approvers {
  /** Reads the labels of the pull request. Absent if the run has no pull request. */
  readonly labels?: () => Promise<Labels>;
  /** Returns the code owners of the given files, whom the help text names as approvers. */
  readonly ownersOf?: (files: readonly string[]) => Promise<readonly string[]>;
}

/** Returns the files that add permissions. */
function wideningFiles({ agents }: PermissionChanges): readonly string[] {
  const files = agents.flatMap(({ changes }) =>
    changes
      .filter(({ direction }) => direction === 'widens')
      .flatMap(({ at, wasAt }) => at?.file || wasAt?.file || []),
  );
  return [...new Set(files)];
}

/**
 * Determines how a run treats widenings. Labels are read only if the change would fail the check
 * without an approving label. Unreadable labels do not approve a change.
 */
export async function answerTo(
  permissions: PermissionChanges,
  settings: AnswerSettings,
  { labels, ownersOf }: Approvers,
): Promise<WideningAnswer> {
  const severity = severityOf(settings);
  if (permissions.direction !== 'widens') return { severity, help: words.maybeMeant([]) };
  const owners = (await ownersOf?.(wideningFiles(permissions))) ?? [];
  if (!(wouldBlock(settings) || removalBlocks(permissions, settings)))
    return { severity, help: words.maybeMeant(owners) };
  const label = settings.wideningLabel;
  if (label === undefined)
    return {
      severity,
      help: words.noLabel(),
    };
  if (labels === undefined)
    return {
      severity,
      help: words.noPullRequest(label),
      notice: `the label ${JSON.stringify(label)} was not checked: this run has no pull request`,
    };
  const read = await labels();
  if (read.kind === 'unreadable')
    return {
      severity,
      help: words.unreadableLabels(),
      notice: `the pull request's labels could not be read, so no label can approve the new permissions: ${read.why}`,
    };
  if (read.names.has(label))
    return { severity: 'note', letThrough: label, help: words.letThrough(label) };
  return {
    severity,
    help: words.setLabel(label, owners),
  };
}

/**
 * Returns a finding for each widening change, at the changed line. These findings are always new,
 * because they concern the difference from the base.
 */
export function wideningFindings(
  { agents }: PermissionChanges,
  { severity, help }: WideningAnswer,
): readonly Finding[] {
  return agents.flatMap(({ changes }) =>
    changes
      .filter(({ direction, danger }) => direction === 'widens' && danger === undefined)
      .map((change) => findingOf(change, widening, words.change(change.sentence, help), severity)),
  );
}

/**
 * Returns a finding for each change that causes a host to download and execute code automatically.
 * The severity is `error`, regardless of the severity of widenings, unless a label approves the
 * change.
 */
export function dangerousCodeFindings(
  permissions: PermissionChanges,
  { letThrough }: WideningAnswer,
): readonly Finding[] {
  return dangers(permissions).flatMap((change) =>
    change.danger === undefined
      ? []
      : findingOf(
          change,
          runsByItself,
          runsByItself.words[change.danger](change.sentence),
          letThrough === undefined ? runsByItself.severity : 'note',
        ),
  );
}

function findingOf(change: Change, rule: Rule, sentence: Words, severity: Severity): Finding {
  const { at, wasAt, agent } = change;
  return {
    // If the line exists only in the base, the finding refers to the file without a line.
    ...findingIn(rule, wasAt?.file ?? '', sentence, { severity, agent }),
    ...(at && { location: at }),
    isNew: true,
  };
}

function dangers({ agents }: PermissionChanges): readonly Change[] {
  return agents.flatMap(({ changes }) => changes.filter(({ danger }) => danger !== undefined));
}

function toolRemovals({ agents }: PermissionChanges): readonly Change[] {
  return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'tools-removed'));
}

/**
 * Returns a finding for each agent whose tool list the change removes. The severity is `error`,
 * regardless of the severity of widenings, unless a label approves the change.
 */
export function toolRemovalFindings(
  permissions: PermissionChanges,
  { letThrough }: WideningAnswer,
): readonly Finding[] {
  return toolRemovals(permissions).map((change) =>
    letThrough === undefined
      ? findingOf(
          change,
          toolsRemoved,
          toolsRemoved.words.removed(change.sentence),
          toolsRemoved.severity,
        )
      : findingOf(
          change,
          toolsRemoved,
          toolsRemoved.words.letThrough(change.sentence, letThrough),
          'note',
        ),
  );
}
