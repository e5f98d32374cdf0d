import type { Call, CallStatus } from '../../model/call.ts';
import { at, idAt, type JsonRecord, textAt } from './record.ts';
import { claudeTool } from './span.ts';
import { timeOf } from './time.ts';
import type { TraceSink } from './trace-format.ts';

/** Reads the events of Claude Code, Codex and Gemini CLI in OTLP logs: each tells of results, and of decisions where there was no result. */
export class OtlpLogs {
  readonly #sink: TraceSink;

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  take(log: JsonRecord, attributes: JsonRecord): void {
    const event = (textAt(attributes, 'event.name') ?? textAt(log, 'body', 'stringValue') ?? textAt(log, 'eventName') ?? '').replace(
      /^claude_code\./,
      '',
    );
    const about = aboutLog(log, attributes);
    switch (event) {
      case 'tool_result':
      case 'tool_decision': {
        const tool = claudeTool(attributes);
        const status = event === 'tool_result' ? resultOf(attributes) : decisionOf(attributes);
        const id = idAt(attributes, 'tool_use_id');
        if (tool === undefined || status === undefined) return;
        this.#sink.call({
          ...tool,
          ...about,
          ...(id !== undefined && { id }),
          status,
          ...(tool.tool === 'mcp_tool' && { named: 'redacted' as const }),
        });
        return;
      }
      case 'codex.tool_result':
      case 'codex.tool_decision': {
        const tool = textAt(attributes, 'tool_name');
        const server = textAt(attributes, 'mcp_server');
        const status = event === 'codex.tool_result' ? resultOf(attributes) : decisionOf(attributes);
        const id = idAt(attributes, 'call_id');
        if (tool === undefined || status === undefined) return;
        this.#sink.call({
          tool,
          ...(server !== undefined && { server }),
          ...about,
          ...(id !== undefined && { id, scope: `${about.session ?? ''} ${tool}` }),
          status,
        });
        return;
      }
      case 'gemini_cli.tool_call': {
        const tool = textAt(attributes, 'function_name');
        if (tool === undefined) return;
        const status = textAt(attributes, 'decision') === 'reject' ? 'denied' : resultOf(attributes);
        this.#sink.call({ tool, ...about, status });
        return;
      }
      default:
    }
  }
}

function aboutLog(log: JsonRecord, attributes: JsonRecord): Pick<Call, 'at' | 'session' | 'agent'> {
  const time = timeOf(log.timeUnixNano) ?? timeOf(log.observedTimeUnixNano) ?? timeOf(at(attributes, 'event.timestamp'));
  const session = idAt(attributes, 'session.id') ?? idAt(attributes, 'conversation.id') ?? idAt(attributes, 'gen_ai.conversation.id');
  const agent = idAt(attributes, 'gen_ai.agent.id') ?? idAt(attributes, 'gen_ai.agent.name');
  return { ...(time !== undefined && { at: time }), ...(session !== undefined && { session }), ...(agent !== undefined && { agent }) };
}

/** Claude Code writes texts where others write true and false. */
function resultOf(attributes: JsonRecord): CallStatus {
  const success = at(attributes, 'success');
  if (success === true || success === 'true') return 'ok';
  return success === false || success === 'false' ? 'error' : 'unknown';
}

/** A decision against a call is all that is told of it; one for it is followed by a result. */
function decisionOf(attributes: JsonRecord): 'denied' | undefined {
  return /^(?:reject(?:ed)?|den(?:y|ied)|abort(?:ed)?)/i.test(textAt(attributes, 'decision') ?? '') ? 'denied' : undefined;
}
