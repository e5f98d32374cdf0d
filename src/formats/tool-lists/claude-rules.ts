import type { Place } from '../../document/document.ts';
import { compilePattern } from '../../pattern/match.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { toolList } from '../../rules/tool-list.ts';
import type { Gathering } from './gathering.ts';

/**
 * Rules as Claude Code writes them: `Tool`, `Tool(what it may be called with)`, `mcp__server`,
 * `mcp__server__tool`.
 */

interface Rule {
  readonly name: string;
  /** The rule concerns some calls of the tool only. */
  readonly limited: boolean;
}

/** `Bash(*)` means the same as `Bash`. */
function ruleOf(text: string): Rule {
  const bracket = text.indexOf('(');
  if (bracket === -1) return { name: text.trim(), limited: false };
  return { name: text.slice(0, bracket).trim(), limited: text.slice(bracket).trim() !== '(*)' };
}

/**
 * The rules of a text such as `Read, Bash(git add:*) mcp__github__get_issue`: commas and white
 * space part them, outside of brackets.
 */
export function splitRules(text: string): readonly string[] {
  const rules: string[] = [];
  let depth = 0;
  let rule = '';
  for (const char of text) {
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[,\s]/.test(char)) rule += char;
    else {
      rules.push(rule);
      rule = '';
    }
  }
  return [...rules, rule].filter((each) => each !== '');
}

/**
 * Whether a name is taken away: by a rule without limits that is the name, its whole server, or a
 * pattern over it.
 */
export type Denied = (name: string) => boolean;

/**
 * Patterns of a file that take names away. Real files have a few; past the limit the rest take
 * nothing, so that a tool too many is judged and never one too few.
 */
const MAX_DENY_PATTERNS = 200;

/**
 * What rules take away. A rule with limits leaves the tool; so does one with `?`, whose meaning is
 * not documented.
 */
export function deniedBy(rules: readonly string[]): Denied {
  const names = rules
    .map(ruleOf)
    .flatMap(({ name, limited }) => (limited || name.includes('?') ? [] : [name]));
  const exact = new Set(names);
  const patterns = [...exact]
    .filter((name) => name.includes('*'))
    .slice(0, MAX_DENY_PATTERNS)
    .map((name) => compilePattern(name));
  return (name) =>
    exact.has(name) ||
    exact.has(serverRuleOf(name)) ||
    patterns.some((pattern) => pattern.matches(name));
}

/**
 * The rule for the whole server of a tool: the client ends the name of the server at the first
 * `__`.
 */
function serverRuleOf(name: string): string {
  const end = name.startsWith('mcp__') ? name.indexOf('__', 'mcp__'.length) : -1;
  return end === -1 ? name : name.slice(0, end);
}

/** The server of a rule that names one and no tool of it. */
function serverOf(name: string): string | undefined {
  return /^mcp__((?:(?!__).)+)$/su.exec(name)?.[1];
}

/** Takes the tool of a rule, unless it is denied. */
export function addRule(gathering: Gathering, text: string, place: Place, denied: Denied): void {
  const { name } = ruleOf(text);
  if (name.length < text.trim().length && !text.trim().endsWith(')')) {
    gathering.wrong({ at: place, ...toolList.words.openBracket(name) });
    return;
  }
  if (denied(name)) return;
  const server = serverOf(name);
  // A pattern that a deny pattern covers as a text is covered with all its names: only its stars
  // can meet the other's.
  if (server === undefined) gathering.addText(name, place);
  else if (!denied(`${name}__*`)) {
    gathering.incomplete({ at: place, ...incompleteToolList.words.wholeServer(name, server) });
  }
}
