import { nodeAt, type Place } from '../../document/document.ts';
import type { Reader } from '../../document/reader.ts';
import type { Problem } from '../../finding/finding.ts';
import { canonicalName, type DeclaredTool } from '../../model/tool.ts';
import { HOW_TO_LIST } from './advice.ts';
import { kindOf } from './shape.ts';
import type { Declared, DeclaredOptions, Note } from './tool-list-format.ts';

/**
 * UTF-16 code units of a tool name: MCP allows 128 characters, the longest prefix in use adds as
 * many; what is longer is no name.
 */
export const MAX_NAME_LENGTH = 1024;

/** Mistakes and notes of one file that are told: the first hundred say enough. */
const MAX_TOLD = 100;

/**
 * What a reader has found so far: names once each, in the order of the file, and what is to be said
 * about them.
 */
export class Gathering {
  readonly #server: string | undefined;
  readonly #tools = new Map<string, DeclaredTool>();
  readonly #notes: Note[] = [];
  readonly #problems: Problem[] = [];
  #complete = true;

  constructor(options: DeclaredOptions) {
    this.#server = options.server;
  }

  /** Takes the name that a node holds; anything but a text is a mistake at its place. */
  add(reader: Reader, server?: string): void {
    const text = reader.text();
    if (text !== undefined) this.addText(text, reader.place, server);
    else this.wrong({ at: reader.place, message: noName(reader) });
  }

  /** Takes an entry that is a name itself or has one under `name`. */
  addNamed(entry: Reader, server?: string): void {
    this.add(entry.isMap ? entry.get('name') : entry, server);
  }

  /** Takes a name with the server that the file itself states for it, if it does. */
  addText(name: string, place: Place, server?: string): void {
    const fault =
      faultOf(name, 'tool name') ??
      (server === undefined ? undefined : faultOf(server, 'server name'));
    if (fault !== undefined) this.wrong({ at: place, message: fault });
    else if (name.includes('*')) this.wildcard(name, place, server);
    else this.#keep(name, place, serverOf(name, server, this.#server));
  }

  /** A pattern where names are expected: it tells that there are tools, and not which. */
  wildcard(pattern: string, place: Place, server: string | undefined): void {
    const of = server === undefined ? '' : ` of the server ${shown(server)}`;
    this.incomplete({
      at: place,
      message: `${shown(pattern)}${of} stands for any number of tools and names none of them`,
      help: HOW_TO_LIST,
    });
  }

  /** More tools exist than the file names, and it says so. */
  incomplete(note: Note): void {
    this.open();
    if (this.#notes.length < MAX_TOLD) this.#notes.push(note);
  }

  /** More tools can exist than the file names, as always in this format: nothing to warn about. */
  open(): void {
    this.#complete = false;
  }

  wrong(problem: Problem): void {
    if (this.#problems.length < MAX_TOLD) this.#problems.push(problem);
  }

  result(): Declared {
    return {
      tools: [...this.#tools.values()],
      complete: this.#complete,
      notes: this.#notes,
      problems: this.#problems,
    };
  }

  #keep(name: string, place: Place, server: string | undefined): void {
    const key = server === undefined ? name : `${server}\n${name}`;
    if (!this.#tools.has(key))
      this.#tools.set(key, { name, place, ...(server !== undefined && { server }) });
  }
}

/**
 * A name that already carries its server keeps it: the one the user states, when it has the prefix
 * of any; the file's, when it has that of the same.
 */
function serverOf(
  name: string,
  own: string | undefined,
  stated: string | undefined,
): string | undefined {
  if (own !== undefined) return name.startsWith(canonicalName('', own)) ? undefined : own;
  return name.startsWith('mcp__') ? undefined : stated;
}

/**
 * Control and format characters, halves of characters, line and paragraph separators: nobody sees
 * them, so no name may hide behind them.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function faultOf(name: string, what: string): string | undefined {
  if (name === '') return `the ${what} is empty`;
  if (name.length > MAX_NAME_LENGTH)
    return `the ${what} ${shown(name)} has ${name.length} characters; at most ${MAX_NAME_LENGTH} are read`;
  if (UNSEEN.test(name))
    return `the ${what} ${shown(name)} has a control character or another that cannot be seen`;
  if (name.trim() !== name) return `the ${what} ${shown(name)} begins or ends with white space`;
  return undefined;
}

function noName(reader: Reader): string {
  const node = nodeAt(reader.place.document, reader.place.path);
  return node === undefined
    ? 'the name of the tool is missing'
    : `a tool name was expected, but this is ${kindOf(node)}`;
}

/**
 * A text of the user in double quotes: cut where it is very long, with everything that cannot be
 * seen written out.
 */
export function shown(text: string): string {
  const cut = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return JSON.stringify(cut).replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u${char.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
