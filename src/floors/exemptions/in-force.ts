import type { Located, Place } from '../../document/document.ts';
import { DAY_MS } from '../../document/time-units.ts';
import { type Finding, findingAt, type Words } from '../../finding/finding.ts';
import {
  EXEMPT_SECTIONS,
  type Exemption,
  type ExemptSection,
  type WrittenExemption,
} from '../../model/agent.ts';
import { timeOf } from '../../model/date.ts';
import { exemption } from '../../rules/exemption.ts';

const { words } = exemption;

/**
 * The maximum duration of an exemption, in days
 * (docs/reference/floors.md#when-an-exemption-is-not-honoured).
 */
const MAX_DAYS = 90;
/** The minimum length of an exemption's reason, in characters. */
const MIN_REASON_LENGTH = 10;

/**
 * The exemptions in force, with findings about all other exemptions
 * (docs/reference/floors.md#when-an-exemption-is-not-honoured).
 */
interface ReadExemptions {
  readonly exemptions: readonly Exemption[];
  readonly findings: readonly Finding[];
}

/**
 * Checks exemptions against the rules that apply regardless of the agent. An exemption that breaks
 * such a rule is not in force.
 */
export function readExemptions(written: readonly WrittenExemption[], now: Date): ReadExemptions {
  const exemptions: Exemption[] = [];
  const findings: Finding[] = [];
  for (const candidate of written) {
    const problems = problemsOf(candidate, now);
    for (const finding of problems) findings.push(finding);
    const complete = completeExemption(candidate);
    if (problems.length === 0 && complete) exemptions.push(complete);
  }
  return { exemptions, findings };
}

/** Returns an exemption with all its required keys, or undefined if a required key is missing. */
function completeExemption(written: WrittenExemption): Exemption | undefined {
  const { agent, section, patterns, reason, grantedBy, grantedAt, expiresAt, place } = written;
  if (!agent || !section || !reason || !grantedBy || !grantedAt || !expiresAt) return undefined;
  return {
    agent: agent.value,
    section: section.value as ExemptSection,
    patterns,
    reason: reason.value.trim(),
    grantedBy: grantedBy.value,
    grantedAt: grantedAt.value,
    expiresAt: expiresAt.value,
    place,
  };
}

function problemsOf(written: WrittenExemption, now: Date): readonly Finding[] {
  const problem = (at: Place, text: Words): Finding =>
    findingAt(exemption, { at, ...text }, written.agent?.value);
  const findings: Finding[] = [];
  const required = {
    agent: written.agent,
    section: written.section,
    reason: written.reason,
    granted_by: written.grantedBy,
    granted_at: written.grantedAt,
    expires_at: written.expiresAt,
  };
  for (const [key, part] of Object.entries(required))
    if (part === undefined || part.value.trim() === '')
      findings.push(problem(part?.place ?? written.place, words.missingKey(key)));
  const { section, reason, patterns } = written;
  if (section && section.value.trim() !== '') {
    const known = EXEMPT_SECTIONS.find((name) => name === section.value);
    const [pattern] = patterns;
    if (known === undefined)
      findings.push(problem(section.place, words.unknownSection(section.value, EXEMPT_SECTIONS)));
    else if (needsPatterns(known) && pattern === undefined)
      findings.push(problem(written.place, words.noPattern(known)));
    else if (!needsPatterns(known) && pattern)
      findings.push(problem(pattern.place, words.patterns(known)));
  }
  if (reason && reason.value.trim() !== '' && [...reason.value.trim()].length < MIN_REASON_LENGTH)
    findings.push(problem(reason.place, words.shortReason(reason.value, MIN_REASON_LENGTH)));
  return [...findings, ...dateProblems(written, now, problem)];
}

function needsPatterns(section: ExemptSection): boolean {
  return section !== 'all' && section !== 'max_autonomous_value';
}

function dateProblems(
  { grantedAt, expiresAt }: WrittenExemption,
  now: Date,
  problem: (at: Place, text: Words) => Finding,
): readonly Finding[] {
  const findings: Finding[] = [];
  const read = (key: string, date: Located<string> | undefined): WrittenDate | undefined => {
    if (date === undefined || date.value.trim() === '') return undefined;
    const time = timeOf(date.value);
    if (time === undefined) findings.push(problem(date.place, words.invalidDate(key, date.value)));
    return time === undefined ? undefined : { time, text: date.value, place: date.place };
  };
  const [granted, expires] = [read('granted_at', grantedAt), read('expires_at', expiresAt)];
  if (granted && granted.time > now.getTime())
    findings.push(problem(granted.place, words.future(granted.text)));
  if (expires === undefined) return findings;
  if (granted && expires.time - granted.time > MAX_DAYS * DAY_MS)
    findings.push(problem(expires.place, words.tooLong(expires.text, MAX_DAYS)));
  if (granted && expires.time <= granted.time)
    findings.push(problem(expires.place, words.reversed(expires.text, granted.text)));
  else if (expires.time <= now.getTime())
    findings.push(problem(expires.place, words.expired(expires.text)));
  return findings;
}

/** A date as written in the configuration, with its time in milliseconds since 1970. */
interface WrittenDate {
  readonly time: number;
  readonly text: string;
  readonly place: Place;
}
