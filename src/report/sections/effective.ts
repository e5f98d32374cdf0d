import { type Finding, locate } from '../../finding/finding.ts';
import type { EffectivePart } from '../../floors/part.ts';
import { effectiveParts } from '../../floors/parts.ts';
import type { Agent } from '../../model/agent.ts';
import type { Report } from '../report.ts';
import { assemble, codePoints, type Item, type Noun, type Part } from '../writing/budget.ts';
import {
  bySection,
  filesWords,
  giverWords,
  isOfFloor,
  notGiven,
  sectionTitle,
} from '../writing/effective-words.ts';
import { code, cut, inline, prose } from '../writing/escape.ts';
import { type Linked, placeLink } from '../writing/links.ts';
import { NAME_LENGTH, row, worstFirst } from './agents-table.ts';
import { capital } from './headline.ts';

const PARTS: Noun = ['effective part', 'effective parts'];
const ASKED: Noun = ['request that is not met', 'requests that are not met'];
const HEAD = ['What', 'Holds', 'Who says so'];
/** Longest words of one part. */
const WORDS_LENGTH = 400;
/** Further places of one part that are named. */
const SOURCES = 5;
/** A document of Markdown for a terminal or a file has no size to fit. */
const MARKDOWN_LIMIT = 4_000_000;

/**
 * For each agent with a floor a folded list of everything that holds for it, with the scope and
 * line that says so (spec 7).
 */
export function floorParts(report: Pick<Report, 'agents'> & Linked, rank: number): readonly Part[] {
  return worstFirst(report.agents).flatMap(({ agent }): readonly Part[] => {
    if ((agent.floors ?? []).length === 0) return [];
    const open = `<details><summary>What holds for ${inline(cut(agent.name, NAME_LENGTH))}, and who says so</summary>\n\n${head()}`;
    const items = effectiveParts(agent).map((part) =>
      itemOf(report, part, sectionTitle(part.section)),
    );
    return [{ kind: 'items', rank, open, items, close: '\n</details>\n\n', noun: PARTS }];
  });
}

/** Everything that holds for an agent as a document of Markdown: a table for each section. */
export function renderEffectiveMarkdown(
  agent: Agent,
  findings: readonly Finding[] = agent.findings,
  linked: Linked = { staleFiles: new Set() },
): string {
  const tables = [...bySection(effectiveParts(agent))].map(([section, parts]): Part => {
    const items = parts.map((part) => itemOf(linked, part));
    return {
      kind: 'items',
      rank: 1,
      open: `### ${sectionTitle(section)}\n\n${head()}`,
      items,
      close: '\n',
      noun: PARTS,
    };
  });
  const title: Part = {
    kind: 'fixed',
    text: `## What holds for ${inline(cut(agent.name, NAME_LENGTH))}, and who says so\n\n${capital(prose(filesWords(agent)))}.\n\n`,
  };
  return assemble([title, { kind: 'omissions' }, ...tables, notGivenPart(linked, findings)], {
    limit: MARKDOWN_LIMIT,
    measure: codePoints,
    omitted: (what) => (what === '' ? '' : `> Not shown here for lack of room: ${what}.\n\n`),
  }).trimEnd();
}

/** What the agent's own files ask for and do not get, with the lines of both. */
function notGivenPart(linked: Linked, findings: readonly Finding[]): Part {
  const items = notGiven(findings).map(({ message, location, related }): Item => {
    const places = [location, ...related.slice(0, SOURCES).map((one) => one.location)].map((one) =>
      placeLink(linked, one),
    );
    return {
      weight: 1,
      forms: [() => `- ${prose(cut(message, WORDS_LENGTH))} (${places.join(', ')})\n`],
    };
  });
  return {
    kind: 'items',
    rank: 1,
    open: '### Asked for and not given\n\n',
    items,
    close: '\n',
    noun: ASKED,
  };
}

function head(): string {
  return row(HEAD) + row(HEAD.map(() => '---'));
}

function itemOf(report: Linked, part: EffectivePart, section?: string): Item {
  const form = (words: number): string => {
    const { place, sources } = part;
    const giver = giverWords(part);
    const who = `${isOfFloor(part) ? `**${giver}**` : giver}${place ? ` ${placeLink(report, locate(place))}` : ''}`;
    const further = sources.slice(0, SOURCES).map((source) => {
      const says = source.words === undefined ? '' : `: ${prose(cut(source.words, words))}`;
      return `${giverWords({ section: part.section, scope: source.scope })} ${placeLink(report, locate(source.place))}${says}`;
    });
    const more = sources.length > SOURCES ? [`and ${sources.length - SOURCES} more`] : [];
    const subject = code(cut(part.subject, NAME_LENGTH));
    return row([
      section === undefined ? subject : `${section}: ${subject}`,
      prose(cut(part.words, words)),
      [who, ...further, ...more].join('<br>'),
    ]);
  };
  return { weight: 1, forms: [() => form(NAME_LENGTH), () => form(WORDS_LENGTH)] };
}
