import type { Document } from '../../document/document.ts';
import type { Problem } from '../../finding/finding.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * The form of a file's text: one JSON document, several consecutive JSON documents, JSON with
 * comments (read only to say what the file is), YAML, the YAML front matter of a Markdown file, or
 * plain lines.
 */
export type Form =
  | 'json'
  | 'json-sequence'
  | 'json-with-comments'
  | 'yaml'
  | 'front-matter'
  | 'lines';

/** A document with the form of its text. */
export interface ToolListDocument extends Document {
  readonly form: Form;
  /** The name of the file, or a given format, says that it is a tool list. */
  readonly isNamed: boolean;
}

/** A warning: the list says that there are tools that it does not name. */
export type Note = Problem;

/**
 * What a file declares. With `problems` the file counts as unreadable; all are reported at once.
 */
export interface Declared {
  readonly tools: readonly DeclaredTool[];
  /** False when more tools can exist than the file names. */
  readonly complete: boolean;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** What the user says about a tool list. */
export interface DeclaredOptions {
  /**
   * The server that the user gives for names without a server
   * (docs/reference/files.md#where-tools-come-from): `github=tools.json`.
   */
  readonly server?: string;
}

/** A format of tool lists. The content of a file decides, in the order of `formats.ts`. */
export interface ToolListFormat {
  /** Its id for `format:`. */
  readonly id: string;
  /** Its name in messages: `tools.json (MCP tools/list, 117 tools)`. */
  readonly title: string;
  /** Whether a document has this format. */
  recognise(document: ToolListDocument): boolean;
  /** Reads the tools of a document that has this format. */
  declared(document: ToolListDocument, options: DeclaredOptions): Declared;
}
