import type { Located, Place } from '../document/document.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import { choice, quoted } from '../finding/words.ts';
import {
  EXEMPT_SECTIONS,
  type Exemption,
  type ExemptSection,
  type WrittenExemption,
} from '../model/agent.ts';
import { DAY, timeOf } from '../model/date.ts';

/** Longest time that an exemption may last, and shortest reason (spec 7). */
const MOST_DAYS = 90;
const SHORTEST_REASON = 10;

/** The exemptions that are in force, and why the others are not (spec 7, "Exemptions"). */
export interface ReadExemptions {
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
  const problem = (at: Place, message: string, help: string): Finding =>
    findingAt('exemption', { at, message, help }, written.agent?.value);
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
      findings.push(
        problem(
          part?.place ?? written.place,
          `an exemption has no ${quoted(key)}, so it is not honoured`,
          `write ${quoted(key)}, or take the exemption out`,
        ),
      );
  const { section, reason, patterns } = written;
  if (section && section.value.trim() !== '') {
    const known = EXEMPT_SECTIONS.find((one) => one === section.value);
    if (known === undefined)
      findings.push(
        problem(
          section.place,
          `nothing can be exempt from ${quoted(section.value)}; expected ${choice(EXEMPT_SECTIONS)}`,
          'name one of these sections',
        ),
      );
    else if (needsPatterns(known) && patterns.length === 0)
      findings.push(
        problem(
          written.place,
          `an exemption from ${quoted(known)} names no pattern, so it is not honoured`,
          'list under "patterns" what the agent is exempt for',
        ),
      );
    else if (!needsPatterns(known) && patterns.length > 0)
      findings.push(
        problem(
          patterns[0]!.place,
          `an exemption from ${quoted(known)} takes no patterns`,
          'take "patterns" out, or name another section',
        ),
      );
  }
  if (reason && reason.value.trim() !== '' && [...reason.value.trim()].length < SHORTEST_REASON)
    findings.push(
      problem(
        reason.place,
        `the reason ${quoted(reason.value)} is too short; expected ${SHORTEST_REASON} characters or more`,
        'say why the agent needs it',
      ),
    );
  return [...findings, ...datesOf(written, now, problem)];
}

function needsPatterns(section: ExemptSection): boolean {
  return section !== 'all' && section !== 'max_autonomous_value';
}

function datesOf(
  { grantedAt, expiresAt }: WrittenExemption,
  now: Date,
  problem: (at: Place, message: string, help: string) => Finding,
): readonly Finding[] {
  const findings: Finding[] = [];
  const time = (key: string, date: Located<string> | undefined): number | undefined => {
    if (date === undefined || date.value.trim() === '') return undefined;
    const found = timeOf(date.value);
    if (found === undefined)
      findings.push(
        problem(
          date.place,
          `${quoted(key)} is ${quoted(date.value)}; expected an RFC 3339 date such as "2027-01-31"`,
          'mend the date',
        ),
      );
    return found;
  };
  const [granted, expires] = [time('granted_at', grantedAt), time('expires_at', expiresAt)];
  if (granted !== undefined && granted > now.getTime())
    findings.push(
      problem(
        grantedAt!.place,
        `the exemption is granted from ${quoted(grantedAt!.value)}, which is still to come, so it is not honoured yet`,
        'wait, or write the day on which it was granted',
      ),
    );
  if (expires === undefined) return findings;
  if (granted !== undefined && expires - granted > MOST_DAYS * DAY)
    findings.push(
      problem(
        expiresAt!.place,
        `the exemption lasts until ${quoted(expiresAt!.value)}, more than ${MOST_DAYS} days after it was granted`,
        `let it end at most ${MOST_DAYS} days after "granted_at"`,
      ),
    );
  if (granted !== undefined && expires <= granted)
    findings.push(
      problem(
        expiresAt!.place,
        `the exemption ends (${quoted(expiresAt!.value)}) before it begins (${quoted(grantedAt!.value)})`,
        'mend the dates',
      ),
    );
  else if (expires <= now.getTime())
    findings.push(
      problem(
        expiresAt!.place,
        `the exemption expired on ${quoted(expiresAt!.value)} and is no longer honoured`,
        'take it out, or have it granted anew',
      ),
    );
  return findings;
}
