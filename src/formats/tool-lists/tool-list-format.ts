import type { Document } from '../../document/document.ts';
import type { Problem } from '../../finding/finding.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * How the text of a file is written: one JSON document, several consecutive JSON documents, JSON
 * with comments (recognised only for the error message), YAML, the YAML front matter of a Markdown
 * file, or plain lines.
 */
export type Form =
  | 'json'
  | 'json-sequence'
  | 'json-with-comments'
  | 'yaml'
  | 'front-matter'
  | 'lines';

/** A document, and how its text is written. */
export interface ToolListDocument extends Document {
  readonly form: Form;
  /** Whether the file name or the format that the user states marks the file as a tool list. */
  readonly isNamed: boolean;
}

/** A warning about an entry that stands for several tools without listing them by name. */
export type Note = Problem;

/**
 * The tools that a file declares. If there are `problems`, the file counts as unreadable, and all
 * of them are reported.
 */
export interface Declared {
  readonly tools: readonly DeclaredTool[];
  /** False if there may be more tools than the file lists. */
  readonly complete: boolean;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** What the user states about a tool list. */
export interface DeclaredOptions {
  /**
   * The server of names that do not contain one, as in `github=tools.json`
   * (docs/reference/files.md#where-tools-come-from).
   */
  readonly server?: string;
}

/**
 * A format of tool lists. Formats are tried in the order of `formats.ts`, and the first that
 * recognises the content of a file reads it.
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
