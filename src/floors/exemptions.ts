import type { Located, Place } from '../document/document.ts';
import { type Finding, findingAt, type Words } from '../finding/finding.ts';
import {
  EXEMPT_SECTIONS,
  type Exemption,
  type ExemptSection,
  type WrittenExemption,
} from '../model/agent.ts';
import { DAY, timeOf } from '../model/date.ts';
import { exemption } from '../rules/exemption.ts';

const { words } = exemption;

/**
 * Longest time that an exemption may last, and shortest reason
 * (docs/reference/floors.md#when-an-exemption-is-not-honoured).
 */
const MOST_DAYS = 90;
const SHORTEST_REASON = 10;

/**
 * The exemptions that are in force, and why the others are not
 * (docs/reference/floors.md#when-an-exemption-is-not-honoured).
 */
interface ReadExemptions {
  readonly exemptions: readonly Exemption[];
  readonly findings: readonly Finding[];
}

/**
 * Holds what the configuration says against every rule about exemptions that needs no agent. One
 * that breaks a rule is not honoured.
 */
export function readExemptions(written: readonly WrittenExemption[], now: Date): ReadExemptions {
  const exemptions: Exemption[] = [];
  const findings: Finding[] = [];
  for (const one of written) {
    const problems = problemsOf(one, now);
    for (const finding of problems) findings.push(finding);
    if (problems.length > 0) continue;
    exemptions.push({
      agent: one.agent!.value,
      section: one.section!.value as ExemptSection,
      patterns: one.patterns,
      reason: one.reason!.value.trim(),
      grantedBy: one.grantedBy!.value,
      grantedAt: one.grantedAt!.value,
      expiresAt: one.expiresAt!.value,
      place: one.place,
    });
  }
  return { exemptions, findings };
}

function problemsOf(written: WrittenExemption, now: Date): readonly Finding[] {
  const problem = (at: Place, said: Words): Finding =>
    findingAt(exemption, { at, ...said }, written.agent?.value);
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
    const known = EXEMPT_SECTIONS.find((one) => one === section.value);
    if (known === undefined)
      findings.push(problem(section.place, words.unknownSection(section.value, EXEMPT_SECTIONS)));
    else if (needsPatterns(known) && patterns.length === 0)
      findings.push(problem(written.place, words.noPattern(known)));
    else if (!needsPatterns(known) && patterns.length > 0)
      findings.push(problem(patterns[0]!.place, words.patterns(known)));
  }
  if (reason && reason.value.trim() !== '' && [...reason.value.trim()].length < SHORTEST_REASON)
    findings.push(problem(reason.place, words.shortReason(reason.value, SHORTEST_REASON)));
  return [...findings, ...datesOf(written, now, problem)];
}

function needsPatterns(section: ExemptSection): boolean {
  return section !== 'all' && section !== 'max_autonomous_value';
}

function datesOf(
  { grantedAt, expiresAt }: WrittenExemption,
  now: Date,
  problem: (at: Place, said: Words) => Finding,
): readonly Finding[] {
  const findings: Finding[] = [];
  const time = (key: string, date: Located<string> | undefined): number | undefined => {
    if (date === undefined || date.value.trim() === '') return undefined;
    const found = timeOf(date.value);
    if (found === undefined) findings.push(problem(date.place, words.invalidDate(key, date.value)));
    return found;
  };
  const [granted, expires] = [time('granted_at', grantedAt), time('expires_at', expiresAt)];
  if (granted !== undefined && granted > now.getTime())
    findings.push(problem(grantedAt!.place, words.future(grantedAt!.value)));
  if (expires === undefined) return findings;
  if (granted !== undefined && expires - granted > MOST_DAYS * DAY)
    findings.push(problem(expiresAt!.place, words.tooLong(expiresAt!.value, MOST_DAYS)));
  if (granted !== undefined && expires <= granted)
    findings.push(problem(expiresAt!.place, words.reversed(expiresAt!.value, grantedAt!.value)));
  else if (expires <= now.getTime())
    findings.push(problem(expiresAt!.place, words.expired(expiresAt!.value)));
  return findings;
}
