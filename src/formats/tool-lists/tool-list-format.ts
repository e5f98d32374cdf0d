import type { Document } from '../../document/document.ts';
import type { Problem } from '../../finding/finding.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * The form of a file's text: one JSON document, several consecutive JSON documents, JSON with
 * comments (recognised only for the error message), YAML, the YAML front matter of a Markdown file,
 * or plain lines.
 */
export type Form =
  | 'json'
  | 'json-sequence'
  | 'json-with-comments'
  | 'yaml'
  | 'front-matter'
  | 'lines';

/** A document and the form of its text. */
export interface ToolListDocument extends Document {
  readonly form: Form;
  /** Whether the file's name, or a stated format, marks it as a tool list. */
  readonly isNamed: boolean;
}

/** A warning about a list that mentions more tools than it names. */
export type Note = Problem;

/**
 * The tools that a file declares. A file with `problems` counts as unreadable. All problems are
 * reported at once.
 */
export interface Declared {
  readonly tools: readonly DeclaredTool[];
  /** False if there may be more tools than the file names. */
  readonly complete: boolean;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** User settings for reading a tool list. */
export interface DeclaredOptions {
  /**
   * The server that the user states for names without one
   * (docs/reference/files.md#where-tools-come-from): `github=tools.json`.
   */
  readonly server?: string;
}

/**
 * A format of tool lists. The content of a file determines its format. Formats are tried in the
 * order of `formats.ts`.
 */
export interface ToolListFormat {
  /** The id for `format:`. */
  readonly id: string;
  /** The name in messages: `tools.json (MCP tools/list, 117 tools)`. */
  readonly title: string;
  /** Whether a document has this format. */
  recognise(document: ToolListDocument): boolean;
  /** Reads the tools of a document in this format. */
  declared(document: ToolListDocument, options: DeclaredOptions): Declared;
}
