import type { Document } from '../../document/document.ts';
import type { Problem } from '../../finding/finding.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * The syntax of a tool list. `json-sequence` means several consecutive JSON documents, and
 * `front-matter` the YAML at the start of a Markdown file. `json-with-comments` is recognised only
 * so that it can be reported.
 */
export type Form =
  | 'json'
  | 'json-sequence'
  | 'json-with-comments'
  | 'yaml'
  | 'front-matter'
  | 'lines';

/** A parsed tool list, and the form in which it is written. */
export interface ToolListDocument extends Document {
  readonly form: Form;
  /** Whether the file name, or the format that the user stated, marks the file as a tool list. */
  readonly isNamed: boolean;
}

/** A warning about an entry that represents several tools without naming them. */
export type Note = Problem;

/**
 * The tools that a file declares. If there are `problems`, all are reported, and the file counts as
 * unreadable.
 */
export interface Declared {
  readonly tools: readonly DeclaredTool[];
  /** Whether the file lists every tool. */
  readonly complete: boolean;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** Options that the user sets for a tool list. */
export interface DeclaredOptions {
  /**
   * The server for tool names without one, as in `github=tools.json`
   * (docs/reference/files.md#where-tools-come-from).
   */
  readonly server?: string;
}

/**
 * A format of tool lists. Formats are tried in the order of `formats.ts`. The first that recognises
 * a file reads it.
 */
export interface ToolListFormat {
  /** The value of `format:` that selects this format. */
  readonly id: string;
  /** The name of the format in messages, such as `tools.json (MCP tools/list, 117 tools)`. */
  readonly title: string;
  /** Whether a document has this format. */
  recognise(document: ToolListDocument): boolean;
  /** Reads the tools of a document that has this format. */
  declared(document: ToolListDocument, options: DeclaredOptions): Declared;
}
