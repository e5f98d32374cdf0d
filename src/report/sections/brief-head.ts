import type { AgentComparison } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import type { Finding } from '../../finding/finding.ts';
import { isSetAside, isWidening, type Report, withoutWidening } from '../report.ts';
import { cut, inline, prose } from '../writing/escape.ts';
import { placeText } from '../writing/links.ts';
import { changesOf, coverageWords, isUnknown, withoutReason } from '../writing/permission-words.ts';
import { capital, counted, joined, type Noun, PROBLEMS, WARNINGS } from '../writing/words.ts';
import { VERDICT_ICON } from './agents-table.ts';
import { type Cause, leadOf, others, shortPlace } from './causes.ts';
import { preExisting } from './caveats.ts';
import { checkedWords } from './checked-sentence.ts';
import { headlineOf } from './headline.ts';
import { addedWords, isVisible, shortSentence } from './permission-diff.ts';
import { PERMISSION_CHANGES } from './permission-sentences.ts';

/** The opening paragraphs of a comment, in Markdown. Each paragraph is a single line. */
interface BriefHead {
  /** The verdict, followed by a numerical summary of the change. */
  readonly first: string;
  /** The actions required, and who can take them. Empty if no action is required. */
  readonly todo: string;
  /** Notes on what was not checked and why nothing blocks. Empty if there are none. */
  readonly caveats: string;
  /** Whether `first` contains the only permission change and its location. */
  readonly saysTheChange: boolean;
}

const PERMISSIONS: Noun = ['permission', 'permissions'];
/** The maximum length of a sentence, in characters. */
const MAX_LENGTH = 300;
/** The maximum length of an added permission on the first line, in characters. */
const MAX_ADDED = 120;
/** The maximum combined length of all caveats, in characters. */
const MAX_CAVEATS = 500;

/** Renders the opening paragraphs of a comment. A `scale` below 1 shortens long sentences. */
export function briefHead(report: Report, causes: readonly Cause[], scale = 1): BriefHead {
  const headline = headlineOf(report);
  const most = Math.ceil(MAX_LENGTH * scale);
  const only = causes.length === 0 ? onlyChangeWords(report) : '';
  const delta = only === '' ? deltaWords(report, causes) : only;
  const sentences = [causeWords(report, causes, most), delta].filter((words) => words !== '');
  const detail = sentences.map((words, index) => ended(index === 0 ? words : capital(words)));
  const first = `${VERDICT_ICON[headline.tone]} **Card Gate: ${prose(cut(headline.title, 2 * most))}**${detail.length === 0 ? '' : ` — ${detail.join(' ')}`}`;
  const caveats = headline.caveats
    .filter((caveat) => countsBefore(report) || !preExisting(report).includes(caveat))
    .map((caveat) => `${capital(caveat)}.`)
    .join(' ');
  return {
    first,
    todo: todoOf(report, causes, most),
    caveats: caveats === '' ? '' : `*${prose(cut(caveats, Math.ceil(MAX_CAVEATS * scale)))}*`,
    saysTheChange: only !== '',
  };
}

/**
 * Describes the only permission change and links to its location. Returns an empty string if other
 * changes must be shown too, or if the change is too long for the first line.
 */
function onlyChangeWords(report: Report): string {
  const agents = report.comparison?.agents ?? [];
  const [change, ...others] = agents.flatMap(({ changes }) => changes.filter(isVisible));
  if (change?.at === undefined || others.length > 0 || firstAdded(agents) === '') return '';
  if (agents.some((agent) => coverageWords(agent) !== '')) return '';
  // Remarks follow the sentence, so the limit applies to both together.
  const words = shortSentence(change, Number.POSITIVE_INFINITY);
  const place = shortPlace(report, { location: change.at });
  if ([...words].length > MAX_ADDED || place === '') return '';
  const checked = report.verdict === 'pass' ? `; ${prose(checkedWords(report))}` : '';
  return `${prose(words)} (${place})${checked}`;
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Whether a pre-existing finding affects the verdict. */
function countsBefore(report: Report): boolean {
  return withoutWidening(report).some(
    (finding) =>
      finding.isNew === false && finding.severity !== 'note' && !isSetAside(finding, report),
  );
}

/** Describes the leading cause. Other causes are listed separately. */
function causeWords(report: Report, causes: readonly Cause[], most: number): string {
  const lead = leadOf(causes);
  if (report.verdict === 'pass' || lead === undefined) return '';
  return prose(cut(lead.first.message, most)) + others(lead);
}

/**
 * Describes the change in numbers, such as `5 permissions added, 1 removed; coverage 75 %`. If the
 * verdict is `pass`, also describes what was checked.
 */
function deltaWords(report: Report, causes: readonly Cause[]): string {
  const agents = report.comparison?.agents ?? [];
  const counts = countWords(report, agents);
  if (report.verdict === 'pass')
    return [counts, prose(checkedWords(report))].filter((words) => words !== '').join('; ');
  const [only, ...rest] = agents.filter(({ changes }) => changes.length > 0);
  const isSaid = /coverage/.test(leadOf(causes)?.first.message ?? '');
  const coverage =
    only === undefined || rest.length > 0 || isSaid ? '' : inline(coverageWords(only));
  return [counts, coverage].filter((words) => words !== '').join('; ');
}

function countWords(report: Report, agents: readonly AgentComparison[]): string {
  const added = changesOf(agents, 'widens');
  const removed = changesOf(agents, 'narrows');
  if (added + removed < 2) return firstAdded(agents);
  const first = worstAdded(report, agents);
  const areSimple = agents.every((agent) => agent.status !== 'removed' && !isUnknown(agent));
  if (!areSimple) return counted(added + removed, PERMISSION_CHANGES);
  return joined([
    ...(added > 0 ? [`${counted(added, PERMISSIONS)} added`] : []),
    ...(removed > 0 ? [`${removedWords(added, removed)} removed`] : []),
  ])
    .replace(' and ', ', ')
    .concat(first === '' ? '' : `: ${first}${added > 1 ? `, and ${digits(added - 1)} more` : ''}`);
}

/** Counts the removed permissions. The noun is left out after a count of added ones. */
function removedWords(added: number, removed: number): string {
  return added > 0 ? digits(removed) : counted(removed, PERMISSIONS);
}

/**
 * Names an added permission if only one agent changed: one with a problem, otherwise the first.
 * Returns an empty string if several agents changed.
 */
function worstAdded({ findings }: Report, agents: readonly AgentComparison[]): string {
  if (firstAdded(agents) === '') return '';
  const added = agents.flatMap(({ changes }) =>
    changes.filter(({ direction }) => direction === 'widens'),
  );
  const problems = new Set(
    findings.flatMap(({ severity, location }) =>
      severity === 'error' ? [placeText(location)] : [],
    ),
  );
  const worst = added.find(({ at }) => at !== undefined && problems.has(placeText(at)));
  const change = worst ?? added[0];
  return change === undefined ? '' : prose(cut(addedWords(change), MAX_ADDED));
}

/** Describes the first added permission if only one agent changed. */
function firstAdded(agents: readonly AgentComparison[]): string {
  const [only, ...others] = agents.filter(({ changes }) => changes.length > 0);
  if (only === undefined || others.length > 0 || only.status !== 'kept' || isUnknown(only))
    return '';
  const change = only.changes.find(({ direction }) => direction === 'widens');
  // For a removal, the resulting problem already names the removed part.
  return change === undefined || change.kind.endsWith('-removed')
    ? ''
    : prose(cut(withoutReason(change), MAX_ADDED));
}

/** Returns the paragraph that lists the required actions. Empty if there are none. */
function todoOf(report: Report, causes: readonly Cause[], most: number): string {
  const widening = report.findings.find(
    (finding) => isWidening(finding) && finding.severity !== 'note' && !isUncompared(report),
  );
  const answer = widening?.help === undefined ? '' : prose(cut(widening.help, most));
  const lead = leadOf(causes);
  const fix = lead === undefined ? countedCauses(causes) : helpOf(report, lead.first, most);
  const steps = [
    ...(fix === '' ? [] : [fix]),
    ...(answer === '' ? [] : [fix === '' ? answer : `For the new permissions, ${answer}`]),
  ];
  return steps.length === 0 ? '' : `**What to do:** ${steps.join('. ')}`;
}

/**
 * Whether all new permissions belong to agents that could not be compared. In that case, the user
 * must first fix the cause of the failed comparison.
 */
function isUncompared({ comparison, verdict }: Report): boolean {
  const widening = comparison?.agents.filter(({ direction }) => direction === 'widens') ?? [];
  return verdict === 'error' && widening.length > 0 && widening.every(isUnknown);
}

/**
 * Returns the instruction to show above a list of several causes, or an empty string if there are
 * none.
 */
function countedCauses(causes: readonly Cause[]): string {
  if (causes.length === 0) return '';
  const count = (severity: Finding['severity']): number =>
    causes.reduce((sum, { first, count }) => sum + (first.severity === severity ? count : 0), 0);
  const [errors, warnings] = [count('error'), count('warning')];
  const blockers = causes.filter(({ first }) => first.blocking).length;
  if (blockers > 0 && blockers < causes.length)
    return 'fix the problems marked ⛔ first, then the rest';
  return errors > 0
    ? `fix the ${errors === 1 ? 'problem' : counted(errors, PROBLEMS)} below`
    : `look at the ${counted(warnings, WARNINGS)} below`;
}

function helpOf(report: Report, finding: Finding, most: number): string {
  const place = shortPlace(report, finding);
  if (finding.help === undefined) return place === '' ? '' : `look at ${place}`;
  return `${prose(cut(finding.help, most))}${place === '' ? '' : ` — ${place}`}`;
}
