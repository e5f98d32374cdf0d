import { digits } from '../../document/digits.ts';
import { locate } from '../../finding/finding.ts';
import type { Exemption } from '../../model/agent.ts';
import type { AgentReport, IgnoredFindings, Report } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { cut, inline, prose } from '../writing/escape.ts';
import { type Linked, placeLink, placeText } from '../writing/links.ts';
import { MAX_NAME_LENGTH, type Noun, someOf } from '../writing/words.ts';

// Renders exceptions that users approved: ignored findings, and exemptions from floors.

const EXEMPTIONS: Noun = ['exemption', 'exemptions'];
/** The maximum number of `ignore` entries, or of patterns per exemption, on one line. */
const MAX_NAMED = 6;
/** The maximum length of a reason, in characters. */
const MAX_REASON_LENGTH = 300;

/**
 * Describes the ignored findings in one line, with the reason from each `ignore` entry. Returns an
 * empty string if no findings are ignored. Values are in double quotes.
 */
export function ignoredWords({ ignored = [] }: Pick<Report, 'ignored'>): string {
  const entries = ignored.filter((entry) => entry.count > 0);
  if (entries.length === 0) return '';
  return `ignored by the configuration: ${someOf(entries.map(entryWords), MAX_NAMED, '; ')}`;
}

function entryWords({ rule, path, reason, count }: IgnoredFindings): string {
  const where = path === undefined ? '' : ` in ${JSON.stringify(cut(path, MAX_NAME_LENGTH))}`;
  const findings = count === 1 ? 'finding' : 'findings';
  return `${digits(count)} ${JSON.stringify(rule)} ${findings}${where} (${cut(reason, MAX_REASON_LENGTH)})`;
}

/**
 * Renders the list of ignored findings as one line of Markdown. The part has no items if no
 * findings are ignored.
 */
export function ignoredPart(report: Pick<Report, 'ignored'>, rank: number): Part {
  const words = ignoredWords(report);
  const items: readonly Item[] =
    words === '' ? [] : [{ weight: 1, forms: [() => `🔇 ${prose(words)}\n\n`] }];
  return {
    kind: 'items',
    rank,
    open: '',
    items,
    close: '',
    noun: ['list of ignored findings', 'lists of ignored findings'],
  };
}

interface Exempt {
  readonly agent: string;
  readonly exemption: Exemption;
}

function exemptionsOf(agents: readonly AgentReport[]): readonly Exempt[] {
  return agents.flatMap(({ agent }) =>
    (agent.exemptions ?? []).map((exemption) => ({ agent: agent.name, exemption })),
  );
}

/** Describes the policy parts that an exemption covers. */
function exemptionSubject({ section, patterns }: Exemption): string {
  if (section === 'all') return 'its whole floor';
  const named = patterns.map((pattern) => JSON.stringify(cut(pattern.value, MAX_NAME_LENGTH)));
  return `${JSON.stringify(section)}${named.length > 0 ? ` for ${someOf(named, MAX_NAMED)}` : ''}`;
}

/** Describes why an exemption was granted, who granted it, and when it expires. */
function exemptionGrant({ reason, grantedBy, grantedAt, expiresAt }: Exemption): string {
  return `${cut(reason, MAX_REASON_LENGTH)} (${cut(grantedBy, MAX_NAME_LENGTH)} granted this on ${cut(grantedAt, MAX_NAME_LENGTH)}; it expires on ${cut(expiresAt, MAX_NAME_LENGTH)})`;
}

/** Returns a line of plain text for each exemption in force. The lines are not escaped. */
export function exemptionLines(agents: readonly AgentReport[]): readonly string[] {
  return exemptionsOf(agents).map(({ agent, exemption }) => {
    const who = JSON.stringify(cut(agent, MAX_NAME_LENGTH));
    return `${who} is exempt from ${exemptionSubject(exemption)}: ${exemptionGrant(exemption)}, ${placeText(locate(exemption.place))}`;
  });
}

/** Renders the exemptions in force as a Markdown list. */
export function exemptionsPart(
  report: Pick<Report, 'agents'> & Linked,
  rank: number,
  most?: number,
): Part {
  const items = exemptionsOf(report.agents).map(({ agent, exemption }): Item => {
    const form = (): string => {
      const who = `**${inline(cut(agent, MAX_NAME_LENGTH))}**`;
      return `- ${who} is exempt from ${prose(exemptionSubject(exemption))}: ${prose(exemptionGrant(exemption))} — ${placeLink(report, locate(exemption.place))}\n`;
    };
    return { weight: 1, forms: [form] };
  });
  return {
    kind: 'items',
    rank,
    open: '### Exemptions in force\n\n',
    items,
    close: '\n',
    noun: EXEMPTIONS,
    ...(most !== undefined && { most }),
  };
}
