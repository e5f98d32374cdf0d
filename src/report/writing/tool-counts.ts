import { digits } from '../../document/digits.ts';
import { columns } from './colour.ts';
import { code, plain } from './escape.ts';

/** What `tools` answers (spec 14): the names that traces show, with how often each was called. */
export interface ToolCounts {
  /** All calls, denied attempts among them. */
  readonly calls: number;
  readonly denied: number;
  /** Names that the traces say could have been called. */
  readonly declared: readonly string[];
  readonly tools: readonly {
    readonly name: string;
    readonly calls: number;
    readonly denied: number;
  }[];
  readonly files: readonly {
    readonly file: string;
    readonly format: string | null;
    readonly calls: number;
  }[];
}

/**
 * The answer for a terminal, where each name stands first in its line, or as a table in Markdown.
 */
export function renderToolCounts(
  { calls, denied, declared, tools }: ToolCounts,
  format: 'text' | 'markdown',
): string {
  const attempts = denied > 0 ? `, ${digits(denied)} of them denied` : '';
  const called = new Set(tools.map(({ name }) => name));
  const idle = declared.filter((name) => !called.has(name));
  const title = `${digits(calls)} ${calls === 1 ? 'call' : 'calls'} of ${digits(tools.length)} ${tools.length === 1 ? 'tool' : 'tools'}${attempts}`;
  const counted = (tool: ToolCounts['tools'][number]): string =>
    `${digits(tool.calls)}${tool.denied > 0 ? ` (${digits(tool.denied)} denied)` : ''}`;
  if (format === 'markdown') {
    const rows = [
      ...tools.map((tool) => [code(tool.name), counted(tool)]),
      ...idle.map((name) => [code(name), '0 (declared only)']),
    ];
    return [
      `${title}.`,
      '',
      '| Tool | Calls |',
      '|---|--:|',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n');
  }
  return [
    ...columns([
      ...tools.map((tool) => [plain(tool.name), counted(tool)]),
      ...idle.map((name) => [plain(name), '0 (declared only)']),
    ]),
    '',
    title,
  ].join('\n');
}
