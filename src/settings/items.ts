import type { ToolItem, TraceItem } from './entries.ts';
import { repositoryPath } from './paths.ts';
import { SettingsError } from './settings-error.ts';

/**
 * Splits text into list entries at newlines and commas. A comma inside brackets is not a separator:
 * `{card,policy}.yaml` is one pattern.
 */
export function splitList(text: string): string[] {
  return text
    .split('\n')
    .flatMap(splitLine)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function splitLine(line: string): readonly string[] {
  const entries: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if ('{[('.includes(char)) depth += 1;
    else if ('}])'.includes(char)) depth -= 1;
    else if (char === ',' && depth === 0) {
      entries.push(line.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) break;
  }
  // Unbalanced brackets are ordinary characters.
  return depth === 0 ? [...entries, line.slice(start)] : line.split(',');
}

/**
 * Matches the file extensions of tool lists. An entry with one of these extensions is never a tool
 * name, even if the file does not exist.
 */
export const LIST_FILE = /\.(?:jsonc?|jsonl|ndjson|ya?ml|txt|md)$/i;

/**
 * Parses an entry in a list of tools. For `github=tools.json`, the tools in the file belong to the
 * server `github`.
 */
export function parseToolItem(entry: string): ToolItem {
  const [, server, text = entry] = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry) ?? [];
  return { ...(server !== undefined && { server }), text: toolText(text) };
}

/**
 * Returns the text of an entry in a list of tools. File paths are normalised in the same way as in
 * lists of changed files. Tool names are unchanged.
 */
export function toolText(text: string): string {
  return LIST_FILE.test(text) ? (repositoryPath(text) ?? text) : text;
}

/**
 * Parses an entry in a list of traces. Error messages refer to the option as `name`.
 * @throws SettingsError if the path is outside the repository
 */
export function traceItem(entry: string, name = 'traces'): TraceItem {
  if (entry === '-') return { text: entry };
  const text = repositoryPath(entry);
  if (text !== undefined) return { text };
  throw new SettingsError(
    `${JSON.stringify(name)} is ${JSON.stringify(entry)}, which points outside the repository`,
    'copy the traces into the checked-out folder first',
  );
}
