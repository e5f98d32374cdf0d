import { Reader } from '../../document/reader.ts';
import type { Problem } from '../../finding/finding.ts';
import { toolList } from '../../rules/tool-list.ts';
import { addRule, type Denied, deniedBy, splitRules } from './claude-rules.ts';
import { Gathering } from './gathering.ts';
import { holdsList } from './shape.ts';
import type { ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in the front matter of a Claude agent, skill or command. An agent's list is `tools`
 * without `disallowedTools`. The list of a skill or command is `allowed-tools`, which is never
 * complete, because it includes only tools that need no approval.
 */
export const CLAUDE_AGENT: ToolListFormat = {
  id: 'claude-agent',
  title: 'agent or skill front matter',
  recognise: ({ form }) => form === 'front-matter',
  declared(document, options) {
    const gathering = new Gathering(options);
    const top = Reader.of(document);
    const denied = deniedBy(rulesOf(top.get('disallowedTools')).map(({ text }) => text));
    const given = LISTS.map((key) => top.get(key)).filter(isGiven);
    for (const list of given) addList(gathering, list, denied);
    if (given.length === 0) gathering.wrong(inheritsAll(top));
    if (isGiven(top.get('allowed-tools'))) gathering.open();
    return gathering.result();
  },
};

const LISTS = ['tools', 'allowed-tools'] as const;

/**
 * Returns the problem to report for front matter that lists no tools. Such an agent inherits all
 * tools.
 */
export function inheritsAll(top: Reader): Problem {
  return { at: top.get('tools').place, ...toolList.words.inheritsAll() };
}

/**
 * Whether a value lists individual tools. A missing value, an empty value or `*` selects every
 * tool.
 */
function isGiven(list: Reader): boolean {
  if (holdsList(list)) return !list.items().some((item) => item.text()?.trim() === '*');
  const text = list.text()?.trim();
  return text === undefined
    ? list.isMap || list.number() !== undefined || list.boolean() !== undefined
    : text !== '' && text !== '*';
}

function addList(gathering: Gathering, list: Reader, denied: Denied): void {
  if (!holdsList(list) && list.text() === undefined) {
    gathering.wrong({ at: list.place, ...toolList.words.notAList() });
  }
  for (const item of list.items())
    if (item.text() === undefined || item.text() === '') gathering.add(item);
  for (const { text, place } of rulesOf(list)) addRule(gathering, text, place, denied);
}

/** Returns the permission rules in a list or a string, each with its location in the file. */
function rulesOf(list: Reader) {
  const texts =
    list.text() === undefined ? list.texts() : [{ value: list.text() ?? '', place: list.place }];
  return texts.flatMap(({ value, place }) => splitRules(value).map((text) => ({ text, place })));
}
