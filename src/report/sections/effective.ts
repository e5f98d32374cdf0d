import { digits } from '../../document/digits.ts';
import { locate } from '../../finding/finding.ts';
import type { EffectivePart, EffectiveSection } from '../../floors/part.ts';
import { effectiveParts } from '../../floors/parts.ts';
import type { Agent } from '../../model/agent.ts';
import type { Report } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { bySection, isOfFloor, sectionTitle, setByWords } from '../writing/effective-words.ts';
import { code, cut, inline, prose } from '../writing/escape.ts';
import { type Linked, placeLink } from '../writing/links.ts';
import { MAX_NAME_LENGTH, type Noun } from '../writing/words.ts';
import { row, worstFirst } from './agents-table.ts';

const PARTS: Noun = ['effective part', 'effective parts'];
const HEAD = ['Item', 'Value', 'Set by'];
/** The maximum length of a description, in characters. */
const MAX_WORDS_LENGTH = 400;
/** The maximum number of additional sources to name per part of an effective policy. */
const MAX_SOURCES = 5;

/**
 * Renders a collapsed table of the effective policy for each agent with a floor. Each row shows the
 * scope and line that set the part.
 */
export function floorParts(report: Pick<Report, 'agents'> & Linked, rank: number): readonly Part[] {
  return worstFirst(report.agents).flatMap(({ agent }): readonly Part[] => {
    if ((agent.floors ?? []).length === 0) return [];
    const open = `<details><summary>Effective policy of ${inline(cut(agent.name, MAX_NAME_LENGTH))}, with sources</summary>\n\n${head()}`;
    const items = effectiveParts(agent).map((part) => itemOf(report, part, part.section));
    return [{ kind: 'items', rank, open, items, close: '\n</details>\n\n', noun: PARTS }];
  });
}

/** Renders an agent's effective policy, with one table per section. */
export function effectiveTables(agent: Agent, linked: Linked): readonly Part[] {
  return [...bySection(effectiveParts(agent))].map(([section, parts]) => ({
    kind: 'items',
    rank: 1,
    open: `### ${sectionTitle(section)}\n\n${head()}`,
    items: parts.map((part) => itemOf(linked, part)),
    close: '\n',
    noun: PARTS,
  }));
}

function head(): string {
  return row(HEAD) + row(HEAD.map(() => '---'));
}

function itemOf(report: Linked, part: EffectivePart, section?: EffectiveSection): Item {
  const form = (length: number): string => {
    const { place, sources } = part;
    const scope = setByWords(part);
    const setBy = `${isOfFloor(part) ? `**${scope}**` : scope}${place ? ` ${placeLink(report, locate(place))}` : ''}`;
    const further = sources.slice(0, MAX_SOURCES).map((source) => {
      const words = source.words === undefined ? '' : `: ${prose(cut(source.words, length))}`;
      return `${setByWords({ section: part.section, scope: source.scope })} ${placeLink(report, locate(source.place))}${words}`;
    });
    const more =
      sources.length > MAX_SOURCES ? [`and ${digits(sources.length - MAX_SOURCES)} more`] : [];
    const subject = code(cut(part.subject, MAX_NAME_LENGTH));
    return row([
      section === undefined ? subject : `${sectionTitle(section)}: ${subject}`,
      prose(cut(part.words, length)),
      [setBy, ...further, ...more].join('<br>'),
    ]);
  };
  return { weight: 1, forms: [() => form(MAX_NAME_LENGTH), () => form(MAX_WORDS_LENGTH)] };
}
