import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import type { Remark } from '../../../model/host-permissions.ts';
import { type PlacedRule, placedRule } from './claude-code.ts';
import type { RuleList } from './rules.ts';

/*
 * Lists of tools and rules in front matter. A list is a YAML list, or a string separated by commas
 * or white space (docs/reference/claude-code.md#agents).
 */

interface ListEntry {
  readonly text: string;
  readonly place: Place;
}

/**
 * Returns a list's entries. In a string, entries are separated by commas outside brackets and, with
 * `blanks`, also by white space. Returns undefined if there is no list.
 */
export function listedEntries(list: Reader, blanks: boolean): readonly ListEntry[] | undefined {
  const value = list.value();
  if (value === undefined || value === null) return undefined;
  const text = list.text();
  const whole = text === undefined ? list.texts() : [{ value: text, place: list.place }];
  return whole.flatMap(({ value: entry, place }) =>
    splitEntries(entry, blanks && text !== undefined).map((part) => ({ text: part, place })),
  );
}

function splitEntries(text: string, blanks: boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && (char === ',' || (blanks && /\s/.test(char)))) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '');
}

/** Reads the rules in a front matter list. The result is empty if there is no list. */
export function listedRules(list: Reader, name: RuleList, blanks: boolean): readonly PlacedRule[] {
  const entries = listedEntries(list, blanks) ?? [];
  return entries.map(({ text, place }) => placedRule(name, text, place));
}

/** Matches an entry in `tools` with brackets after the tool's name. */
const NAMED = /^([^()\s]+)\s*\([\s\S]*\)$/;

/** The tools available to an agent, and remarks on the list. */
interface AvailableTools {
  /** The available tools, as `allow` rules. Absent if the agent has all tools. */
  readonly available?: readonly PlacedRule[];
  readonly remarks: readonly Remark[];
}

/**
 * Reads an agent's `tools` list. Each entry names a tool. Text in brackets after the name does not
 * limit the tool.
 */
export function availableTools(list: Reader): AvailableTools {
  const entries = listedEntries(list, false);
  if (entries === undefined || entries.some(({ text }) => text === '*')) return { remarks: [] };
  const remarks = entries.flatMap(({ text, place }): readonly Remark[] => {
    const tool = NAMED.exec(text)?.[1];
    if (tool === undefined || tool === 'Agent' || tool === 'Task') return [];
    const why = `"tools" grants whole tools, so the agent can use all of ${tool}`;
    return [{ kind: 'dead-rule', rule: text, why, instead: tool, place }];
  });
  return {
    available: entries.map(({ text, place }) =>
      placedRule('allow', NAMED.exec(text)?.[1] ?? text, place),
    ),
    remarks,
  };
}
