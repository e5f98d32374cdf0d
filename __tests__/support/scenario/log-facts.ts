/** The facts in a log, without its wording. */
export interface LogFacts {
  /** The verdict, coverage, violations and tools of each agent. */
  readonly agents: Readonly<Record<string, string>>;
  /**
   * By agent: the direction of each change, its current and former place, and the first name in it.
   */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /**
   * By agent, or `(none)`: the level, place, rule and first name of each finding, and whether it is
   * pre-existing.
   */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** The annotations for the runner, each with its level and, if present, its place. */
  readonly annotations: readonly string[];
  readonly notices: number;
  readonly exemptions: number;
  readonly ignored: number;
  /** The two sides of the comparison, according to the last line. */
  readonly compared: string | undefined;
}

/** The group for findings that belong to no agent. */
const OF_NONE = '(none)';
/** The maximum length of a name, in characters. */
const NAME_LENGTH = 60;

const DIRECTIONS: Readonly<Record<string, string>> = {
  '▲': 'widens',
  '▼': 'narrows',
  '·': 'neutral',
};
/** Matches a line of the log that contains a finding. */
export const FINDING =
  /^(?<level>error|warning|note) (?<rest>.*) \[(?<rule>[a-z0-9-]+)\](?<before> \(.*\))?$/;
/** Matches the place at the beginning of a finding's text. */
export const PLACE = /^(?<place>[^\s"]*[./][^\s":]*(?::\d+)*)(?: |$)/;
const COMMAND = /^::(?<level>error|warning|notice) (?<properties>.*?)::/;

/**
 * Parses a log of the action. Throws if the stated number of findings is not the number of listed
 * findings.
 */
export function readLog(log: string): LogFacts {
  const agents = new Map<string, string>();
  const changes = new Map<string, string[]>();
  const findings = new Map<string, string[]>();
  const annotations: string[] = [];
  const count = { notice: 0, exemption: 0, ignored: 0 };
  let group: string | undefined;
  let changesOf: string | undefined;
  let last = '';
  for (const line of log.split('\n')) {
    const title = /^::group::(?<title>.*)$/.exec(line)?.groups?.title;
    const finding = FINDING.exec(line)?.groups;
    const command = COMMAND.exec(line)?.groups;
    const kind = /^(?<kind>notice|exemption|ignored)(?: by the configuration)?: /.exec(line)?.groups
      ?.kind as keyof typeof count | undefined;
    if (title !== undefined) {
      group = openGroup(title.replaceAll('%25', '%'), agents);
    } else if (line === '::endgroup::') {
      group = undefined;
      changesOf = undefined;
    } else if (finding !== undefined) {
      push(findings, group ?? OF_NONE, findingLine(finding));
    } else if (command !== undefined) {
      annotations.push(commandLine(command));
    } else if (kind !== undefined) {
      count[kind] += 1;
    } else if (line.startsWith('Result: ')) {
      last = line;
    } else if (group === CHANGES) {
      changesOf = readChange(line, changesOf, changes);
    } else if (agents.has(group ?? '') && /^(?:tools|traces) from: /.test(line)) {
      agents.set(group!, `${agents.get(group!)}; ${sourceOf(line)}`);
    }
  }
  countFindings(last, findings);
  const { notice: notices, exemption: exemptions, ignored } = count;
  const lists = { agents: sorted(agents), changes: sorted(changes), findings: sorted(findings) };
  return { ...lists, annotations, notices, exemptions, ignored, compared: comparedOf(last) };
}

/** The key for the group of changes. No agent has this name. */
const CHANGES = '\0changes';

function openGroup(title: string, agents: Map<string, string>): string {
  const agent = /^Agent (?<name>.*?): (?<verdict>pass|warn|fail|error)(?:; (?<rest>.*))?$/s.exec(
    title,
  )?.groups;
  if (agent === undefined) return title.startsWith('Findings') ? OF_NONE : CHANGES;
  const parts = (agent.rest ?? '')
    .split('; ')
    .filter((part) => !/^\d+ (?:problem|warning|new permission|note)s?\b/.test(part));
  const known = parts.map((part) =>
    part.replace(/^violations: /, 'violations ').replace(/^tools [a-z]+: /, 'tools '),
  );
  const name = unique(agent.name!, agents);
  agents.set(name, [agent.verdict, ...known].join('; '));
  return name;
}

// The words in brackets name the format of a tool list. The findings about tool lists and the tests
// of formats check it.
function sourceOf(line: string): string {
  return line.replace(/^(\w+ from): /, '$1 ').replace(/ \([^()]*\)$/, '');
}

function readChange(
  line: string,
  agent: string | undefined,
  changes: Map<string, string[]>,
): string | undefined {
  const unchanged = /^· /.test(line) ? names(line) : undefined;
  for (const name of unchanged ?? []) changes.set(unique(name, changes), []);
  const opened = /^\S+ "(?<name>.*?)": /.exec(line)?.groups?.name;
  if (unchanged === undefined && opened !== undefined) {
    const name = unique(opened, changes);
    changes.set(name, []);
    return name;
  }
  if (agent === undefined) return undefined;
  const own = changes.get(agent)!;
  const change = /^ {2}(?<sign>\S) (?<words>.*)$/.exec(line)?.groups;
  const place = /^ {4}(?:in (?<now>\S+?))?(?:, )?(?:was (?<was>\S+))?$/.exec(line)?.groups;
  if (change !== undefined)
    own.push(`${DIRECTIONS[change.sign!] ?? change.sign}${named(change.words!)}`);
  else if (place !== undefined) own.push(placed(own.pop()!, place.now, place.was));
  return agent;
}

// The log has a change's place on the next line. Here it comes before the name.
function placed(change: string, now = 'nowhere', was?: string): string {
  return change.replace(
    /^\S+/,
    (direction) => `${direction} ${now}${was === undefined ? '' : ` (was ${was})`}`,
  );
}

function findingLine({
  level,
  rest = '',
  rule,
  before,
}: Readonly<Record<string, string | undefined>>): string {
  const place = PLACE.exec(rest)?.groups?.place;
  return `${level}${place === undefined ? '' : ` ${place}`} ${rule}${named(rest)}${before === undefined ? '' : ' (there before)'}`;
}

function commandLine({
  level,
  properties = '',
}: Readonly<Record<string, string | undefined>>): string {
  const { file, line, endLine, col, endColumn } = Object.fromEntries(
    properties.split(',').map((pair) => pair.split('=', 2) as [string, string]),
  );
  const rule = /\[(?<rule>[a-z0-9-]+)\]$/.exec(properties)?.groups?.rule;
  const at = (place: readonly (string | undefined)[]): string =>
    place.filter((part) => part !== undefined).join(':');
  const place =
    file === undefined ? '' : ` ${at([file, line, col])} to ${at([endLine, endColumn])}`;
  return `${level}${place}${rule === undefined ? '' : ` ${rule}`}`;
}

function comparedOf(line: string): string | undefined {
  const words = /findings: [^;]*; (?<words>.*) \(Card Gate/.exec(line)?.groups?.words;
  if (words === undefined) return undefined;
  const ids = words.match(/\{[a-z]+\}|\b[0-9a-f]{7}\b/g) ?? [];
  const [first, second] = ids.length > 1 ? ids : ['checkout', ids[0]];
  return `${first}${words.includes('GitHub') ? ' on GitHub' : ''} with ${second}`;
}

// A reworded line that is no longer recognised as a finding must not go unnoticed.
function countFindings(last: string, findings: ReadonlyMap<string, readonly string[]>): void {
  const counts = /findings: (?<counts>[^;(]*)/.exec(last)?.groups?.counts ?? '';
  const said = [...counts.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
  const read = [...findings.values()].reduce((sum, list) => sum + list.length, 0);
  if (last === '') throw new Error('the log has no line "Result: …"');
  if (said !== read)
    throw new Error(`the log says that there are ${said} findings, and lists ${read}`);
}

function named(words: string): string {
  const [name] = names(words);
  return name === undefined
    ? ''
    : ` "${name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name}"`;
}

function names(words: string): readonly string[] {
  return [...words.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name]) => name!);
}

function unique(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}

function push(lists: Map<string, string[]>, key: string, line: string): void {
  lists.set(key, [...(lists.get(key) ?? []), line]);
}

function sorted<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
