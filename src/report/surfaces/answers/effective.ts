import { isGoverned } from '../../../evaluation/tool-decider.ts';
import { type Finding, locate } from '../../../finding/finding.ts';
import type { EffectivePart } from '../../../floors/part.ts';
import { effectiveParts } from '../../../floors/parts.ts';
import { type Agent, ownParts } from '../../../model/agent.ts';
import type { Part as AgentPart } from '../../../model/governed.ts';
import { effectiveTables } from '../../sections/effective.ts';
import { effectiveToJson, exemptionToJson } from '../../sections/effective-json.ts';
import { findingsText } from '../../sections/findings-text.ts';
import { assemble, codePoints, type Item, type Part } from '../../writing/budget.ts';
import { columns, paintOf, type TextOptions } from '../../writing/colour.ts';
import {
  bySection,
  filesWords,
  floorOrigin,
  isOfFloor,
  notGranted,
  sectionTitle,
  setByWords,
} from '../../writing/effective-words.ts';
import { cut, inline, plain, prose } from '../../writing/escape.ts';
import { type Linked, placeLink, placeText } from '../../writing/links.ts';
import { capital, MAX_NAME_LENGTH, type Noun } from '../../writing/words.ts';

/** The maximum length of a name on a terminal, in characters. */
const MAX_COLUMN_LENGTH = 80;
/** The maximum length of a description on a terminal, in characters. */
const MAX_WORDS_LENGTH = 160;
/** The maximum length of a message in Markdown, in characters. */
const MAX_MESSAGE_LENGTH = 400;
/** The maximum number of related locations per finding in Markdown. */
const MAX_SOURCES = 5;
/**
 * A limit that no real document reaches, because output for a terminal or file is not limited.
 */
const MARKDOWN_LIMIT = 4_000_000;
/** Marks the parts of an effective policy that come from a floor. */
const OF_FLOOR = '●';
const NOT_GRANTED: Noun = ['request that is not granted', 'requests that are not granted'];
const NOT_GRANTED_TITLE = 'Requested but not granted';

/**
 * Renders the output of `effective` for a terminal. Shows the effective policy by section, with the
 * scope and line that set each part.
 */
export function renderEffectiveText(
  agent: Agent,
  options: TextOptions,
  findings: readonly Finding[] = agent.findings,
): string {
  const paint = paintOf(options);
  const all = effectiveParts(agent);
  const blocks = [...bySection(all)].flatMap(([section, parts]) => [
    paint.bold(sectionTitle(section)),
    ...columns(parts.flatMap(rows)).map((line) =>
      line.startsWith(OF_FLOOR) ? paint.bold(line) : line,
    ),
    '',
  ]);
  const denied = notGranted(findings);
  const name = plain(JSON.stringify(cut(agent.name, MAX_COLUMN_LENGTH)));
  return [
    `${paint.bold(`Effective policy of ${name}, with sources`)}: ${plain(filesWords(agent))}`,
    ...(all.some(isOfFloor)
      ? [
          paint.dim(
            `${OF_FLOOR} marks a part from a floor, which the agent can extend but not remove`,
          ),
        ]
      : []),
    ...(isGoverned(agent) ? [] : ['no policy governs this agent, so no tool is restricted']),
    '',
    ...blocks,
    ...(denied.length > 0
      ? [paint.bold(NOT_GRANTED_TITLE), ...findingsText(denied, paint, 'listed')]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

function rows(part: EffectivePart): readonly (readonly string[])[] {
  const { place, sources, section } = part;
  const setBy = setByWords(part);
  return [
    [
      `${isOfFloor(part) ? OF_FLOOR : ' '} ${plain(JSON.stringify(cut(part.subject, MAX_COLUMN_LENGTH)))}`,
      plain(cut(part.words, MAX_WORDS_LENGTH)),
      place ? `${setBy} ${placeText(locate(place))}` : setBy,
    ],
    ...sources.map((source) => [
      '    also',
      source.words === undefined ? '' : plain(cut(source.words, MAX_WORDS_LENGTH)),
      `${setByWords({ section, scope: source.scope })} ${placeText(locate(source.place))}`,
    ]),
  ];
}

/** Renders the effective policy as a Markdown document, with one table per section. */
export function renderEffectiveMarkdown(
  agent: Agent,
  findings: readonly Finding[] = agent.findings,
  linked: Linked = { staleFiles: new Set() },
): string {
  const title: Part = {
    kind: 'fixed',
    text: `## Effective policy for ${inline(cut(agent.name, MAX_NAME_LENGTH))}, with sources\n\n${capital(prose(filesWords(agent)))}.\n\n`,
  };
  return assemble(
    [
      title,
      { kind: 'omissions' },
      ...effectiveTables(agent, linked),
      notGrantedPart(linked, findings),
    ],
    {
      limit: MARKDOWN_LIMIT,
      measure: codePoints,
      omitted: (what) =>
        what === '' ? '' : `> Not shown here because of limited space: ${what}.\n\n`,
    },
  ).trimEnd();
}

/**
 * Renders the permissions that an agent requests but its floors do not grant, with links to the
 * request and to the floors.
 */
function notGrantedPart(linked: Linked, findings: readonly Finding[]): Part {
  const items = notGranted(findings).map(({ message, location, related }): Item => {
    const places = [
      location,
      ...related.slice(0, MAX_SOURCES).map((source) => source.location),
    ].map((place) => placeLink(linked, place));
    return {
      weight: 1,
      forms: [() => `- ${prose(cut(message, MAX_MESSAGE_LENGTH))} (${places.join(', ')})\n`],
    };
  });
  return {
    kind: 'items',
    rank: 1,
    open: `### ${NOT_GRANTED_TITLE}\n\n`,
    items,
    close: '\n',
    noun: NOT_GRANTED,
  };
}

/**
 * Creates the JSON output of `effective`, which contains the agent, its files, its floors from
 * outermost to innermost, and every part of its effective policy.
 */
export function effectiveAnswer(agent: Agent): Readonly<Record<string, unknown>> {
  const { card, policy } = ownParts(agent);
  const paths: Readonly<Record<AgentPart, unknown>> = {
    card: card?.place.document.file ?? null,
    policy: policy?.place.document.file ?? null,
    access: (agent.access?.own ?? []).map(({ document }) => document.file),
  };
  return {
    agent: agent.name,
    ...paths,
    floors: (agent.floors ?? []).map((floor) => ({ ...floorOrigin(floor), file: floor.file })),
    exemptions: (agent.exemptions ?? []).map(exemptionToJson),
    parts: effectiveToJson(agent),
  };
}
