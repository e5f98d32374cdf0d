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

/** What is answered to a widening, as settings and the label have it. */
export interface WideningAnswer {
  readonly severity: Severity;
  /** What to do. */
  readonly help: Sentence;
  /** The label that lets it through. */
  readonly letThrough?: string;
  /** Why a label that could let it through does not, for a notice. */
  readonly notice?: string;
}

type AnswerSettings = Pick<Settings, 'widening' | 'wideningLabel' | 'failOn' | 'severity'>;

const SEVERITY: Readonly<Record<Settings['widening'], Severity>> = {
  allow: 'note',
  warn: 'warning',
  fail: 'error',
};

/** How bad a widening is: by `widening`, unless `severity` says it of the rule. */
function severityOf({ widening, severity }: AnswerSettings): Severity {
  const own = severity.get('widening');
  return own === undefined ? SEVERITY[widening] : own === 'off' ? 'note' : own;
}

/** Whether a widening would make the check fail, so that a label would matter. */
export function wouldBlock(settings: AnswerSettings): boolean {
  return blocks(severityOf(settings), settings);
}

function blocks(severity: Severity | 'off', { failOn }: AnswerSettings): boolean {
  return (
    (severity === 'error' && failOn !== 'never') || (severity === 'warning' && failOn === 'warn')
  );
}

/** A tool list that goes has a severity of its own, and is let through by the same label. */
function removalBlocks(permissions: PermissionChanges, settings: AnswerSettings): boolean {
  return (
    toolRemovals(permissions).length > 0 &&
    blocks(settings.severity.get('tools-removed') ?? toolsRemoved.severity, settings)
  );
}

/**
 * The answer to a widening. Labels are asked for only when they would matter; what cannot be read
 * lets nothing through. `labels` is absent where there is no pull request that could have any.
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
      notice: `the label ${named} was not looked for: this event has no pull request`,
    };
  const read = await labels();
  if (read.kind === 'unreadable')
    return {
      severity,
      help: words.unreadableLabels(),
      notice: `the labels of the pull request could not be read, so none lets the widening through: ${read.why}`,
    };
  if (read.names.has(label))
    return { severity: 'note', letThrough: label, help: words.letThrough(label) };
  return {
    severity,
    help: words.setLabel(label),
  };
}

/**
 * One finding for each thing that the change gives, at the line that gives it; always new, since
 * the base does not have it.
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

function findingOf(change: Change, rule: Rule, said: Words, severity: Severity): Finding {
  const { at, wasAt, agent } = change;
  return {
    // A line that is gone can only be named by its file, if that is still there.
    ...findingIn(rule, wasAt?.file ?? '', said, { severity, agent }),
    ...(at && { location: at }),
    isNew: true,
  };
}

function toolRemovals({ agents }: PermissionChanges): readonly Change[] {
  return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'tools-removed'));
}

/**
 * One finding for each agent whose tool list is gone: an error whatever is answered to a widening,
 * except for a label that lets it through.
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
