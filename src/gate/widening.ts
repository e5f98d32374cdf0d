import type { Change, ChangeOfPower } from '../comparison/change.ts';
import type { Finding, Severity } from '../finding/finding.ts';
import type { Settings } from '../settings/settings.ts';
import type { Labels } from '../world/labels.ts';

/** What is answered to a widening, as settings and the label have it (spec 10). */
export interface WideningAnswer {
  readonly severity: Severity;
  /** The label that lets it through. */
  readonly letThrough?: string;
  /** Why a label that could let it through does not, for a notice. */
  readonly notice?: string;
}

type AnswerSettings = Pick<Settings, 'widening' | 'wideningLabel' | 'failOn'>;

const SEVERITY: Readonly<Record<Settings['widening'], Severity>> = { allow: 'note', warn: 'warning', fail: 'error' };

/** Whether a widening would make the check fail, so that a label would matter. */
export function wouldBlock({ widening, failOn }: AnswerSettings): boolean {
  return (widening === 'fail' && failOn !== 'never') || (widening === 'warn' && failOn === 'warn');
}

/**
 * The answer to a widening. Labels are asked for only when they would matter; what cannot be read lets nothing through.
 * `labels` is absent where there is no pull request that could have any.
 */
export async function answerTo(
  power: ChangeOfPower,
  settings: AnswerSettings,
  labels: (() => Promise<Labels>) | undefined,
): Promise<WideningAnswer> {
  const severity = SEVERITY[settings.widening];
  const label = settings.wideningLabel;
  if (power.power !== 'widens' || label === undefined || !wouldBlock(settings)) return { severity };
  const named = JSON.stringify(label);
  if (labels === undefined) return { severity, notice: `the label ${named} was not looked for: this event has no pull request` };
  const read = await labels();
  if (read.kind === 'unreadable')
    return { severity, notice: `the labels of the pull request could not be read, so none lets the widening through: ${read.why}` };
  return read.names.has(label) ? { severity: 'note', letThrough: label } : { severity };
}

/** One finding for each thing that the change gives, at the line that gives it; always new, since the base does without. */
export function wideningFindings(
  { agents }: ChangeOfPower,
  { severity, letThrough }: WideningAnswer,
  settings: AnswerSettings,
): readonly Finding[] {
  const help =
    letThrough !== undefined
      ? `the label ${JSON.stringify(letThrough)} lets it through`
      : wouldBlock(settings) && settings.wideningLabel !== undefined
        ? `take it back, or have somebody who may decide it set the label ${JSON.stringify(settings.wideningLabel)}`
        : 'make sure that this is meant, or take it back';
  return agents.flatMap(({ changes }) =>
    changes.filter(({ direction }) => direction === 'widens').map((change) => findingOf(change, severity, help)),
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
