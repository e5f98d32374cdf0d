import type { Place } from '../../document/document.ts';
import { actorsOf } from '../../evaluation/access/access-decider.ts';
import { inOrderOfPriority } from '../../evaluation/access/access-policy.ts';
import {
  alignmentPolicy,
  governing,
  levelOfSeverity,
} from '../../evaluation/decision/alignment.ts';
import type { ForbiddenCalls } from '../../evaluation/hosts/forbidden-findings.ts';
import { ownerOf } from '../../finding/words.ts';
import {
  type Aliases,
  conditionOnCalls,
  EVERY_CALL,
  EVERY_MCP_CALL,
  forbiddenCalls,
  grantedCalls,
  restrictedCalls,
} from '../../formats/permissions/forbidden-calls.ts';
import type { AccessEntry, AccessList, NeverAllowed } from '../../model/access.ts';
import type { Agent, Floor } from '../../model/agent.ts';
import type { Rule, RuleOf } from '../../model/decision.ts';
import type { ManagedSettings } from '../../model/host-permissions.ts';
import { type Policy, spellingTexts } from '../../model/policy.ts';

/**
 * Determines the calls that the floors and files of agents deny to agent hosts
 * (docs/reference/permission-files.md#floors and #agents-and-their-hosts).
 */

/**
 * Returns the calls that floors forbid: the forbidden patterns in their policies, the requests that
 * their access lists never allow, and the deny rules in managed settings.
 */
export function deniedByFloors(floors: readonly Floor[]): readonly ForbiddenCalls[] {
  return floors.flatMap(({ policy, access, managed }) => [
    ...(policy ? forbiddenByPolicy(policy) : []),
    ...(access?.never ?? []).flatMap((item) => neverCalls(item)),
    ...(managed ? deniedByManaged(managed) : []),
  ]);
}

/** Returns the calls that managed settings deny. */
function deniedByManaged({ denied }: ManagedSettings): readonly ForbiddenCalls[] {
  return denied.map(({ value, place }) => ({
    ...forbidden(value, place),
    isManaged: true as const,
  }));
}

/** Returns the calls that a policy forbids with a severity that blocks them. */
function forbiddenByPolicy(policy: Policy): readonly ForbiddenCalls[] {
  return policy.forbidden
    .filter(({ severity }) => levelOfSeverity(severity) === 'denied')
    .map(({ pattern }) => forbidden(pattern.text, pattern.place));
}

function neverCalls({ patterns, place }: NeverAllowed): readonly ForbiddenCalls[] {
  const { action, resource } = patterns;
  return resource !== undefined && (action === undefined || action.pattern.matches('call'))
    ? [forbidden(withoutPrefix(resource.text), place)]
    : [];
}

function forbidden(text: string, place: Place): ForbiddenCalls {
  const denial = { kind: 'forbidden', owner: ownerOf(place), pattern: text } as const;
  return { denial, patterns: forbiddenCalls(text), place };
}

function withoutPrefix(resource: string): string {
  return resource.replace(/^tool:/, '');
}

/**
 * Returns the calls that an agent may not make, because its card, policy, access lists or floors
 * deny them. Rules that depend on more than the call, such as an argument or the time, are omitted.
 * Defaults apply only to MCP tools, because policies and access lists rarely cover a host's own
 * tools.
 */
export function deniedToAgent(agent: Agent, aliases: Aliases): readonly ForbiddenCalls[] {
  const { access, managed = [] } = agent;
  const actors = actorsOf(agent);
  const lists = access ? [...access.floors.map((list) => [list]), access.own] : [];
  return [
    ...(governing(agent) === undefined ? [] : deniedByAlignment(agent, aliases)),
    ...lists.flatMap((own) => deniedByLists(own, actors, aliases)),
    ...(access?.floors ?? [])
      .flatMap(({ never }) => never)
      .filter(({ patterns: { actor } }) => isActor(actor?.pattern.matches, actors))
      .flatMap((item) => neverCalls(item)),
    ...managed.flatMap(deniedByManaged),
  ];
}

function deniedByAlignment(agent: Agent, aliases: Aliases): readonly ForbiddenCalls[] {
  const { stages, otherwise } = alignmentPolicy(agent);
  const denied: ForbiddenCalls[] = [];
  const mapped: string[] = [];
  for (const rule of stages.flatMap(({ rules }) => rules)) {
    const calls = callsOfRule(rule, agent, aliases);
    if (calls && rule.level === 'denied')
      denied.push(rule.kind === 'mapping' ? { ...calls, except: [...mapped] } : calls);
    if (rule.kind === 'mapping')
      for (const pattern of grantedCalls(spellingTexts(rule.pattern), aliases))
        mapped.push(pattern);
  }
  if (otherwise.level === 'denied' && otherwise.place)
    denied.push({
      denial: { kind: 'unmapped' },
      patterns: [EVERY_MCP_CALL],
      except: mapped,
      place: otherwise.place,
    });
  return denied;
}

/**
 * Returns the calls that a card or policy rule forbids. Returns undefined if the rule does not
 * forbid any calls.
 */
function callsOfRule(rule: Rule, agent: Agent, aliases: Aliases): ForbiddenCalls | undefined {
  switch (rule.kind) {
    case 'forbidden': {
      const { pattern, except = [] } = rule.forbidden;
      return {
        denial: {
          kind: 'forbidden',
          owner: ownerOfPart(pattern.place, agent),
          pattern: pattern.text,
        },
        patterns: restrictedCalls(spellingTexts(pattern), aliases),
        except: except.flatMap((exempt) => grantedCalls(spellingTexts(exempt), aliases)),
        place: pattern.place,
      };
    }
    case 'trigger':
      return callsOfTrigger(rule, agent, aliases);
    case 'mapping': {
      const [exceeded] = rule.exceeded;
      const { pattern } = rule;
      return (
        exceeded && {
          denial: { kind: 'action', pattern: pattern.text, action: exceeded.action.value },
          patterns: restrictedCalls(spellingTexts(pattern), aliases),
          place: pattern.place,
        }
      );
    }
    default:
      return undefined;
  }
}

function callsOfTrigger(
  { trigger }: RuleOf<'trigger'>,
  agent: Agent,
  aliases: Aliases,
): ForbiddenCalls | undefined {
  const { place, text } = trigger;
  const condition = trigger.condition && conditionOnCalls(trigger.condition, aliases);
  if (condition === undefined) return undefined;
  return {
    denial: { kind: 'trigger', owner: ownerOfPart(place, agent), condition: text },
    patterns: [EVERY_CALL],
    condition,
    place,
  };
}

/**
 * Returns the calls that a combination of access lists denies. The first entry that matches a call
 * determines the decision. An entry that allows only some requests for a call is treated as
 * allowing the call.
 */
function deniedByLists(
  lists: readonly AccessList[],
  actors: readonly [string, ...string[]],
  aliases: Aliases,
): readonly ForbiddenCalls[] {
  const denied: ForbiddenCalls[] = [];
  const decided: string[] = [];
  for (const { entry, list } of inOrderOfPriority(lists)) {
    const { patterns, effect, name } = entry;
    const isDenied = effect === 'deny';
    const { action, actor, resource } = patterns;
    // To deny a call, an entry may match any of the agent's names. To allow it, the entry must
    // match the first name.
    const names = isDenied ? actors : ([actors[0]] as const);
    if (!(action?.pattern.matches('call') ?? true) || !isActor(actor?.pattern.matches, names))
      continue;
    if (isDenied && dependsOnMore(entry)) continue;
    const text = withoutPrefix(resource?.text ?? '*');
    if (isDenied)
      denied.push({
        denial: { kind: 'entry', owner: ownerOfList(list, entry.place), entry: name },
        patterns: restrictedCalls([text], aliases),
        except: [...decided],
        place: entry.place,
      });
    for (const pattern of grantedCalls([text], aliases)) decided.push(pattern);
  }
  const strict = lists.find(({ otherwise }) => otherwise === 'deny');
  if (strict?.otherwiseAt)
    denied.push({
      denial: { kind: 'default', owner: ownerOfList(strict, strict.otherwiseAt) },
      patterns: [EVERY_MCP_CALL],
      except: decided,
      place: strict.otherwiseAt,
    });
  return denied;
}

/** Whether an entry applies only to some requests for a tool, such as requests at night. */
function dependsOnMore({ sql, limit, patterns: { argument, channel } }: AccessEntry): boolean {
  return [sql, limit, argument, channel].some((part) => part !== undefined);
}

function isActor(
  matches: ((name: string) => boolean) | undefined,
  actors: readonly string[],
): boolean {
  return matches === undefined || actors.some((name) => matches(name) || matches(`agent:${name}`));
}

function ownerOfPart(place: Place, { card, own }: Pick<Agent, 'card' | 'own'>): string {
  if (place.document.origin) return ownerOf(place);
  const cards = [card, own?.card].map((each) => each?.place.document.file);
  return cards.includes(place.document.file) ? 'the card' : 'the policy';
}

function ownerOfList({ document }: AccessList, place: Place): string {
  return document.origin ? ownerOf(place) : 'the access list';
}
