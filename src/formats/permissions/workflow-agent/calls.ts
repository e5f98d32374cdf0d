import type { Place } from '../../../document/document.ts';
import type { Level, PossibleRequests, Stage } from '../../../model/decision.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS, type CallKind, type HostCall } from '../../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern } from '../patterns.ts';

/*
 * Rules that all workflow agents share. Nobody can answer approval requests, so each call is either
 * allowed or denied (docs/reference/workflow-agent.md#nobody-answers).
 */

const TEXT = `[^${FIELD_BREAK}]+`;
const SHELL: readonly CallKind[] = ['shell', 'shell-read'];

/**
 * Patterns that define the set of possible requests to a workflow agent. Commands have no prefix.
 */
const WORKFLOW_REQUESTS: PossibleRequests = {
  possible: [
    callPattern(SHELL, `[^ \\n${FIELD_BREAK}][^\\n${FIELD_BREAK}]*`, ''),
    callPattern(['read', 'edit', 'write', 'notebook', 'agent', 'skill'], TEXT, ''),
    callPattern(['fetch', 'net'], '[a-z0-9.-]+(?: over http)?', ''),
    callPattern(['mcp'], 'mcp__[A-Za-z0-9_-]+', ''),
    callPattern(
      ['output'],
      '[a-z][a-z0-9-]*(?: [^\\n]+)?'.replace('[^\\n]', `[^\\n${FIELD_BREAK}]`),
      '',
    ),
    callPattern(['tool'], '[A-Za-z][A-Za-z0-9_-]*', ''),
  ],
  impossible: [callPattern(SHELL, `[^"'${FIELD_BREAK}]*[;|&\\n]${ANY_TEXT}`)],
};

/** Returns a call without a prefix. */
export function callOf(kind: CallKind, text: string): HostCall {
  return { kind, prefix: '', text };
}

/** Returns a stage in which the first matching rule determines the decision. */
export function firstOf(rules: readonly HostRule[]): Stage {
  return { role: 'decides', combinator: 'first', rules };
}

/** Creates a built-in rule of an agent or its mode. */
export function builtIn(
  name: string,
  level: Level,
  patterns: readonly string[],
  { place, examples = [], except = [] }: BuiltIn = {},
): HostRule {
  return hostRule({
    list: 'mode',
    level,
    patterns,
    except,
    name,
    examples,
    ...(place && { place }),
  });
}

/** The parts of a built-in rule that can be omitted. */
interface BuiltIn {
  readonly place?: Place;
  readonly examples?: readonly HostCall[];
  readonly except?: readonly string[];
}

/** A workflow agent's rules, before conversion to permissions. */
interface WorkflowPolicy extends Omit<HostPermissions, 'situations'> {
  readonly stages: readonly Stage[];
  /** A description of the default for calls that no rule matches. */
  readonly basis: string;
  readonly settings: readonly Setting[];
  /** The default level, for calls that no stage matches. */
  readonly otherwise: Level;
}

/** Returns permissions with a single situation. */
export function permissionsWith({
  stages,
  basis,
  settings,
  otherwise,
  ...others
}: WorkflowPolicy): HostPermissions {
  const situation: Situation = {
    id: 'workflow',
    basis,
    policy: {
      stages,
      otherwise: otherwiseRule(otherwise),
      outcomes: ['deny', 'allow', 'mode'],
      settings,
      fields: CALL_FIELDS,
      requests: WORKFLOW_REQUESTS,
    },
  };
  return { situations: [situation], ...others };
}

/** Returns the permissions in a workflow that runs no agent. */
export function nothingRuns(settings: readonly Setting[]): HostPermissions {
  const { situations, ...others } = permissionsWith({
    stages: [],
    basis: 'no agent',
    settings,
    otherwise: 'denied',
    code: [],
    opaque: [],
    remarks: [],
  });
  return { ...others, situations: [{ ...situations[0], isEmpty: true }] };
}
