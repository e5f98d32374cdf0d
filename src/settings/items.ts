import type { ToolItem, TraceItem } from './entries.ts';
import { repositoryPath } from './paths.ts';
import { SettingsError } from './settings-error.ts';

/**
 * The entries of a list in a text, one a line. Commas separate entries too, because the command
 * line takes `a,b`, but not inside brackets: `{card,policy}.yaml` is one pattern.
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
  // Brackets without their counterpart have no meaning.
  return depth === 0 ? [...entries, line.slice(start)] : line.split(',');
}

/** Endings of files and not of tools: an item that has one is a file even if it does not exist. */
export const LIST_FILE = /\.(?:jsonc?|jsonl|ndjson|ya?ml|txt|md)$/i;

/**
 * Reads an entry of a list of tools: `github=tools.json` states the server of a list of bare names.
 */
export function parseToolItem(entry: string): ToolItem {
  const [, server, text = entry] = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry) ?? [];
  return { ...(server !== undefined && { server }), text: toolText(text) };
}

/**
 * The text of an item, with the path of a file in the form that changes use. The name of a tool is
 * unchanged.
 */
export function toolText(text: string): string {
  return LIST_FILE.test(text) ? (repositoryPath(text) ?? text) : text;
}

/**
 * Reads an entry of a list of traces; `name` is the option as the user wrote it.
 * @throws SettingsError when the entry leads out of the repository.
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
