import { nodeAt, type Place } from '../../document/document.ts';
import type { Reader } from '../../document/reader.ts';
import type { Problem, Words } from '../../finding/finding.ts';
import { canonicalName, type DeclaredTool } from '../../model/tool.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { type NameFault, toolList } from '../../rules/tool-list.ts';
import { kindOf } from './shape.ts';
import type { Declared, DeclaredOptions, Note } from './tool-list-format.ts';

/**
 * The maximum length of a tool name in UTF-16 code units. MCP allows 128 characters, and the
 * longest prefix in use adds another 128, so this limit is generous.
 */
const MAX_NAME_LENGTH = 1024;

/** The maximum number of problems reported for one file. The same limit applies to notes. */
const MAX_REPORTED = 100;

/** The key for a list of the client's own tools, such as `Bash`, which belong to no server. */
export const BUILT_IN = 'built-in';

/**
 * Collects the tool names and problems found in a file. Preserves the order of names and removes
 * duplicates.
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

  /** Adds the tool name in a node. If the node is not a string, records a problem instead. */
  add(reader: Reader, server?: string): void {
    const text = reader.text();
    if (text !== undefined) this.addText(text, reader.place, server);
    else this.wrong({ at: reader.place, ...noName(reader) });
  }

  /** Adds an entry's tool name. The entry is either the tool name or a map with a `name`. */
  addNamed(entry: Reader, server?: string): void {
    this.add(entry.isMap ? entry.get('name') : entry, server);
  }

  /**
   * Adds the entries of a list under a server's name. Entries under `BUILT_IN` are the client's own
   * tools, which have no server even if the user specifies one for the file.
   */
  addServer(server: string, list: Reader): void {
    for (const entry of list.items()) {
      const name = entry.isMap ? entry.get('name') : entry;
      const text = name.text();
      if (server !== BUILT_IN || text === undefined) this.add(name, server);
      else if (text.includes('*')) this.wildcard(text, name.place, undefined);
      else {
        const fault = faultOf(text, 'tool');
        if (fault === undefined) this.#keep(text, name.place, undefined);
        else this.wrong({ at: name.place, ...fault });
      }
    }
  }

  /**
   * Adds a tool name, with its server if the file specifies one. An invalid name is recorded as a
   * problem. A name with `*` is a pattern, which makes the list incomplete.
   */
  addText(name: string, place: Place, server?: string): void {
    const fault =
      faultOf(name, 'tool') ?? (server === undefined ? undefined : faultOf(server, 'server'));
    if (fault !== undefined) this.wrong({ at: place, ...fault });
    else if (name.includes('*')) this.wildcard(name, place, server);
    else this.#keep(name, place, serverOf(name, server, this.#server));
  }

  /**
   * Records a pattern that represents tools with unknown names, and marks the list as incomplete.
   */
  wildcard(pattern: string, place: Place, server: string | undefined): void {
    this.incomplete({ at: place, ...incompleteToolList.words.wildcard(pattern, server) });
  }

  /**
   * Marks the list as incomplete. `note` is the warning that the file includes tools without naming
   * them.
   */
  incomplete(note: Note): void {
    this.open();
    if (this.#notes.length < MAX_REPORTED) this.#notes.push(note);
  }

  /**
   * Marks the list as incomplete without a warning. Use this for formats whose lists are never
   * complete.
   */
  open(): void {
    this.#complete = false;
  }

  /** Records a problem. A file with any problem is treated as unreadable. */
  wrong(problem: Problem): void {
    if (this.#problems.length < MAX_REPORTED) this.#problems.push(problem);
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
 * Returns the server to add to a tool name, or undefined if the name already has a server prefix.
 * If the file specifies the server (`own`), only that server's prefix is recognised. If only the
 * user specifies a server (`stated`), any server prefix is recognised.
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
 * Matches invisible characters: control and format characters, lone surrogates, and line and
 * paragraph separators. A name that contains one could be mistaken for another name.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function faultOf(name: string, of: 'tool' | 'server'): Words | undefined {
  const fault = nameFault(name);
  return fault && toolList.words.badName(name, of, fault);
}

function nameFault(name: string): NameFault | undefined {
  if (name === '') return { kind: 'empty' };
  if (name.length > MAX_NAME_LENGTH)
    return { kind: 'too-long', length: name.length, most: MAX_NAME_LENGTH };
  if (UNSEEN.test(name)) return { kind: 'unseen' };
  return name.trim() === name ? undefined : { kind: 'blank-ends' };
}

function noName(reader: Reader): Words {
  const node = nodeAt(reader.place.document, reader.place.path);
  return node === undefined ? toolList.words.nameMissing() : toolList.words.notAName(kindOf(node));
}
