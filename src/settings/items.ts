import type { ToolItem, TraceItem } from './entries.ts';
import { repositoryPath } from './paths.ts';
import { SettingsError } from './settings-error.ts';

/**
 * The entries of a list that is written as text: one entry a line. Commas separate too, since the
 * command line takes `a,b`, but not inside brackets: `{card,policy}.yaml` is one pattern.
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
    const char = line[at]!;
    if ('{[('.includes(char)) depth += 1;
    else if ('}])'.includes(char)) depth -= 1;
    else if (char === ',' && depth === 0) {
      entries.push(line.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) break;
  }
  // Brackets without their counterpart are letters like any other.
  return depth === 0 ? [...entries, line.slice(start)] : line.split(',');
}

/**
 * Names of tools do not end like this, so an item that does is a file even when it does not exist.
 */
export const LIST_FILE = /\.(?:jsonc?|jsonl|ndjson|ya?ml|txt|md)$/i;

/**
 * Reads an entry of a list of tools: `github=tools.json` states the server of a list of bare names.
 */
export function parseToolItem(entry: string): ToolItem {
  const match = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry);
  return match ? { server: match[1]!, text: toolText(match[2]!) } : { text: toolText(entry) };
}

/**
 * Brings what names a file into the form in which changes name it; what may be the name of a tool
 * stays as it is.
 */
export function toolText(text: string): string {
  return LIST_FILE.test(text) ? (repositoryPath(text) ?? text) : text;
}

/**
 * Reads an entry of a list of traces; `name` is the option that it was written under.
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
