import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import { enumeration, quoted } from '../../../finding/words.ts';
import type { HostCode, HostPermissions, PermissionFile } from '../../../model/host-permissions.ts';
import { type Dialect, type DialectUnit, keysAt, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { isLock } from '../gh-aw/lock-text.ts';
import { secretsIn } from '../secrets.ts';
import { answerInWorkflow, answerMadeInWorkflow, WORKFLOW_CALLS } from './answer.ts';
import { nothingRuns } from './calls.ts';
import { readClaudeAction, readClaudeCommand } from './claude.ts';
import { readCodex } from './codex.ts';
import { readCopilot } from './copilot.ts';
import { readGemini } from './gemini.ts';
import { NO_SURROUNDINGS, readSurroundings } from './step-settings.ts';
import {
  AGENTS,
  type AgentName,
  type AgentStep,
  agentSteps,
  mayRunAgent,
  type UnknownAgentStep,
  unknownAgentSteps,
} from './workflow.ts';

/** Agents in GitHub Actions workflows (docs/reference/workflow-agent.md). */
export const WORKFLOW_AGENT: Dialect = {
  id: 'workflow-agent',
  version: '2026-11-28',
  files: [
    {
      path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+(?<!\.lock)\.ya?ml)$/i,
      role: 'workflow',
      syntax: 'yaml',
      maxBytes: MAX_PERMISSION_BYTES,
      marks: ({ value, text }) =>
        keysAt(value, 'jobs').length > 0 && mayRunAgent(text) && !isLock(text),
      excerpt: (text) => (mayRunAgent(text) ? text : undefined),
    },
  ],
  unitsOf: (files) => files.flatMap((file) => stepUnits(file)),
  without: (agent) => withoutStep(agent),
  answer: answerInWorkflow,
  calls: WORKFLOW_CALLS,
  answerMade: answerMadeInWorkflow,
};

/**
 * Returns a unit for each workflow step that runs an agent, except the steps for which `isRead`
 * returns true.
 */
export function stepUnits(
  file: PermissionFile,
  isRead: (step: Reader) => boolean = () => false,
): readonly DialectUnit[] {
  const { document } = file;
  const name = document.file.replace(/^.*\//, '');
  const steps = agentSteps(document).filter(({ step }) => !isRead(step));
  const unknown = unknownAgentSteps(document).filter(({ step }) => !isRead(step));
  return [
    ...steps.map((step) => unitOfStep(step, steps, file)),
    ...unknown.map(
      (step, index): DialectUnit => ({
        agent: `${name}: unknown agent${unknown.length > 1 ? ` (${index + 1})` : ''}`,
        key: JSON.stringify([name, step.key]),
        files: [file],
        read: () => readUnknown(step),
      }),
    ),
  ];
}

function unitOfStep(
  step: AgentStep,
  steps: readonly AgentStep[],
  file: PermissionFile,
): DialectUnit {
  const name = file.document.file.replace(/^.*\//, '');
  const alike = steps.filter(({ agent }) => agent === step.agent);
  const ofJob = alike.filter(({ jobId }) => jobId === step.jobId);
  const number = ofJob.length > 1 ? `, ${ofJob.indexOf(step) + 1}` : '';
  const suffix = alike.length > 1 ? ` (job ${step.jobId}${number})` : '';
  return {
    agent: `${name}: ${step.agent}${suffix}`,
    key: JSON.stringify([name, step.key]),
    files: [file],
    read: () => readStep(step),
  };
}

/** Returns the permissions for a step that passes agent options to an unknown program. */
function readUnknown({ options, text, workflow, job, step }: UnknownAgentStep): HostPermissions {
  const around = readSurroundings(workflow, job, step);
  const { settings, opaque, remarks } = around;
  return {
    ...nothingRuns(settings),
    opaque: [
      ...opaque,
      {
        key: 'unknown agent',
        subject: `the step with ${enumeration(options)}`,
        text,
        place: step.place,
        effect: 'grants',
        why: 'Card Gate cannot name the program that gets these options of an agent',
      },
    ],
    remarks,
  };
}

function readStep(step: AgentStep): HostPermissions {
  const { agent, by, workflow, job } = step;
  const place = step.step.get('run').place;
  const read =
    by.kind === 'action' ? readClaudeAction(by, step.step) : readCommand(agent, by.flags, place);
  const around = readSurroundings(workflow, job, step.step);
  const [usual] = read.situations;
  const secrets = secretsIn(step.step.place.document).map(
    (found) => ({ kind: 'secret-in-settings', ...found }) as const,
  );
  const isHere = ({ path }: Place): boolean =>
    step.step.place.path.every((part, index) => path[index] === part);
  return {
    ...read,
    situations: [
      {
        ...usual,
        policy: { ...usual.policy, settings: [...usual.policy.settings, ...around.settings] },
      },
    ],
    code: [agentCode(step), ...read.code],
    opaque: [...read.opaque, ...around.opaque],
    remarks: [
      ...read.remarks,
      ...around.remarks,
      ...secrets.filter((remark) => isHere(remark.place)),
    ],
  };
}

function readCommand(
  agent: AgentName,
  flags: Parameters<typeof readClaudeCommand>[0],
  place: Place,
): HostPermissions {
  switch (agent) {
    case 'claude':
      return readClaudeCommand(flags, place);
    case 'codex':
      return readCodex(flags, place);
    case 'gemini':
      return readGemini(flags, place);
    case 'copilot':
      return readCopilot(flags, place);
    default:
      return agent satisfies never;
  }
}

/** Returns the agent itself as code, because the workflow runs it automatically. */
function agentCode({ agent, by, step, jobId }: AgentStep): HostCode {
  const text = by.kind === 'action' ? by.name : agent;
  const generation = by.kind === 'action' && by.isLegacy ? ' before version 1' : '';
  return {
    key: 'agent',
    subject: `the job ${quoted(jobId)}`,
    text: text + generation,
    identity: text + generation,
    place: by.kind === 'action' ? step.get('uses').place : step.get('run').place,
  };
}

/**
 * Returns the permissions for a workflow without an agent. If `unit` names a known agent, the
 * result contains that agent's settings, with no permissions granted.
 */
export function withoutStep(unit: string | undefined): HostPermissions {
  const name = /: (\w+)(?: \(.*\))?$/.exec(unit ?? '')?.[1];
  const agent = AGENTS.find((each) => each === name);
  if (agent === undefined) return nothingRuns(NO_SURROUNDINGS);
  const place: Place = {
    document: {
      file: '',
      syntax: 'yaml',
      text: '',
      root: { kind: 'map', start: 0, end: 0, entries: new Map() },
      value: {},
    },
    path: [],
  };
  const [{ policy }] = readCommand(agent, [], place).situations;
  const settings = policy.settings.map(({ place: _, ...setting }) => setting);
  const [empty] = nothingRuns([...settings, ...NO_SURROUNDINGS]).situations;
  const requests = policy.requests;
  return {
    situations: [{ ...empty, policy: { ...empty.policy, ...(requests && { requests }) } }],
    code: [],
    opaque: [],
    remarks: [],
  };
}
