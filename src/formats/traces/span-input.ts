import type { Span } from './span.ts';

/** Attributes that may contain a tool call's arguments, in order of precedence. */
const INPUTS: readonly string[] = [
  'gen_ai.tool.call.arguments',
  'tool_arguments',
  'ai.toolCall.args',
  'ai.toolCall.input',
  'tool_input',
  'function_args',
  'arguments',
  'input.value',
  'traceloop.entity.input',
];

/** Returns the arguments of the tool call in a span or event, or undefined if there are none. */
export function inputOfSpan({ attributes }: Span): unknown {
  for (const name of INPUTS) {
    const value = attributes.get(name);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
