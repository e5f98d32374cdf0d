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
import { toolsRemoved } from '../../rules/tools-removed.ts';
import { widening } from '../../rules/widening.ts';
import type { Settings } from '../../settings/settings.ts';

const { words } = widening;

/** What a widening means for the check, according to the settings and the labels. */
export interface WideningAnswer {
  readonly severity: Severity;
  /** The help of the findings. */
  readonly help: Sentence;
  /** The label that approves the widening. Absent if none does. */
  readonly letThrough?: string;
  /** A notice about why labels could not be read. */
  readonly notice?: string;
}

type AnswerSettings = Pick<Settings, 'widening' | 'wideningLabel' | 'failOn' | 'severity'>;

const SEVERITY: Readonly<Record<Settings['widening'], Severity>> = {
  allow: 'note',
  warn: 'warning',
  fail: 'error',
};

/**
 * Returns the severity of a widening: that of the setting `severity` or, without one, that of
 * `widening`.
 */
function severityOf({ widening, severity }: AnswerSettings): Severity {
  const ofRule = severity.get('widening');
  return ofRule === undefined ? SEVERITY[widening] : ofRule === 'off' ? 'note' : ofRule;
}

/** Whether a widening would make the check fail. A label matters only then. */
export function wouldBlock(settings: AnswerSettings): boolean {
  return blocks(severityOf(settings), settings);
}

function blocks(severity: Severity | 'off', { failOn }: AnswerSettings): boolean {
  return (
    (severity === 'error' && failOn !== 'never') || (severity === 'warning' && failOn === 'warn')
  );
}

/**
 * Whether a removed tool list makes the check fail. It has a severity of its own, but the same
 * label approves it.
 */
function removalBlocks(permissions: PermissionChanges, settings: AnswerSettings): boolean {
  return (
    toolRemovals(permissions).length > 0 &&
    blocks(settings.severity.get('tools-removed') ?? toolsRemoved.severity, settings)
  );
}

/**
 * Determines what a widening means for the check. Labels are read only if one could approve it. If
 * they cannot be read, nothing is approved. `labels` is absent if there is no pull request.
 */
export async function answerTo(
  permissions: PermissionChanges,
  settings: AnswerSettings,
  labels: (() => Promise<Labels>) | undefined,
): Promise<WideningAnswer> {
  const severity = severityOf(settings);
  if (
    permissions.direction !== 'widens' ||
    !(wouldBlock(settings) || removalBlocks(permissions, settings))
  )
    return { severity, help: words.maybeMeant() };
  const label = settings.wideningLabel;
  if (label === undefined)
    return {
      severity,
      help: words.noLabel(),
    };
  const named = JSON.stringify(label);
  if (labels === undefined)
    return {
      severity,
      help: words.noPullRequest(),
      notice: `the label ${named} was not checked: this event has no pull request`,
    };
  const read = await labels();
  if (read.kind === 'unreadable')
    return {
      severity,
      help: words.unreadableLabels(),
      notice: `the labels of the pull request could not be read, so no label can approve the new permissions: ${read.why}`,
    };
  if (read.names.has(label))
    return { severity: 'note', letThrough: label, help: words.letThrough(label) };
  return {
    severity,
    help: words.setLabel(label),
  };
}

/**
 * Returns one finding for each change that widens, at its line. The finding is always new, because
 * it is about the difference from the base.
 */
export function wideningFindings(
  { agents }: PermissionChanges,
  { severity, help }: WideningAnswer,
): readonly Finding[] {
  return agents.flatMap(({ changes }) =>
    changes
      .filter(({ direction }) => direction === 'widens')
      .map((change) => findingOf(change, widening, words.change(change.sentence, help), severity)),
  );
}

function findingOf(change: Change, rule: Rule, sentence: Words, severity: Severity): Finding {
  const { at, wasAt, agent } = change;
  return {
    // If only the base has the line, the finding refers to its file without a line.
    ...findingIn(rule, wasAt?.file ?? '', sentence, { severity, agent }),
    ...(at && { location: at }),
    isNew: true,
  };
}

function toolRemovals({ agents }: PermissionChanges): readonly Change[] {
  return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'tools-removed'));
}

/**
 * Returns one finding for each agent whose tool list the change removes. It is an error unless a
 * label approves it, whatever the severity of a widening is.
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
