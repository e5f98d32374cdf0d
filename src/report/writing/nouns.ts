import type { Noun } from './budget.ts';

export const PROBLEMS: Noun = ['problem', 'problems'];
export const WARNINGS: Noun = ['warning', 'warnings'];
export const NOTES: Noun = ['note', 'notes'];
export const AGENTS: Noun = ['agent', 'agents'];
export const TOOLS: Noun = ['tool', 'tools'];
