import type { EffectivePart } from '../composition/part.ts';
import { effectiveParts } from '../composition/parts.ts';
import { locate } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { type JsonPlace, placeToJson } from './changes-json.ts';
import { columns, paintOf, type TextOptions } from './colour.ts';
import { bySection, giverWords, sectionTitle } from './effective-words.ts';
import { cut, plain } from './escape.ts';
import { placeText } from './links.ts';

/** Longest name and longest words of one part. */
const NAME_LENGTH = 80;
const WORDS_LENGTH = 160;

/** What `effective` prints on a terminal: what holds by section, and behind each part the scope and the line that gave it (spec 14). */
export function renderEffectiveText(agent: Agent, options: TextOptions): string {
  const paint = paintOf(options);
  const blocks = [...bySection(effectiveParts(agent))].flatMap(([section, parts]) => [
    paint.bold(sectionTitle(section)),
    ...columns(parts.flatMap(rows)),
    '',
  ]);
  return [paint.bold(`What holds for ${plain(JSON.stringify(cut(agent.name, NAME_LENGTH)))}, and who says so`), '', ...blocks]
    .join('\n')
    .trimEnd();
}

function rows(part: EffectivePart): readonly (readonly string[])[] {
  const { place, sources, section } = part;
  const who = giverWords(part);
  return [
    [
      `  ${plain(JSON.stringify(cut(part.subject, NAME_LENGTH)))}`,
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

/** A part in JSON: what holds, and who says so; file and lines are null where it was filled in by default. */
export interface JsonEffectivePart extends JsonPlace {
  readonly section: string;
  readonly subject: string;
  readonly value: unknown;
  readonly scope: string;
  readonly sources: readonly (JsonPlace & { readonly scope: string })[];
}

/** Everything that holds for an agent, as plain data. */
export function effectiveToJson(agent: Agent): readonly JsonEffectivePart[] {
  return effectiveParts(agent).map((part) => ({
    section: part.section,
    subject: part.subject,
    value: part.value,
    scope: part.section === 'exemptions' ? 'configuration' : part.scope,
    ...placeToJson(part.place && locate(part.place)),
    sources: part.sources.map(({ scope, place }) => ({ scope, ...placeToJson(locate(place)) })),
  }));
}

/** What `effective` answers in JSON (spec 14): the agent, its files, and every part of what holds. */
export function effectiveAnswer(agent: Agent): Readonly<Record<string, unknown>> {
  return {
    agent: agent.name,
    card: agent.card?.place.document.file ?? null,
    policy: agent.policy?.place.document.file ?? null,
    parts: effectiveToJson(agent),
  };
}
