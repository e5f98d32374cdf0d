import { wording } from '../finding/finding.ts';
import { counted, quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/**
 * The results of the API and of Card Gate for the same tool or card. Each is a phrase for a
 * sentence.
 */
interface TwoAnswers {
  /** The API's result. */
  readonly api: string;
  /** Card Gate's result. */
  readonly own: string;
}

/** A difference between the API's and Card Gate's evaluations of the same published card. */
export type ApiDifference =
  | ({ readonly about: 'tool'; readonly tool: string; readonly traceId?: string } & TwoAnswers)
  | ({ readonly about: 'action'; readonly action: string } & TwoAnswers)
  | ({ readonly about: 'coverage' | 'verdict' | 'traces' } & TwoAnswers);

/** Describes a difference between the two evaluations as a clause. */
export function differenceWords(difference: ApiDifference): string {
  const { api, own } = difference;
  switch (difference.about) {
    case 'tool': {
      const { tool, traceId } = difference;
      const subject = tool === '*' ? 'the whole' : quoted(tool);
      const where = traceId === undefined ? 'list' : 'trace';
      const trace = traceId === undefined ? '' : ` in trace ${quoted(traceId)}`;
      return `${subject}${tool === '*' ? ` ${where}` : ''}${trace} is ${api} in the API, and ${own} in Card Gate`;
    }
    case 'action':
      return `the bounded action ${quoted(difference.action)} is ${api} in the API, and ${own} in Card Gate`;
    case 'coverage':
      return `the coverage is ${api} in the API, and ${own} in Card Gate`;
    case 'verdict':
      return `the verdict is ${quoted(api)} in the API, and ${quoted(own)} in Card Gate`;
    case 'traces':
      return `${api} in the API, and ${own} in Card Gate`;
    default:
      return difference satisfies never;
  }
}

const words = wording({
  /** `reason` explains the difference, if the cause is known. */
  differs: (
    agentId: string,
    first: ApiDifference,
    more: number,
    reason: 'stale' | 'composition' | undefined,
  ) => {
    const others = more === 0 ? '' : `; ${counted(more, 'more difference')}`;
    return {
      message: `the API evaluates the published card of agent ${quotedWhole(agentId)} differently: ${differenceWords(first)}${others}${reason === undefined ? '' : `; ${REASONS[reason].message}`}`,
      help:
        reason === undefined
          ? 'save the output of "card-gate show", then run "card-gate explain" on it to find the rule; if Card Gate is wrong, report it'
          : REASONS[reason].help,
    };
  },
});

const REASONS = {
  stale: {
    message: 'the API has not composed the card again since one of its floors changed',
    help: 'run the job again later; if the difference remains, publish the card again',
  },
  composition: {
    message: 'the floors and exemptions that the API applied to the card explain the difference',
    help: 'compare the floors and exemptions that apply in the API with those of the repository',
  },
} as const;

export const remoteDisagrees = {
  id: 'remote-disagrees',
  severity: 'warning',
  summary: 'The API evaluates the published card of an agent differently from Card Gate.',
  words,
} as const satisfies WordedRule;
