import { ANTHROPIC } from './anthropic.ts';
import { BEDROCK } from './bedrock.ts';
import { CLAUDE_AGENT } from './claude-agent.ts';
import { CLAUDE_SETTINGS } from './claude-settings.ts';
import { COPILOT_AGENT } from './copilot-agent.ts';
import { COPILOT_MCP } from './copilot-mcp.ts';
import { GEMINI } from './gemini.ts';
import { LINES } from './lines.ts';
import { MCP_TOOLS } from './mcp-tools.ts';
import { MCPB } from './mcpb.ts';
import { NAMES } from './names.ts';
import { OPENAI } from './openai.ts';
import { SERVER_MAP } from './server-map.ts';
import type { ToolListFormat } from './tool-list-format.ts';

/**
 * All tool list formats, in the order in which they are tried. Formats with distinctive keys come
 * first. Plain formats match nearly any file, so they come last.
 */
export const FORMATS: readonly ToolListFormat[] = [
  LINES,
  COPILOT_AGENT,
  CLAUDE_AGENT,
  CLAUDE_SETTINGS,
  COPILOT_MCP,
  MCPB,
  BEDROCK,
  GEMINI,
  ANTHROPIC,
  MCP_TOOLS,
  OPENAI,
  NAMES,
  SERVER_MAP,
];
