import { type Place, placeAt, scopeOf } from '../document/document.ts';
import {
  type Finding,
  type Fix,
  type FoundProblem,
  findingAt,
  type Problem,
  type Severity,
} from '../finding/finding.ts';
import { ownerOf } from '../finding/words.ts';
import type { Agent } from '../model/agent.ts';
import {
  atLeast,
  type Capability,
  type EffectiveDefaults,
  type EscalationTrigger,
  effectiveDefaults,
  type Policy,
  type RuleSeverity,
  type ToolPattern,
} from '../model/policy.ts';
import { accessDenied } from '../rules/access-denied.ts';
import { alsoMapped } from '../rules/also-mapped.ts';
import { boundedActionsFix, capabilityExceeded } from '../rules/capability-exceeded.ts';
import { escalationDenied } from '../rules/escalation-denied.ts';
import { forbiddenActionTool } from '../rules/forbidden-action-tool.ts';
import { forbiddenTool } from '../rules/forbidden-tool.ts';
import { inGrace } from '../rules/in-grace.ts';
import { firstMappingsFix, mappingFix } from '../rules/mapping-fix.ts';
import { needsApproval } from '../rules/needs-approval.ts';
import { notEvaluated } from '../rules/not-evaluated.ts';
import { LISTED, type Occurrence } from '../rules/occurrence.ts';
import type { NameMismatch } from '../rules/spelling-style.ts';
import { triggerLogged } from '../rules/trigger-logged.ts';
import { triggerWarning } from '../rules/trigger-warning.ts';
import { meantAction, meantActionFix } from '../rules/unknown-action.ts';
import { unmappedTool } from '../rules/unmapped-tool.ts';
import { type AccessDecision, severityOfDenial } from './access/decide-access.ts';
import type { Evaluation } from './evaluate.ts';
import {
  type RuleResult,
  resultsOf,
  type ToolDecision,
  type Violation,
} from './names-evaluation.ts';
import { exceededActions } from './response.ts';
import { mappingMismatchOf, spellingStyles } from './spelling-styles.ts';

/**
 * Converts an evaluation to findings. A forbidden tool is reported at the rule that forbids the
 * tool, and the tool's line in the tool list is a related location. An unmapped tool is reported at
 * its line in the tool list, because that line added the tool.
 */
export function findingsOf(agent: Agent, evaluation: Evaluation): readonly Finding[] {
  if (!evaluation.governed) return [];
  const { policy } = agent;
  const { decisions } = evaluation;
  const results = resultsOf(evaluation);
  const unmapped = results.flatMap((result) => unmappedIn(result) ?? []);
  const common = policy && commonCauseOf(unmapped, agent, policy, decisions);
  const problems: readonly FoundProblem[] = [
    ...results
      .filter((result) => common === undefined || unmappedIn(result) === undefined)
      .map((result) => resultProblem(result, agent, LISTED)),
    ...(common ? noneMappedProblems(unmapped, agent, common) : []),
    ...evaluation.inGrace.map(({ decision, hoursLeft }) =>
      graceProblem(agent, decision, hoursLeft),
    ),
    ...evaluation.undecided.map((trigger) => undecidedProblem(trigger, 'tools')),
    ...alsoMappedProblems(decisions),
    ...forbiddenActionProblems(agent, decisions),
    ...(policy ? spellingStyles(policy, decisions) : []),
  ];
  return problems.map(([rule, problem]) => findingAt(rule, problem, agent.name));
}

/**
 * Returns the finding severity for a violation: `error` if the violation is critical or high,
 * otherwise `warning`.
 */
export function severityOf(severity: RuleSeverity): Severity {
  return atLeast(severity, 'high') ? 'error' : 'warning';
}

/**
 * Returns the location in a policy or access list that makes a tool a violation.
 * @throws Error if the agent has no policy, which is an internal error
 */
export function decidingPlace(violation: Violation, agent: Pick<Agent, 'policy'>): Place {
  switch (violation.type) {
    case 'forbidden':
      return violation.rule.pattern.place;
    case 'escalation':
      return placeAt(violation.trigger.place, 'condition');
    case 'capability_exceeded': {
      const { exceeded, capability } = violation.decision;
      const action = exceeded.find(({ forbiddenAt }) => forbiddenAt) ?? exceeded[0];
      return action?.action.place ?? capability?.place ?? policyOf(agent).place;
    }
    case 'unmapped': {
      const { defaults, place } = policyOf(agent);
      return defaults.unmappedAction?.place ?? place;
    }
    case 'denied':
      return placeOfDenial(violation.access);
    default:
      return violation satisfies never;
  }
}

/**
 * Returns the policy of an agent with violations or warnings.
 * @throws Error if the agent has no policy, which is an internal error
 */
function policyOf({ policy }: Pick<Agent, 'policy'>): Policy {
  if (policy === undefined) throw new Error('an agent with violations or warnings has no policy');
  return policy;
}

/**
 * Converts a violation, a warning or a logged trigger to a problem. `occurrence` distinguishes a
 * tool in a tool list from a tool called in traces.
 */
export function resultProblem(
  result: RuleResult,
  agent: Agent,
  occurrence: Occurrence,
): FoundProblem {
  switch (result.level) {
    case 'violation':
      return violationProblem(result.violation, agent, occurrence);
    case 'warning': {
      const { warning } = result;
      return warning.type === 'unmapped'
        ? [unmappedTool, unmappedProblem(warning.decision, undefined, agent, occurrence)]
        : triggerProblem(warning.trigger, warning.decision, occurrence);
    }
    case 'logged':
      return triggerProblem(result.trigger, result.decision, occurrence);
    default:
      return result satisfies never;
  }
}

function violationProblem(
  violation: Violation,
  agent: Agent,
  occurrence: Occurrence,
): FoundProblem {
  switch (violation.type) {
    case 'forbidden':
      return [forbiddenTool, forbiddenProblem(violation, agent, occurrence)];
    case 'escalation': {
      const [rule, problem] = triggerProblem(violation.trigger, violation.decision, occurrence);
      return [rule, { ...problem, ...severities(violation.severity) }];
    }
    case 'capability_exceeded':
      return [capabilityExceeded, exceededProblem(violation, agent, occurrence)];
    case 'unmapped':
      return [
        unmappedTool,
        unmappedProblem(violation.decision, violation.severity, agent, occurrence),
      ];
    case 'denied':
      return [
        accessDenied,
        {
          ...deniedProblem(violation.decision.tool.canonical, violation.access, occurrence),
          related: declaredAt(violation.decision, occurrence),
        },
      ];
    default:
      return violation satisfies never;
  }
}

function severities(violation: RuleSeverity): Pick<Problem, 'severity' | 'violation'> {
  return { severity: severityOf(violation), violation };
}

function forbiddenProblem(
  violation: Extract<Violation, { type: 'forbidden' }>,
  agent: Agent,
  occurrence: Occurrence,
): Problem {
  const { rule, decision } = violation;
  const { canonical } = decision.tool;
  const by = {
    pattern: rule.pattern.text,
    severity: rule.severity,
    reason: rule.reason,
    owner: ownerOfFloor(rule.place),
  };
  return {
    at: decidingPlace(violation, agent),
    severity: severityOf(violation.severity),
    violation: rule.severity,
    tool: canonical,
    ...forbiddenTool.words.forbidden(canonical, by, occurrence),
    related: declaredAt(decision, occurrence),
  };
}

/** Returns the location of the rule that denies a request: the entry, or its list's default. */
export function placeOfDenial({ rule, decidedBy }: AccessDecision): Place {
  const place = decidedBy ? decidedBy.entry.place : rule.place;
  if (place === undefined) throw new Error('a default that no file states denied a request');
  return place;
}

/**
 * Describes a tool that an access list denies or, if `isRequest` is set, a denied request in a
 * trace that is not a tool call.
 */
export function deniedProblem(
  name: string,
  access: AccessDecision,
  occurrence: Occurrence,
  isRequest = false,
): Problem {
  const at = placeOfDenial(access);
  const { entry } = access.decidedBy ?? {};
  const severity = severityOfDenial(access);
  const by = { entry: entry?.name, reason: entry?.message, severity, owner: ownerOfFloor(at) };
  const { words } = accessDenied;
  return {
    at,
    ...severities(severity),
    tool: name,
    ...(isRequest && occurrence.kind === 'called'
      ? words.requestDenied(name, by, occurrence)
      : words.denied(name, by, occurrence)),
  };
}

function exceededProblem(
  violation: Extract<Violation, { type: 'capability_exceeded' }>,
  agent: Agent,
  occurrence: Occurrence,
): Problem {
  const { decision, severity } = violation;
  const { canonical } = decision.tool;
  const exceeded = exceededActions(decision).map((action) => ({
    ...action,
    meant: action.forbiddenBy === undefined ? meantBy(action.action, decision, agent) : undefined,
  }));
  const at = decidingPlace(violation, agent);
  const [first, ...others] = exceeded;
  const forbidden = decision.exceeded.flatMap(({ forbiddenAt }) => forbiddenAt ?? []);
  return {
    at,
    ...severities(severity),
    tool: canonical,
    ...capabilityExceeded.words.exceeded(
      canonical,
      decision.capability?.name ?? '',
      exceeded,
      severity,
      occurrence,
    ),
    fix:
      first?.meant !== undefined && others.length === 0
        ? meantActionFix(at, first.meant)
        : boundedActionsFix(agent.card?.place.document, exceeded),
    related: [
      ...forbidden.map((at) => ({
        at,
        message: capabilityExceeded.words.forbiddenHere(ownerOf(at)),
      })),
      ...declaredAt(decision, occurrence),
    ],
  };
}

/** Returns the bounded action that an action of a tool's capability probably misspells. */
function meantBy(
  action: string,
  { capability }: ToolDecision,
  { card }: Pick<Agent, 'card'>,
): string | undefined {
  return capability && card && meantAction(action, capability, card);
}

const OF_ACTIONS = {
  deny: [escalationDenied, escalationDenied.words.denied],
  escalate: [needsApproval, needsApproval.words.escalated],
  warn: [triggerWarning, triggerWarning.words.warned],
  log: [triggerLogged, triggerLogged.words.logged],
} as const;

/**
 * Describes a trigger that fired. If `decision` is absent, the trigger fired for the whole tool
 * list or trace.
 */
function triggerProblem(
  trigger: EscalationTrigger,
  decision: ToolDecision | undefined,
  occurrence: Occurrence,
): FoundProblem {
  const [rule, words] = OF_ACTIONS[trigger.action];
  const tool = decision?.tool.canonical;
  return [
    rule,
    {
      at: placeAt(trigger.place, 'condition'),
      ...words({ tool, condition: trigger.text, reason: trigger.reason, occurrence }),
      ...(decision && { tool: decision.tool.canonical, related: declaredAt(decision, occurrence) }),
    },
  ];
}

/** Describes a trigger whose condition could not be evaluated. */
export function undecidedProblem(trigger: EscalationTrigger, on: 'tools' | 'traces'): FoundProblem {
  const isParsed = trigger.condition !== undefined;
  return [
    notEvaluated,
    {
      at: placeAt(trigger.place, 'condition'),
      ...notEvaluated.words.undecided(trigger.text, isParsed, on),
    },
  ];
}

/** Describes an unmapped tool in its grace period. The problem is only a note. */
export function graceProblem(
  agent: Agent,
  decision: ToolDecision,
  hoursLeft: number,
): FoundProblem {
  const { canonical } = decision.tool;
  const policy = policyOf(agent);
  const { graceHours, unmappedAction } = policy.defaults;
  return [
    inGrace,
    {
      at: graceHours?.place ?? unmappedAction?.place ?? policy.place,
      tool: canonical,
      ...inGrace.words.inGrace(canonical, hoursLeft),
      fix: mappingFix(canonical, agent, policy),
    },
  ];
}

/**
 * An unmapped tool, and the severity of the violation. `severity` is undefined if there is only a
 * warning.
 */
interface UnmappedResult {
  readonly decision: ToolDecision;
  readonly severity: RuleSeverity | undefined;
}

function unmappedIn(result: RuleResult): UnmappedResult | undefined {
  if (result.level === 'violation' && result.violation.type === 'unmapped')
    return { decision: result.violation.decision, severity: result.violation.severity };
  if (result.level === 'warning' && result.warning.type === 'unmapped')
    return { decision: result.warning.decision, severity: undefined };
  return undefined;
}

/** The one cause for which a policy maps none of the tools, with a fix. */
interface CommonCause {
  readonly why: NameMismatch | 'no capabilities';
  readonly fix: Fix | undefined;
  /** The pattern to show next to the tools. */
  readonly pattern?: ToolPattern;
}

function commonCauseOf(
  unmapped: readonly UnmappedResult[],
  agent: Agent,
  policy: Policy,
  decisions: readonly ToolDecision[],
): CommonCause | undefined {
  if (unmapped.length === 0) return undefined;
  if (policy.capabilities.length > 0) return mappingMismatchOf(policy, decisions);
  const tools = unmapped.map(({ decision }) => decision.tool.canonical);
  return { why: 'no capabilities', fix: firstMappingsFix(tools, agent, policy) };
}

/**
 * Describes unmapped tools that share one cause. All tools in a file are reported at the location
 * of the first tool, so that reports show a single finding for them. Each problem is identified by
 * its own tool.
 */
function noneMappedProblems(
  unmapped: readonly UnmappedResult[],
  agent: Agent,
  { why, pattern, fix }: CommonCause,
): readonly FoundProblem[] {
  return unmapped.map(({ decision, severity }): FoundProblem => {
    const own = unmappedProblem(decision, severity, agent, LISTED);
    const setting = settingOf(policyOf(agent));
    const names = unmapped.map((result) => result.decision.tool.canonical);
    const words =
      why === 'no capabilities'
        ? unmappedTool.words.noCapabilities(names, severity, setting)
        : unmappedTool.words.noneMapped(names, severity, setting, why);
    const fileOf = (result: UnmappedResult): string | undefined =>
      result.decision.tool.place?.document.file;
    const first = unmapped.find((other) => fileOf(other) === decision.tool.place?.document.file);
    return [
      unmappedTool,
      {
        ...own,
        ...words,
        at: first?.decision.tool.place ?? own.at,
        identifiedBy: own.at,
        related: [
          ...(pattern ? [{ at: pattern.place, message: unmappedTool.words.firstPattern() }] : []),
          ...(own.related ?? []),
        ],
        fix,
      },
    ];
  });
}

/** Returns a policy's setting for unmapped tools, as shown in reports. */
function settingOf(policy: Policy) {
  const { unmappedAction, unmappedAt } = effectiveDefaults(policy);
  return {
    action: unmappedAt && unmappedAction,
    owner: unmappedAt && ownerOfFloor(unmappedAt),
  };
}

/**
 * Describes an unmapped tool at its line in the tool list. A tool that occurs only in traces is
 * reported at the policy's default for unmapped tools. If `severity` is absent, the problem is only
 * a warning.
 */
function unmappedProblem(
  decision: ToolDecision,
  severity: RuleSeverity | undefined,
  agent: Agent,
  occurrence: Occurrence,
): Problem {
  const { canonical } = decision.tool;
  const policy = policyOf(agent);
  const defaults: EffectiveDefaults = effectiveDefaults(policy);
  const origin = defaults.unmappedAt ?? policy.place;
  const declared = occurrence.kind === 'listed' ? decision.tool.place : undefined;
  return {
    at: declared ?? origin,
    severity: severity === undefined ? 'warning' : severityOf(severity),
    ...(severity && { violation: severity }),
    tool: canonical,
    ...unmappedTool.words.unmapped(canonical, severity, settingOf(policy), occurrence),
    related: declared ? [{ at: origin, message: unmappedTool.words.decidingDefault() }] : [],
    fix: mappingFix(canonical, agent, policy),
  };
}

/**
 * Returns a note for each pair of capabilities that match the same tool. A pair has only one note,
 * even if both capabilities match several tools.
 */
function alsoMappedProblems(decisions: readonly ToolDecision[]): readonly FoundProblem[] {
  const pairs = new Map<Capability, Map<Capability, string[]>>();
  for (const { alsoMapped: laterCapabilities, capability, tool } of decisions) {
    if (capability === undefined) continue;
    for (const later of laterCapabilities) {
      const firsts = pairs.get(later) ?? new Map<Capability, string[]>();
      pairs.set(later, firsts);
      const tools = firsts.get(capability);
      if (tools) tools.push(tool.canonical);
      else firsts.set(capability, [tool.canonical]);
    }
  }
  return [...pairs].flatMap(([later, firsts]) =>
    [...firsts].map(
      ([first, tools]): FoundProblem => [
        alsoMapped,
        {
          at: later.place,
          on: 'key',
          ...alsoMapped.words.alsoMatches(later.name, first.name, tools),
          related: [{ at: first.place, on: 'key', message: alsoMapped.words.decides() }],
        },
      ],
    ),
  );
}

/**
 * Returns notes about tools that have the same name as a forbidden action. Forbidding an action
 * does not forbid a tool with the same name, although the author may have intended this.
 */
function forbiddenActionProblems(
  agent: Agent,
  decisions: readonly ToolDecision[],
): readonly FoundProblem[] {
  const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
  return decisions.flatMap((decision): readonly FoundProblem[] => {
    const { canonical, raw } = decision.tool;
    const action = raw
      .map((name) => forbidden.get(name))
      .find((candidate) => candidate !== undefined);
    if (action === undefined) return [];
    return [
      [
        forbiddenActionTool,
        {
          at: action.place,
          tool: canonical,
          ...forbiddenActionTool.words.sameName(canonical, action.value),
          related: declaredAt(decision, LISTED),
        },
      ],
    ];
  });
}

/**
 * Returns the owner of the floor or environment that contains a location. Returns undefined if the
 * location is in the agent's own files.
 */
function ownerOfFloor(place: Place): string | undefined {
  return scopeOf(place) === 'agent' ? undefined : ownerOf(place);
}

function declaredAt(
  { tool }: ToolDecision,
  occurrence: Occurrence,
): NonNullable<Problem['related']> {
  return tool.place && occurrence.kind === 'listed'
    ? [{ at: tool.place, message: forbiddenTool.words.declaredHere() }]
    : [];
}
