import {
  type LoadProblem,
  type Node,
  type Parsed,
  plainValueOf,
  type SizeFault,
} from '../../document/document.ts';
import { readJson } from '../../document/json.ts';
import { MAX_CARD_BYTES, MAX_TOOL_LIST_BYTES } from '../../document/limits.ts';
import { loadDocument } from '../../document/load.ts';
import { frontMatterOf, frontMatterWithout } from './front-matter.ts';
import { isSequence, readSequence, withoutComments } from './json-forms.ts';
import { lineNodes, withoutComment } from './lines.ts';
import type { Form, ToolListDocument } from './tool-list-format.ts';
import { tooManyValues } from './value-limit.ts';

/**
 * The result of opening a tool list: its document, or the problems that prevented parsing. If only
 * the lenient JSON reader could parse the file, `complaints` contains the strict reader's errors.
 */
export type Opened =
  | {
      readonly kind: 'document';
      readonly document: ToolListDocument;
      readonly complaints: readonly LoadProblem[];
    }
  | { readonly kind: 'broken'; readonly text: string; readonly problems: readonly LoadProblem[] };

/**
 * The result of parsing a tool list: its syntax and root node, or the problems that prevented
 * parsing.
 */
type FormResult =
  | { readonly form: Form; readonly root: Node; readonly complaints?: readonly LoadProblem[] }
  | { readonly problems: readonly LoadProblem[] };

/**
 * Parses a tool list, which must be UTF-8 and at most 16 MiB (docs/reference/limits.md#files). The
 * content determines the syntax, with two exceptions. A `.json` file must be JSON. A `.txt` file
 * that is not JSON contains one name per line, because nearly any text is valid YAML.
 */
export async function openToolList(
  file: string,
  bytes: Uint8Array,
  as: 'lines' | 'structure' | 'any',
): Promise<Opened> {
  const text = textOf(bytes);
  if (text === undefined) {
    // The loader returns the correct problem for a file that is too large or not UTF-8.
    const loaded = await loadDocument(file, bytes, MAX_TOOL_LIST_BYTES, 'json');
    return loaded.kind === 'broken' ? loaded : { kind: 'broken', text: '', problems: [] };
  }
  const found = await findForm(file, text, as);
  if ('problems' in found) return { kind: 'broken', text, problems: found.problems };
  return {
    kind: 'document',
    document: documentOf(file, text, found, as !== 'any'),
    complaints: found.complaints ?? [],
  };
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_TOOL_LIST_BYTES) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Matches the names of files that are tool lists regardless of their content, such as `tools.json`
 * and `billing.tools.yaml`.
 */
const NAMED = /(?:^|[/.])tools\.[^/.]+$/i;

function documentOf(
  file: string,
  text: string,
  { form, root }: { readonly form: Form; readonly root: Node },
  isRequested: boolean,
): ToolListDocument {
  const syntax = form.startsWith('json') ? 'json' : 'yaml';
  // Tool lists are read from nodes. The plain value of a long list is built only on demand.
  return {
    file,
    syntax,
    text,
    form,
    isNamed: isRequested || NAMED.test(file),
    root,
    get value() {
      return plainValueOf(root);
    },
  };
}

async function findForm(
  file: string,
  text: string,
  as: 'lines' | 'structure' | 'any',
): Promise<FormResult> {
  if (as === 'lines') return linesForm(text);
  const named = /\.(json|txt|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
  const front = named === undefined ? frontMatterOf(text) : undefined;
  if (front !== undefined) return readFrontMatter(front);
  if (/^\s*[[{]/.test(text) || named === 'json') return readBrackets(text, named, as);
  if (named === 'txt' && as === 'any') return linesForm(text);
  return as === 'structure' || looksLikeYaml(text) ? readYamlForm(text) : linesForm(text);
}

/**
 * Reads a file that begins like JSON. Tries JSON, consecutive JSON documents, YAML in flow style,
 * and JSON with comments, in this order.
 */
async function readBrackets(
  text: string,
  named: string | undefined,
  as: 'structure' | 'any',
): Promise<FormResult> {
  const many = tooManyValues(text, true);
  if (many !== undefined) return { problems: [many] };
  const strict = readJson(text);
  if ('root' in strict) return { form: 'json', root: strict.root };
  if (isSequence(text)) {
    const sequence = readSequence(text);
    if (sequence !== undefined)
      return 'root' in sequence ? { form: 'json-sequence', root: sequence.root } : sequence;
  }
  if (named === 'txt' && as === 'any') return linesForm(text);
  if (named !== 'json') {
    const yaml = await readYamlForm(text);
    if ('root' in yaml) return yaml;
  }
  const lenient = readJson(withoutComments(text));
  return 'root' in lenient
    ? { form: 'json-with-comments', root: lenient.root, complaints: strict.problems }
    : strict;
}

function linesForm(text: string): FormResult {
  const many = tooManyValues(text, false);
  return many === undefined ? { form: 'lines', root: lineNodes(text) } : { problems: [many] };
}

async function readYamlForm(text: string): Promise<FormResult> {
  const many = tooManyValues(text, false);
  if (many !== undefined) return { problems: [many] };
  const parsed = await readYaml(text);
  return 'root' in parsed ? { form: 'yaml', root: parsed.root } : parsed;
}

async function readFrontMatter(front: string): Promise<FormResult> {
  // Front matter is configuration, so the size limit for configuration files applies.
  if (front.length > MAX_CARD_BYTES) {
    const fault: SizeFault = { of: 'front-matter', count: front.length, most: MAX_CARD_BYTES };
    return { problems: [{ rule: 'file-too-large', fault, start: 0, end: 3 }] };
  }
  const parsed = await readYaml(front);
  if ('root' in parsed) return { form: 'front-matter', root: parsed.root };
  // Front matter often contains an unquoted description with ": ", which is invalid YAML. The keys
  // that list tools can still be read.
  const rest = await readYaml(frontMatterWithout(front));
  return 'root' in rest && rest.root.kind === 'map'
    ? { form: 'front-matter', root: rest.root }
    : parsed;
}

/**
 * Parses YAML. The parser is loaded only when needed, because loading it takes most of the start-up
 * time.
 */
async function readYaml(text: string): Promise<Parsed> {
  return (await import('../../document/yaml.ts')).readYaml(text);
}

/**
 * Whether a file is YAML rather than a list with one name per line. The result depends on the first
 * line with content. In YAML, that line has a dash, a key with a colon, or a character that cannot
 * begin a name. `mcp:github/get_issue` is a name, because no white space follows its colon.
 */
function looksLikeYaml(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    const line = withoutComment(text.slice(start, stop)).trim();
    if (line !== '') return /^(?:-(?:\s|$)|---|%|[&!?|>])|:(?:\s|$)/.test(line);
    start = stop + 1;
  }
  return false;
}
