import type { Place } from '../../document/document.ts';
import { compilePattern } from '../../pattern/match.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { toolList } from '../../rules/tool-list.ts';
import type { Gathering } from './gathering.ts';

/**
 * A Claude Code permission rule, in the form `Tool`, `Tool(arguments)`, `mcp__server` or
 * `mcp__server__tool`.
 */
interface ToolRule {
  readonly name: string;
  /** Whether the rule applies only to calls with certain arguments. */
  readonly limited: boolean;
}

/** Parses a permission rule. `Tool(*)` is equivalent to `Tool`. */
function ruleOf(text: string): ToolRule {
  const bracket = text.indexOf('(');
  if (bracket === -1) return { name: text.trim(), limited: false };
  return { name: text.slice(0, bracket).trim(), limited: text.slice(bracket).trim() !== '(*)' };
}

/**
 * Splits a string of permission rules, such as `Read, Bash(git add:*) mcp__github__get_issue`.
 * Rules are separated by commas and white space outside brackets.
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

/** Whether a rule denies the tool with this name. */
export type Denied = (name: string) => boolean;

/**
 * The maximum number of deny patterns read from one file. Real files have only a few. Ignoring the
 * patterns beyond this limit is safe, because the tools that those patterns deny are then checked
 * as well.
 */
const MAX_DENY_PATTERNS = 200;

/**
 * Returns a function that checks whether any of `rules` denies a tool. Rules with arguments are
 * ignored, because they deny only some calls. Rules with `?` are also ignored, because Claude Code
 * does not document the meaning of `?`.
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
 * Returns the rule for all tools on a tool's server, such as `mcp__github`. In Claude Code, the
 * server name ends at the first `__` after `mcp__`.
 */
function serverRuleOf(name: string): string {
  const end = name.startsWith('mcp__') ? name.indexOf('__', 'mcp__'.length) : -1;
  return end === -1 ? name : name.slice(0, end);
}

/** Returns the server in a rule such as `mcp__github`, or undefined for any other rule. */
function serverOf(name: string): string | undefined {
  return /^mcp__((?:(?!__).)+)$/su.exec(name)?.[1];
}

/** Adds the tool that a rule allows, unless another rule denies the tool. */
export function addRule(gathering: Gathering, text: string, place: Place, denied: Denied): void {
  const { name } = ruleOf(text);
  if (name.length < text.trim().length && !text.trim().endsWith(')')) {
    gathering.wrong({ at: place, ...toolList.words.openBracket(name) });
    return;
  }
  if (denied(name)) return;
  const server = serverOf(name);
  // Only a star can match a star. A deny pattern that matches the allow pattern itself therefore
  // matches all the tools that the allow pattern matches.
  if (server === undefined) gathering.addText(name, place);
  else if (!denied(`${name}__*`)) {
    gathering.incomplete({ at: place, ...incompleteToolList.words.wholeServer(name, server) });
  }
}
