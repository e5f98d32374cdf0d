import { wording } from '../finding/finding.ts';
import { listed, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of domains to name in the message. The rest are only counted. */
const MAX_DOMAINS = 3;

const HELP =
  'remove this part, or make it at least as strict as the floor; the floor applies in any case';

/** The words in messages for each setting that both floors and agents can have. */
const SETTINGS = {
  unmappedAction: 'the action for unmapped tools',
  unmappedSeverity: 'the severity of unmapped tools',
  failOpen: '"fail_open"',
  mode: 'the enforcement mode',
  graceHours: 'the grace period in hours',
  severityOnUnmapped: '"severity_on_unmapped"',
  integrityMode: 'the integrity mode',
  retentionDays: '"retention_days"',
  queryable: '"queryable"',
  tamperEvidence: '"tamper_evidence"',
  conscienceMode: 'the conscience mode',
} as const;
export type FloorSetting = keyof typeof SETTINGS;

const words = wording({
  setting: (setting: FloorSetting, stated: unknown, held: unknown, owner: string) => ({
    message: `${SETTINGS[setting]} is ${valueText(stated)} here; ${owner} requires ${valueText(held)}`,
    help: HELP,
  }),
  severity: (pattern: string, stated: string, held: string, owner: string) => ({
    message: `${quoted(pattern)} is forbidden with severity ${stated} here; ${owner} requires ${held}`,
    help: HELP,
  }),
  domains: (capability: string, extra: readonly string[], owner: string) => ({
    message: `the capability ${quoted(capability)} allows ${listed(extra.map(quoted), MAX_DOMAINS)}; ${owner} does not`,
    help: HELP,
  }),
  overbroad: (
    pattern: string,
    capability: string,
    breadth: 'everything' | 'server',
    owner: string,
  ) => ({
    message: `the pattern ${quoted(pattern)} in the capability ${quoted(capability)} maps ${breadth === 'everything' ? 'every tool' : 'every tool on a server'}, although ${owner} denies unmapped tools`,
    help: 'list the tools by name, or use a pattern with a prefix that their names share',
  }),
  boundary: (content: string, type: string, owner: string) => ({
    message: `${quoted(content)} is ${quoted(type)} here; ${owner} makes it a BOUNDARY`,
    help: HELP,
  }),
  hierarchy: (hierarchy: string, owner: string) => ({
    message: `the value hierarchy is ${quoted(hierarchy)} here; ${owner} sets a different one`,
    help: HELP,
  }),
  definition: (value: string, owner: string) => ({
    message: `the value ${quoted(value)} is defined here; ${owner} defines it differently`,
    help: HELP,
  }),
  conflict: (value: string, owner: string) => ({
    message: `the value ${quoted(value)} is declared here; ${owner} lists it under "conflicts_with"`,
    help: HELP,
  }),
  /** `stated` and `held` are amounts with a currency, such as `100 "EUR"`. */
  limit: (stated: string, held: string, owner: string) => ({
    message: `the limit is ${stated} here; ${owner} allows ${held}`,
    help: HELP,
  }),
  forbidsHere: (owner: string, severity: string) => `${owner} forbids it with severity ${severity}`,
  deniesHere: (owner: string) => `${owner} denies unmapped tools here`,
  setsHere: (owner: string) => `${owner} sets it here`,
  saysHere: (owner: string) => `${owner} states this here`,
});

function valueText(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

export const weakensOrg = {
  id: 'weakens-org',
  severity: 'warning',
  summary: 'The agent is less strict than its floor requires; the floor applies.',
  security: 'medium',
  words,
} as const satisfies WordedRule;
