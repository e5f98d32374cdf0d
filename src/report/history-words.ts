import { digits } from '../document/digits.ts';
import type { History } from '../judge/history.ts';

/** How many traces pass, warn and fail: `12 traces: 9 would pass, 1 would warn, 2 would fail; 1 more has no tool call`. */
export function tracesText({ summary: { pass, warn, fail, skipped } }: Pick<History, 'summary'>): string {
  const judged = pass + warn + fail;
  const parts = [
    ...(fail > 0 ? [`${digits(fail)} would fail`] : []),
    ...(warn > 0 ? [`${digits(warn)} would warn`] : []),
    ...(pass > 0 ? [`${digits(pass)} would pass`] : []),
  ];
  const left = skipped === 0 ? '' : `; ${digits(skipped)} more ${skipped === 1 ? 'has' : 'have'} no tool call`;
  return `${digits(judged)} ${judged === 1 ? 'trace' : 'traces'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${left}`;
}
