import { governing } from '../../evaluation/decision/alignment.ts';
import { type Finding, locate } from '../../finding/finding.ts';
import type { EffectivePart } from '../../floors/part.ts';
import { effectiveParts } from '../../floors/parts.ts';
import type { Agent } from '../../model/agent.ts';
import { columns, paintOf, type TextOptions } from '../writing/colour.ts';
import {
  bySection,
  filesWords,
  giverWords,
  isOfFloor,
  notGiven,
  sectionTitle,
} from '../writing/effective-words.ts';
import { cut, plain } from '../writing/escape.ts';
import { placeText } from '../writing/links.ts';
import { findingsText } from './text.ts';

/** Longest name and longest words of one part. */
const NAME_LENGTH = 80;
const WORDS_LENGTH = 160;
/** The sign before what a floor gives. */
const OF_FLOOR = '●';

/**
 * What `effective` prints on a terminal: what holds by section, and behind each part the scope and
 * the line that gave it (spec 14).
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
  const denied = notGiven(findings);
  const name = plain(JSON.stringify(cut(agent.name, NAME_LENGTH)));
  return [
    `${paint.bold(`What holds for ${name}, and who says so`)}: ${plain(filesWords(agent))}`,
    ...(all.some(isOfFloor)
      ? [
          paint.dim(
            `${OF_FLOOR} is given by a floor: the agent can add to it, and not take it away`,
          ),
        ]
      : []),
    ...(governing(agent)
      ? []
      : ['no policy governs this agent, so that no tool is held to anything']),
    '',
    ...blocks,
    ...(denied.length > 0
      ? [paint.bold('Asked for and not given'), ...findingsText(denied, paint, 'listed')]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

function rows(part: EffectivePart): readonly (readonly string[])[] {
  const { place, sources, section } = part;
  const who = giverWords(part);
  return [
    [
      `${isOfFloor(part) ? OF_FLOOR : ' '} ${plain(JSON.stringify(cut(part.subject, NAME_LENGTH)))}`,
      plain(cut(part.words, WORDS_LENGTH)),
      place ? `${who} ${placeText(locate(place))}` : who,
    ],
    ...sources.map((source) => [
      '    also',
      source.words === undefined ? '' : plain(cut(source.words, WORDS_LENGTH)),
      `${giverWords({ section, scope: source.scope })} ${placeText(locate(source.place))}`,
    ]),
  ];
}
