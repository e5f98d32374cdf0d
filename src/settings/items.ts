import type { ToolItem, TraceItem } from './entries.ts';
import { repositoryPath } from './paths.ts';
import { SettingsError } from './settings-error.ts';

/**
 * Splits a list into its entries, one per line. A comma also separates entries, because the command
 * line takes `a,b`. A comma inside brackets does not: `{card,policy}.yaml` is one pattern.
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
  // Unbalanced brackets have no meaning.
  return depth === 0 ? [...entries, line.slice(start)] : line.split(',');
}

/**
 * File extensions that names of tools never have. An item with such an extension is a file, even if
 * it does not exist.
 */
export const LIST_FILE = /\.(?:jsonc?|jsonl|ndjson|ya?ml|txt|md)$/i;

/**
 * Reads an entry in a list of tools. In `github=tools.json`, the tools in the file belong to the
 * server `github`.
 */
export function parseToolItem(entry: string): ToolItem {
  const [, server, text = entry] = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry) ?? [];
  return { ...(server !== undefined && { server }), text: toolText(text) };
}

/**
 * Returns the text of an item. A file path is normalised to the form used in lists of changed
 * files. A tool name is unchanged.
 */
export function toolText(text: string): string {
  return LIST_FILE.test(text) ? (repositoryPath(text) ?? text) : text;
}

/**
 * Reads an entry in a list of traces. `name` is the option as the user wrote it.
 * @throws SettingsError if the entry leads out of the repository.
 */
export function traceItem(entry: string, name = 'traces'): TraceItem {
  if (entry === '-') return { text: entry };
  const text = repositoryPath(entry);
  if (text !== undefined) return { text };
  throw new SettingsError(
    `${JSON.stringify(name)} is ${JSON.stringify(entry)}, which leads out of the repository`,
    'copy the traces into the checked-out folder first',
  );
}
