import { type Finding, findingAt, findingIn, type Words } from '../../finding/finding.ts';
import { nearest } from '../../finding/nearest.ts';
import type { DeclaredTool } from '../../model/tool.ts';
import { findingsOfBroken } from '../../rules/broken-file.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { toolList } from '../../rules/tool-list.ts';
import { FORMATS } from './formats.ts';
import { openToolList } from './forms.ts';
import { LINES } from './lines.ts';
import { refusalOf } from './not-tool-lists.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/**
 * The result of reading a tool list: its tools and any warnings, or the reasons the file could not
 * be read. The tools contain no duplicates.
 */
export type ToolListResult =
  | {
      readonly kind: 'list';
      readonly format: { readonly id: string; readonly title: string };
      readonly tools: readonly DeclaredTool[];
      /** Whether the file lists all the agent's tools. */
      readonly complete: boolean;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] };

/** Options for reading a tool list. */
export interface ToolListOptions {
  /**
   * The server for tool names that do not include one. Users specify the server as in
   * `github=tools.json` (docs/reference/files.md#where-tools-come-from). Absent if no server is
   * specified.
   */
  readonly server?: string;
  /** The id of the file's format. If absent, the content determines the format. */
  readonly format?: string;
}

/**
 * Reads a tool list (docs/reference/files.md#where-tools-come-from). Reports an error for a list
 * without tools, so an empty file never passes. Never throws.
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
      findingAt(toolList, {
        at: { document, path: refusal.path },
        on: 'key',
        ...refusal.words,
      }),
    ]);
  if (opened.complaints.length > 0)
    return failed(findingsOfBroken(file, document.text, opened.complaints));
  return failed([
    findingAt(toolList, { at: { document, path: [] }, ...whyUnknown(document, wanted) }),
  ]);
}

/**
 * Whether a file in a folder may be a tool list. Checks only the content. Returns true for a file
 * that cannot be parsed. Never throws.
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
    ...problems.map((problem) => findingAt(toolList, problem)),
    ...notes.map((note) => findingAt(incompleteToolList, note)),
  ];
  if (problems.length > 0) return failed(findings);
  if (tools.length === 0) {
    return failed([
      findingAt(toolList, {
        at: { document, path: [] },
        ...toolList.words.noTool(format.title),
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

/**
 * Returns the reason a file was not recognised as a tool list. If the user specified a format
 * (`wanted`), only that format was tried.
 */
function whyUnknown(document: ToolListDocument, wanted: ToolListFormat | undefined): Words {
  const { words } = toolList;
  if (document.form === 'lines') return words.plainMarkdown();
  if (wanted === undefined) return words.noFormat();
  return words.otherFormat(
    wanted,
    FORMATS.find((format) => format.recognise(document)),
  );
}

function unknownFormat(file: string, format: string): Finding {
  const ids = FORMATS.map(({ id }) => id);
  const words = toolList.words.unknownFormat(format, ids, nearest(format, ids));
  return findingIn(toolList, file, words);
}

function failed(findings: readonly Finding[]): ToolListResult {
  return { kind: 'failed', findings };
}
