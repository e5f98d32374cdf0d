import type { Located, Place } from '../document/document.ts';
import { quoted } from '../finding/words.ts';
import type { OwnParts } from '../model/agent.ts';
import type { Card } from '../model/card.ts';
import type { Capability, ForbiddenRule, Policy, PolicyDefaults } from '../model/policy.ts';

/** The sections of cards and policies, under the keys of their files, in the order in which what holds is told. */
export const SECTIONS = [
  'forbidden',
  'escalation_triggers',
  'capability_mappings',
  'defaults',
  'bounded_actions',
  'forbidden_actions',
  'max_autonomous_value',
  'declared',
  'conflicts_with',
  'definitions',
  'hierarchy',
  'conscience',
  'integrity_mode',
  'audit',
  'expires_at',
  'principal',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One thing that a card and a policy say, or say together. */
export interface Statement {
  readonly section: Section;
  /** What it is about: a pattern, a name, a condition, or the key of a setting. */
  readonly subject: string;
  /** As plain data. */
  readonly value: unknown;
  /** What is said of the subject; values of users in double quotes. Empty where the subject says all. */
  readonly words: string;
  /** Where it stands, from outside in. Empty for what is filled in by default. */
  readonly places: readonly Place[];
  readonly exempt?: readonly string[];
}

/** Values of a policy's defaults where no file says anything (spec 7, last words of the introduction). */
export type FilledIn = { readonly [K in keyof PolicyDefaults]: NonNullable<PolicyDefaults[K]>['value'] };

/** Everything that a card and a policy say, section by section. Capabilities of one name are one statement (spec 7). */
export function statementsOf({ card, policy }: OwnParts, filled: FilledIn = {}): readonly Statement[] {
  return [
    ...(policy?.forbidden ?? []).map(forbiddenRule),
    ...[...(policy?.triggers ?? []), ...(card?.triggers ?? [])].map(
      ({ text, action, reason, place }): Statement => ({
        section: 'escalation_triggers',
        subject: text,
        value: { condition: text, action, reason },
        words: `${action}: ${reason}`,
        places: [place],
      }),
    ),
    ...capabilities(policy?.capabilities ?? []),
    ...defaults(policy, filled),
    ...names('bounded_actions', card?.boundedActions),
    ...names('forbidden_actions', card?.forbiddenActions),
    ...names('forbidden_actions', policy?.forbiddenActions),
    ...(card ? cardStatements(card) : []),
  ];
}

function forbiddenRule({ pattern, severity, reason, also, except }: ForbiddenRule): Statement {
  return {
    section: 'forbidden',
    subject: pattern.text,
    value: { pattern: pattern.text, severity, reason },
    words: `${severity}: ${reason}`,
    places: [pattern.place, ...(also ?? []).map((one) => one.pattern.place)],
    ...(except && { exempt: except.map(({ text }) => text) }),
  };
}

function capabilities(list: readonly Capability[]): readonly Statement[] {
  const named = new Map<string, Capability[]>();
  for (const one of list) {
    const same = named.get(one.name);
    if (same) same.push(one);
    else named.set(one.name, [one]);
  }
  return [...named].map(([name, entries]): Statement => {
    const mappings = entries.map(({ patterns, actions }) => ({
      tools: patterns.map(({ text }) => text),
      actions: actions.map(({ value }) => value),
    }));
    // Capabilities of one name have been given each other's limits, so that any of them that has one speaks for all.
    const domains = entries.find(({ allowedDomains }) => allowedDomains)?.allowedDomains?.value;
    const severity = entries.find(({ severityOnUnmapped }) => severityOnUnmapped)?.severityOnUnmapped?.value;
    return {
      section: 'capability_mappings',
      subject: name,
      value: {
        mappings,
        ...(domains && { allowed_domains: domains }),
        ...(severity && { severity_on_unmapped: severity }),
      },
      words: [
        ...mappings.map(({ tools, actions }) => `${listed(tools, 'no tool')} → ${listed(actions, 'no bounded action')}`),
        ...(domains ? [`at ${listed(domains, 'no domain')}`] : []),
        ...(severity ? [`unmapped is ${severity}`] : []),
      ].join('; '),
      places: entries.map(({ place }) => place),
    };
  });
}

function listed(texts: readonly string[], none: string): string {
  return texts.length === 0 ? none : texts.map(quoted).join(', ');
}

/** The parts of a policy's defaults under their keys in a file. */
const DEFAULT_KEYS: Readonly<Record<keyof PolicyDefaults, string>> = {
  unmappedAction: 'unmapped_tool_action',
  unmappedSeverity: 'unmapped_severity',
  failOpen: 'fail_open',
  mode: 'enforcement_mode',
  graceHours: 'grace_period_hours',
};

function defaults(policy: Policy | undefined, filled: FilledIn): readonly Statement[] {
  return (Object.entries(DEFAULT_KEYS) as readonly (readonly [keyof PolicyDefaults, string])[]).flatMap(([part, key]) => {
    const written: Located<unknown> | undefined = policy?.defaults[part];
    const value = written ? written.value : filled[part];
    if (value === undefined) return [];
    return [{ section: 'defaults', subject: key, value, words: String(value), places: written ? [written.place] : [] }];
  });
}

function names(section: Section, list: readonly Located<string>[] = []): readonly Statement[] {
  return list.map(({ value, place }) => ({ section, subject: value, value, words: '', places: [place] }));
}

function cardStatements(card: Card): readonly Statement[] {
  const { maxAutonomousValue: most, audit } = card;
  return [
    ...(most ? [setting('max_autonomous_value', most, 'max_autonomous_value', `${most.value.amount} ${most.value.currency}`)] : []),
    ...names('declared', card.declaredValues),
    ...names('conflicts_with', card.conflictsWith),
    ...[...card.definitions].map(([name, definition]) => setting('definitions', definition, name)),
    ...(card.hierarchy ? [setting('hierarchy', card.hierarchy)] : []),
    ...(card.conscienceMode ? [setting('conscience', card.conscienceMode, 'mode')] : []),
    ...card.conscienceValues.map(
      ({ type, content, severity, place }): Statement => ({
        section: 'conscience',
        subject: content,
        value: { type, content, ...(severity !== undefined && { severity }) },
        words: severity === undefined ? type : `${type}, ${severity}`,
        places: [place],
      }),
    ),
    ...(card.integrityMode ? [setting('integrity_mode', card.integrityMode)] : []),
    ...Object.entries({
      retention_days: audit.retentionDays,
      queryable: audit.queryable,
      tamper_evidence: audit.tamperEvidence,
      query_endpoint: audit.queryEndpoint,
      storage: audit.storage,
    } satisfies Record<string, Located<unknown> | undefined>).flatMap(([key, part]) => (part ? [setting('audit', part, key)] : [])),
    ...(card.expiresAt ? [setting('expires_at', card.expiresAt)] : []),
    ...(card.principal ? [setting('principal', card.principal)] : []),
  ];
}

function setting(section: Section, { value, place }: Located<unknown>, subject: string = section, words = textOf(value)): Statement {
  return { section, subject, value, words, places: [place] };
}

/** A value as one line: a text as it is, the description of a definition, else as JSON. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'description' in value && typeof value.description === 'string')
    return value.description;
  return JSON.stringify(value) ?? '';
}
