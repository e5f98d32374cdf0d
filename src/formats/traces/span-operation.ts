import type { Operation } from '../../model/call.ts';
import { attributeId, attributeText, type Span } from './span.ts';

/** The memory operations that OpenTelemetry's GenAI conventions define. */
const MEMORY: Readonly<Record<string, Operation['kind']>> = {
  search_memory: 'memory search',
  create_memory: 'memory write',
  update_memory: 'memory write',
  upsert_memory: 'memory write',
  delete_memory: 'memory write',
};

/**
 * Returns the operation that a span describes, or undefined if there is none. An `invoke_agent`
 * span is a delegation only inside another agent's span, which the caller must check.
 */
export function operationOfSpan({ attributes }: Span): Operation | undefined {
  const name = attributeText(attributes, 'gen_ai.operation.name');
  if (name === undefined) return undefined;
  if (name === 'invoke_agent') {
    const target = attributeId(attributes, 'gen_ai.agent.name', 'gen_ai.agent.id');
    return target === undefined ? undefined : { kind: 'delegate', target };
  }
  const kind = Object.hasOwn(MEMORY, name) ? MEMORY[name] : undefined;
  if (kind === undefined) return undefined;
  const target = attributeId(attributes, 'gen_ai.memory.store.name', 'gen_ai.memory.store.id');
  return { kind, ...(target !== undefined && { target }) };
}
