import { AGT_AUDIT } from './agt-audit.ts';
import { AP_TRACE } from './ap-trace.ts';
import { ATIF } from './atif.ts';
import { CLAUDE_MANAGED_AGENTS } from './claude-managed-agents.ts';
import { CLAUDE_STREAM_JSON } from './claude-stream-json.ts';
import { CLAUDE_TRANSCRIPT } from './claude-transcript.ts';
import { CLINE } from './cline.ts';
import { CODEX } from './codex.ts';
import { COPILOT_EVENTS } from './copilot-events.ts';
import { CURSOR } from './cursor.ts';
import { GEMINI_CLI } from './gemini-cli.ts';
import { GENERIC } from './generic.ts';
import { GH_AW } from './gh-aw.ts';
import { KIMI } from './kimi.ts';
import { LANGFUSE } from './langfuse.ts';
import { LANGSMITH } from './langsmith.ts';
import { MCP_WIRE } from './mcp-wire.ts';
import { MESSAGES } from './messages.ts';
import { MLFLOW } from './mlflow.ts';
import { OPENAI_RESPONSES } from './openai.ts';
import { OPENAI_AGENTS } from './openai-agents.ts';
import { OPENCODE } from './opencode.ts';
import { OPENHANDS } from './openhands.ts';
import { OTEL_SPANS } from './otel-spans.ts';
import { OTLP } from './otlp.ts';
import { isRecord } from './record.ts';
import type { TraceFormat } from './trace-format.ts';
import { VSCODE_CHAT } from './vscode-chat.ts';

/**
 * All trace formats, in the order in which they are tried. Formats with distinctive keys come
 * first. Formats for plain records match nearly any record, so they come last.
 */
export const TRACE_FORMATS: readonly TraceFormat[] = [
  AP_TRACE,
  OTLP,
  CURSOR,
  CLAUDE_STREAM_JSON,
  CLAUDE_TRANSCRIPT,
  CLAUDE_MANAGED_AGENTS,
  CODEX,
  COPILOT_EVENTS,
  GEMINI_CLI,
  GH_AW,
  OPENAI_AGENTS,
  MLFLOW,
  LANGSMITH,
  LANGFUSE,
  OTEL_SPANS,
  ATIF,
  OPENAI_RESPONSES,
  CLINE,
  OPENCODE,
  KIMI,
  OPENHANDS,
  VSCODE_CHAT,
  AGT_AUDIT,
  MESSAGES,
  MCP_WIRE,
  GENERIC,
];

/**
 * For each key in any format's `marks`, a number in which each bit represents a format with that
 * key.
 */
const BITS = new Map<string, number>();
for (const [place, { marks }] of TRACE_FORMATS.entries())
  for (const key of marks) BITS.set(key, (BITS.get(key) ?? 0) | (1 << place));

/**
 * Returns the formats that may recognise a record: formats whose `marks` contain at least one of
 * the record's keys. Trying all formats on every record would take longer than reading the record.
 */
export function formatsFor(record: unknown): readonly TraceFormat[] {
  let bits = 0;
  if (isRecord(record)) for (const key of Object.keys(record)) bits |= BITS.get(key) ?? 0;
  if (bits === 0) return [];
  return TRACE_FORMATS.filter((_, place) => (bits & (1 << place)) !== 0);
}
