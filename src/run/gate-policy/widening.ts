import type { Labels } from '../../adapters/github/labels.ts';
import type { Change, PermissionChanges } from '../../diff/change.ts';
import { CATALOGUE } from '../../finding/catalogue.ts';
import type { Finding, Severity } from '../../finding/finding.ts';
import type { Settings } from '../../settings/settings.ts';

/** What is answered to a widening, as settings and the label have it. */
export interface WideningAnswer {
  readonly severity: Severity;
  /** The way out. */
  readonly help: string;
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
function removalBlocks(power: PermissionChanges, settings: AnswerSettings): boolean {
  return (
    toolRemovals(power).length > 0 &&
    blocks(settings.severity.get('tools-removed') ?? CATALOGUE['tools-removed'].severity, settings)
  );
}

/**
 * The answer to a widening. Labels are asked for only when they would matter; what cannot be read
 * lets nothing through. `labels` is absent where there is no pull request that could have any.
 */
export async function answerTo(
  power: PermissionChanges,
  settings: AnswerSettings,
  labels: (() => Promise<Labels>) | undefined,
): Promise<WideningAnswer> {
  const severity = severityOf(settings);
  if (power.power !== 'widens' || !(wouldBlock(settings) || removalBlocks(power, settings)))
    return { severity, help: 'make sure that this is meant, or take it back' };
  const label = settings.wideningLabel;
  if (label === undefined)
    return {
      severity,
      help: 'take it back, or name a "widening-label" in the configuration that lets through what is meant',
    };
  const named = JSON.stringify(label);
  if (labels === undefined)
    return {
      severity,
      help: 'take it back: this event has no pull request whose label could let it through',
      notice: `the label ${named} was not looked for: this event has no pull request`,
    };
  const read = await labels();
  if (read.kind === 'unreadable')
    return {
      severity,
      help: 'take it back, or give the job the permission "pull-requests: read", so that the labels can be read',
      notice: `the labels of the pull request could not be read, so none lets the widening through: ${read.why}`,
    };
  if (read.names.has(label))
    return { severity: 'note', letThrough: label, help: `the label ${named} lets it through` };
  return {
    severity,
    help: `take it back, or have somebody who may decide it set the label ${named}`,
  };
}

/**
 * One finding for each thing that the change gives, at the line that gives it; always new, since
 * the base does without.
 */
export function wideningFindings(
  { agents }: PermissionChanges,
  { severity, help }: WideningAnswer,
): readonly Finding[] {
  return agents.flatMap(({ changes }) =>
    changes
      .filter(({ direction }) => direction === 'widens')
      .map((change) => findingOf(change, severity, help)),
  );
}

function findingOf(change: Change, severity: Severity, help: string): Finding {
  const { at, wasAt, agent, sentence } = change;
  return {
    rule: 'widening',
    severity,
    message: sentence,
    help,
    // A line that is gone can only be named by its file, if that is still there.
    location: at ?? { file: wasAt?.file ?? '', pointer: '' },
    agent,
    related: [],
    isNew: true,
  };
}

function toolRemovals({ agents }: PermissionChanges): readonly Change[] {
  return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'tools-removed'));
}

/**
 * One finding for each agent whose tool list is gone: an error whatever is answered to a widening,
 * but for a label that lets it through.
 */
export function toolRemovalFindings(
  power: PermissionChanges,
  { letThrough }: WideningAnswer,
): readonly Finding[] {
  return toolRemovals(power).map((change) => ({
    ...findingOf(
      change,
      letThrough === undefined ? CATALOGUE['tools-removed'].severity : 'note',
      letThrough === undefined
        ? 'put the list back, or name the one that takes its place under "tools" in the configuration'
        : `the label ${JSON.stringify(letThrough)} lets it through`,
    ),
    rule: 'tools-removed' as const,
  }));
}
