import type { Document } from '../../document/document.ts';
import type { Problem } from '../../finding/finding.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * The syntax of a tool list. `json-sequence` is several consecutive JSON documents, and
 * `front-matter` is the YAML at the start of a Markdown file. `json-with-comments` is recognised
 * only so that it can be reported.
 */
export type Form =
  | 'json'
  | 'json-sequence'
  | 'json-with-comments'
  | 'yaml'
  | 'front-matter'
  | 'lines';

/** A parsed tool list and its syntax. */
export interface ToolListDocument extends Document {
  readonly form: Form;
  /** Whether the file name, or a format that the user specified, marks the file as a tool list. */
  readonly isNamed: boolean;
}

/** A warning for an entry that represents several tools without naming them. */
export type Note = Problem;

/**
 * The tools that a file declares. If there are `problems`, all of them are reported, and the file
 * is treated as unreadable.
 */
export interface Declared {
  readonly tools: readonly DeclaredTool[];
  /** Whether the file lists all the agent's tools. */
  readonly complete: boolean;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** Options that the user sets for a tool list. */
export interface DeclaredOptions {
  /**
   * The server for tool names that do not include one. Users specify the server as in
   * `github=tools.json` (docs/reference/files.md#where-tools-come-from). Absent if no server is
   * specified.
   */
  readonly server?: string;
}

/**
 * A tool list format. Formats are tried in the order in `formats.ts`, and the first format that
 * recognises a file reads the file.
 */
export interface ToolListFormat {
  /** The value of `format:` that selects this format. */
  readonly id: string;
  /** The format's name in messages, such as `tools.json (MCP tools/list, 117 tools)`. */
  readonly title: string;
  /** Whether a document has this format. */
  recognise(document: ToolListDocument): boolean;
  /** Reads the tools of a document that has this format. */
  declared(document: ToolListDocument, options: DeclaredOptions): Declared;
}
