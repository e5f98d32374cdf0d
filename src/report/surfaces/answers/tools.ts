import { digits } from '../../../document/digits.ts';
import { columns } from '../../writing/colour.ts';
import { code, plain } from '../../writing/escape.ts';
import { CALLS, counted, TOOLS } from '../../writing/words.ts';

/** The output of `tools`: the tools in traces, and the number of calls to each. */
export interface ToolCounts {
  /** The total number of calls, including denied attempts. */
  readonly calls: number;
  readonly denied: number;
  /** The names of the tools that the traces declare. */
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

/** Renders the output of `tools` as text or as a Markdown table. */
export function renderToolCounts(
  { calls, denied, declared, tools }: ToolCounts,
  format: 'text' | 'markdown',
): string {
  const attempts = denied > 0 ? `, ${digits(denied)} of them denied` : '';
  const called = new Set(tools.map(({ name }) => name));
  const idle = declared.filter((name) => !called.has(name));
  const title = `${counted(calls, CALLS)} to ${counted(tools.length, TOOLS)}${attempts}`;
  const callsOf = (tool: ToolCounts['tools'][number]): string =>
    `${digits(tool.calls)}${tool.denied > 0 ? ` (${digits(tool.denied)} denied)` : ''}`;
  if (format === 'markdown') {
    const rows = [
      ...tools.map((tool) => [code(tool.name), callsOf(tool)]),
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
      ...tools.map((tool) => [plain(tool.name), callsOf(tool)]),
      ...idle.map((name) => [plain(name), '0 (declared only)']),
    ]),
    '',
    title,
  ].join('\n');
}
