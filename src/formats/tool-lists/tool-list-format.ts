import type { Document } from '../../document/document.ts';
import type { Problem } from '../../finding/finding.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * How the text of a file is written: one JSON document, several JSON documents one after another,
 * JSON with comments (which is read only to say what the file is), YAML, the YAML front matter of a
 * Markdown file, or plain lines.
 */
export type Form =
  | 'json'
  | 'json-sequence'
  | 'json-with-comments'
  | 'yaml'
  | 'front-matter'
  | 'lines';

/** A document that remembers how it was written. */
export interface ToolListDocument extends Document {
  readonly form: Form;
  /** The name of the file, or whoever asks for a format, says that it is a tool list. */
  readonly isNamed: boolean;
}

/**
 * Something to warn about that does not stop the reading: the list says that there are tools which
 * it does not name.
 */
export type Note = Problem;

/**
 * What a file declares. With `problems` the file counts as unreadable; every problem of the file is
 * told at once.
 */
export interface Declared {
  readonly tools: readonly DeclaredTool[];
  /** False when more tools can exist than the file names. */
  readonly complete: boolean;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

export interface DeclaredOptions {
  /**
   * The server that the user states for names without one
   * (docs/reference/files.md#where-tools-come-from): `github=tools.json`.
   */
  readonly server?: string;
}

/** The reader of one format of tool lists: told by content, in the order of `formats.ts`. */
export interface ToolListFormat {
  /** What `format:` takes. */
  readonly id: string;
  /** What people read: `tools.json (MCP tools/list, 117 tools)`. */
  readonly title: string;
  recognise(document: ToolListDocument): boolean;
  declared(document: ToolListDocument, options: DeclaredOptions): Declared;
}
