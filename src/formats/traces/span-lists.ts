import { contentDigest } from '../../model/digest.ts';
import type { DeclaredTool } from '../../model/tool.ts';
import { at, decoded, idAt, listAt, textAt } from './record.ts';
import { attributeId, attributeList, attributeText, type Draft, type Span } from './span.ts';
import { definedName, draft } from './span-tool.ts';

/** Entries of a list that is spread over numbered attributes; more than any request has. */
const MOST_NUMBERED = 1000;

/** Definitions that are remembered, since nearly every span of a model repeats them. */
const MOST_REMEMBERED = 10_000;

/**
 * Tools that spans say could have been called: each is given once, whatever number of spans lists
 * it.
 */
export class DeclaredTools {
  readonly #declare: (tool: DeclaredTool) => void;
  readonly #known = new Set<string>();
  /** What was read last under each key: mostly the same text again, which can be long. */
  readonly #last = new Map<string, unknown>();

  constructor(declare: (tool: DeclaredTool) => void) {
    this.#declare = declare;
  }

  /** Takes the lists among the attributes of a span. */
  take({ attributes }: Span): void {
    for (const key of ['gen_ai.tool.definitions', 'ai.prompt.tools']) {
      const value = attributes.get(key);
      if (value === undefined || value === this.#last.get(key)) continue;
      this.#last.set(key, typeof value === 'string' ? value : undefined);
      const list = decoded(value);
      if (Array.isArray(list)) for (const definition of list) this.name(definedName(definition));
    }
    for (let index = 0; index < MOST_NUMBERED; index += 1) {
      const schema = attributes.get(`llm.tools.${index}.tool.json_schema`);
      if (schema === undefined) break;
      this.name(definedName(schema) ?? attributeText(attributes, `llm.tools.${index}.tool.name`));
    }
  }

  /** Takes one name, of a server where one is known. */
  name(name: string | undefined, server?: string): void {
    if (name === undefined) return;
    const key = `${server ?? ''}\n${name}`;
    if (this.#known.has(key)) return;
    if (this.#known.size < MOST_REMEMBERED) this.#known.add(key);
    this.#declare(server === undefined ? { name } : { name, server });
  }
}

/** The calls that a model asked for in its answer, which no span proves to have been made. */
export function requestedBy(span: Span): readonly Draft[] {
  const { attributes } = span;
  const found: Draft[] = [];
  const add = (tool: string | undefined, id: string | undefined, input: unknown): void => {
    if (tool !== undefined) found.push(requested(span, tool, id, found.length, input));
  };
  for (let message = 0; message < MOST_NUMBERED; message += 1) {
    const path = `llm.output_messages.${message}.message`;
    let call = 0;
    for (; call < MOST_NUMBERED; call += 1) {
      const tool = attributeText(attributes, `${path}.tool_calls.${call}.tool_call.function.name`);
      if (tool === undefined) break;
      const input = attributes.get(`${path}.tool_calls.${call}.tool_call.function.arguments`);
      add(tool, attributeId(attributes, `${path}.tool_calls.${call}.tool_call.id`), input);
    }
    if (call === 0 && attributes.get(`${path}.role`) === undefined) break;
  }
  for (const message of attributeList(attributes, 'gen_ai.output.messages')) {
    for (const part of listAt(message, 'parts'))
      if (textAt(part, 'type') === 'tool_call')
        add(textAt(part, 'name'), idAt(part, 'id'), at(part, 'arguments'));
  }
  return found;
}

/** One call that was asked for; without an id it is told by its place in the span. */
export function requested(
  span: Span,
  tool: string,
  id: string | undefined,
  index: number,
  input?: unknown,
): Draft {
  const call = draft(
    span,
    { tool },
    id,
    id === undefined ? contentDigest(span.at, input) : contentDigest(input),
  );
  call.status = 'unknown';
  if (id === undefined && call.id !== undefined) call.id += `/${index}`;
  return call;
}
