import { contentDigest } from '../../model/digest.ts';
import type { DeclaredTool } from '../../model/tool.ts';
import { argumentFacts } from './arguments.ts';
import { callsInMessage } from './message-calls.ts';
import { conversationsIn } from './message-lists.ts';
import { callOfMcpItem, callsOfItem } from './openai-answer.ts';
import { at, decoded, idAt, listAt, textAt } from './record.ts';
import { attributeId, attributeList, attributeText, type CallDraft, type Span } from './span.ts';
import { definedName, draftCall } from './span-tool.ts';
import type { TraceSink } from './trace-format.ts';

/**
 * The maximum number of tools or calls to read from indexed attributes, such as
 * `llm.tools.0.tool.name`. Real requests contain fewer.
 */
const MAX_NUMBERED = 1000;

/**
 * The maximum number of declared tools to remember. Nearly every model span repeats the model's
 * tools.
 */
const MAX_REMEMBERED = 10_000;

/** Declares the tools that spans list as available. Each tool is declared only once. */
export class DeclaredTools {
  readonly #declare: (tool: DeclaredTool) => void;
  readonly #known = new Set<string>();
  /**
   * The last value of each attribute. Most spans repeat the previous span's value, which can be
   * long, and a repeated value need not be parsed again.
   */
  readonly #last = new Map<string, unknown>();

  constructor(declare: (tool: DeclaredTool) => void) {
    this.#declare = declare;
  }

  /** Declares the tools in a span's attributes. */
  take({ attributes }: Span): void {
    for (const key of ['gen_ai.tool.definitions', 'ai.prompt.tools']) {
      const value = attributes.get(key);
      if (value === undefined || value === this.#last.get(key)) continue;
      this.#last.set(key, typeof value === 'string' ? value : undefined);
      const list = decoded(value);
      if (Array.isArray(list)) for (const definition of list) this.name(definedName(definition));
    }
    for (let index = 0; index < MAX_NUMBERED; index += 1) {
      const schema = attributes.get(`llm.tools.${index}.tool.json_schema`);
      if (schema === undefined) break;
      this.name(definedName(schema) ?? attributeText(attributes, `llm.tools.${index}.tool.name`));
    }
  }

  /** Declares a tool by its name, with its server if known. */
  name(name: string | undefined, server?: string): void {
    if (name === undefined) return;
    const key = `${server ?? ''}\n${name}`;
    if (this.#known.has(key)) return;
    if (this.#known.size < MAX_REMEMBERED) this.#known.add(key);
    this.#declare(server === undefined ? { name } : { name, server });
  }
}

/**
 * Returns the tool calls that a model requested in its response. The span does not prove that the
 * calls were made.
 */
export function requestedBy(span: Span, sink: TraceSink): readonly CallDraft[] {
  const { attributes } = span;
  const found: CallDraft[] = [];
  const add = (tool: string | undefined, id: string | undefined, input: unknown): void => {
    if (tool !== undefined)
      found.push({
        ...requested(span, tool, id, found.length, input),
        ...argumentFacts(sink, { tool }, input),
      });
  };
  for (let message = 0; message < MAX_NUMBERED; message += 1) {
    const path = `llm.output_messages.${message}.message`;
    let call = 0;
    for (; call < MAX_NUMBERED; call += 1) {
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

/**
 * Creates a draft of a call that a model requested. A call without an id is identified by its index
 * in the span.
 */
export function requested(
  span: Span,
  tool: string,
  id: string | undefined,
  index: number,
  input?: unknown,
): CallDraft {
  const call = draftCall(
    span,
    { tool },
    id,
    id === undefined ? contentDigest(span.at, input) : contentDigest(input),
  );
  call.status = 'unknown';
  if (id === undefined && call.id !== undefined) call.id += `/${index}`;
  return call;
}

/**
 * Returns the tool calls in a model's output: a message, a list of messages, or a Chat Completions
 * response. The span does not prove that the calls were made.
 */
export function requestedInOutput(
  span: Span,
  output: unknown,
  sink: TraceSink,
): readonly CallDraft[] {
  const value = decoded(output);
  const choices = listAt(value, 'choices').map((choice) => at(choice, 'message'));
  const generations = listAt(value, 'generations').flat();
  const messages = [...choices, ...generations, value].flatMap((part) =>
    conversationsIn(part).flatMap((conversation) => conversation.messages),
  );
  return messages
    .filter(({ role }) => role === 'model')
    .flatMap(({ body }) => [...callsInMessage(body), ...callsOfItem(body), ...callOfMcpItem(body)])
    .map(({ tool, server, id, input }, index) => ({
      ...requested(span, tool, id, index, input),
      ...(server !== undefined && { server }),
      ...argumentFacts(sink, { tool, server }, input),
    }));
}
