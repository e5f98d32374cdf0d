import { locate } from '../finding/finding.ts';
import type { Agent, Exemption } from '../model/agent.ts';
import { NAME_LENGTH } from './agents-table.ts';
import { counted, type Item, type Noun, type Part } from './budget.ts';
import { code, cut, inline, prose } from './escape.ts';
import { someOf } from './groups.ts';
import { type Linked, placeLink } from './links.ts';
import type { IgnoredFindings, Report } from './report.ts';

const EXEMPTIONS: Noun = ['exemption in force', 'exemptions in force'];
const ENTRIES: Noun = ['entry that ignores findings', 'entries that ignore findings'];
const IGNORED: Noun = ['finding is ignored', 'findings are ignored'];

/** Longest reason, and patterns that one exemption names. */
const REASON_LENGTH = 300;
const NAMED = 8;

/** What somebody decided to let pass: exemptions in force, which every report lists (spec 7), and findings that are ignored (spec 12). */
export function passingParts(report: Pick<Report, 'agents' | 'ignored'> & Linked, rank: number): readonly Part[] {
  const exemptions = report.agents.flatMap(({ agent }) => (agent.exemptions ?? []).map((exemption) => ({ agent, exemption })));
  const ignored = report.ignored ?? [];
  return [
    {
      kind: 'items',
      rank,
      open: `### Exemptions in force (${exemptions.length})\n\n`,
      items: exemptions.map(({ agent, exemption }): Item => ({ weight: 1, forms: [() => exemptionItem(report, agent, exemption)] })),
      close: '\n',
      noun: EXEMPTIONS,
    },
    {
      kind: 'items',
      rank,
      open: `<details><summary>${ignoredText(ignored)}</summary>\n\n`,
      items: ignored.map((entry): Item => ({ weight: 1, forms: [() => ignoredItem(entry)] })),
      close: '\n</details>\n\n',
      noun: ENTRIES,
    },
  ];
}

/** How many findings are ignored, in words. */
export function ignoredText(ignored: readonly IgnoredFindings[]): string {
  return `${counted(
    ignored.reduce((sum, { count }) => sum + count, 0),
    IGNORED,
  )} by the configuration`;
}

/** An exemption in words, its texts in double quotes. */
export function exemptionText({ section, patterns, reason, grantedBy, expiresAt }: Exemption): string {
  const what =
    patterns.length === 0
      ? ''
      : ` for ${someOf(
          patterns.map(({ value }) => JSON.stringify(cut(value, NAME_LENGTH))),
          NAMED,
        )}`;
  return `${section === 'all' ? 'from everything' : `from ${JSON.stringify(section)}`}${what}, granted by ${JSON.stringify(cut(grantedBy, NAME_LENGTH))} until ${cut(expiresAt, NAME_LENGTH)}: ${cut(reason.replace(/\s+/g, ' '), REASON_LENGTH)}`;
}

function exemptionItem(report: Linked, agent: Agent, exemption: Exemption): string {
  return `- **${inline(cut(agent.name, NAME_LENGTH))}** is exempt ${prose(exemptionText(exemption))} — ${placeLink(report, locate(exemption.place))}\n`;
}

function ignoredItem({ rule, path, reason, count }: IgnoredFindings): string {
  const where = path === undefined ? '' : ` in ${code(cut(path, NAME_LENGTH))}`;
  return `- ${count} of ${code(rule)}${where}: ${prose(cut(reason, REASON_LENGTH))}\n`;
}
