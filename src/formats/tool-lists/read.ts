import { type Finding, findingAt, findingIn, findingsOfBroken } from '../../finding/finding.ts';
import { nearest } from '../../finding/nearest.ts';
import type { DeclaredTool } from '../../model/tool.ts';
import { HOW_TO_LIST, WHAT_IS_READ } from './advice.ts';
import { FORMATS } from './formats.ts';
import { openToolList } from './forms.ts';
import { shown } from './gathering.ts';
import { LINES } from './lines.ts';
import { refusalOf } from './not-tool-lists.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/** A tool list that was read: each tool once, with warnings; or why it could not be read. */
export type ToolListResult =
  | {
      readonly kind: 'list';
      readonly format: { readonly id: string; readonly title: string };
      readonly tools: readonly DeclaredTool[];
      /** False when more tools can exist than the list names. */
      readonly complete: boolean;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] };

/** How to read a tool list. */
export interface ToolListOptions {
  /**
   * The server of names without a server
   * (docs/reference/files.md#where-tools-come-from): `github=tools.json`.
   */
  readonly server?: string;
  /** The id of the format to read the file as; otherwise the content decides. */
  readonly format?: string;
}

/**
 * Reads the bytes of a tool list (docs/reference/files.md#where-tools-come-from). A list without
 * tools is an error, so that an empty file never passes. Never throws, whatever the bytes are.
 */
export async function readToolList(
  file: string,
  bytes: Uint8Array,
  options: ToolListOptions = {},
): Promise<ToolListResult> {
  const wanted = FORMATS.find(({ id }) => id === options.format);
  if (options.format !== undefined && wanted === undefined) {
    return failed([unknownFormat(file, options.format)]);
  }
  const opened = await openToolList(
    file,
    bytes,
    wanted === undefined ? 'any' : wanted === LINES ? 'lines' : 'structure',
  );
  if (opened.kind === 'broken') return failed(findingsOfBroken(file, opened.text, opened.problems));
  const { document } = opened;
  const format = document.form === 'json-with-comments' ? undefined : formatOf(document, wanted);
  if (format !== undefined) return declaredBy(format, document, options);
  const refusal = refusalOf(document);
  if (refusal !== undefined)
    return failed([
      findingAt('tool-list', {
        at: { document, path: refusal.path },
        on: 'key',
        message: refusal.message,
        help: refusal.help,
      }),
    ]);
  if (opened.complaints.length > 0)
    return failed(findingsOfBroken(file, document.text, opened.complaints));
  return failed([
    findingAt('tool-list', { at: { document, path: [] }, ...unknown(document, wanted) }),
  ]);
}

/**
 * Whether a file of a folder is a tool list by its content, or may be one because it does not load.
 * Never throws, whatever the bytes are.
 */
export async function mayBeToolList(file: string, bytes: Uint8Array): Promise<boolean> {
  const opened = await openToolList(file, bytes, 'any');
  if (opened.kind === 'broken') return true;
  const { document } = opened;
  if (document.form === 'json-with-comments') return true;
  return formatOf(document, undefined) !== undefined && refusalOf(document) === undefined;
}

function formatOf(
  document: ToolListDocument,
  wanted: ToolListFormat | undefined,
): ToolListFormat | undefined {
  if (document.form === 'lines' && wanted === undefined && /\.(md|markdown)$/i.test(document.file))
    return undefined;
  return (wanted === undefined ? FORMATS : [wanted]).find((format) => format.recognise(document));
}

function declaredBy(
  format: ToolListFormat,
  document: ToolListDocument,
  options: ToolListOptions,
): ToolListResult {
  const { tools, complete, notes, problems } = format.declared(document, options);
  const findings = [
    ...problems.map((problem) => findingAt('tool-list', problem)),
    ...notes.map((note) => findingAt('incomplete-tool-list', note)),
  ];
  if (problems.length > 0) return failed(findings);
  if (tools.length === 0) {
    const help = `name at least one tool; to name those of MCP servers, ${HOW_TO_LIST}`;
    return failed([
      findingAt('tool-list', {
        at: { document, path: [] },
        message: `the file yields no tool (it was read as: ${format.title})`,
        help,
      }),
      ...findings,
    ]);
  }
  return {
    kind: 'list',
    format: { id: format.id, title: format.title },
    tools,
    complete,
    findings,
  };
}

function unknown(
  document: ToolListDocument,
  wanted: ToolListFormat | undefined,
): { message: string; help: string } {
  if (document.form === 'lines')
    return { message: 'a Markdown file without front matter names no tools', help: WHAT_IS_READ };
  if (wanted === undefined)
    return { message: 'the file is not a tool list of a known format', help: WHAT_IS_READ };
  const other = FORMATS.find((format) => format.recognise(document));
  const message = `the file does not look like the format "${wanted.id}" (${wanted.title}) that is asked for`;
  return {
    message,
    help: other
      ? `it looks like "${other.id}" (${other.title}); leave the format out to have it told by content`
      : WHAT_IS_READ,
  };
}

function unknownFormat(file: string, format: string): Finding {
  const ids = FORMATS.map(({ id }) => id);
  const near = nearest(format, ids);
  const message = `the format of the tool list is ${shown(format)}; expected one of ${ids.join(', ')}${near ? `; did you mean "${near}"?` : ''}`;
  return findingIn('tool-list', file, message, {
    help: 'leave the format out to have it told by content',
  });
}

function failed(findings: readonly Finding[]): ToolListResult {
  return { kind: 'failed', findings };
}
