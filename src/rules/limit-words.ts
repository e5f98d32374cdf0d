import { digits } from '../document/digits.ts';
import { nearest } from '../finding/nearest.ts';
import { choice, enumeration, quoted } from '../finding/words.ts';
import { LIMIT_KINDS } from '../model/limit.ts';
import type { ConfigValue, LimitFault } from '../model/limit-fault.ts';
import type { HoursFault } from '../pattern/time/hours-window.ts';
import { cronHelp, cronProblem } from './cron-words.ts';

interface FaultWords {
  readonly message: string;
  readonly help: string;
}

/** The possible values of `rule_type`. */
const RULE_TYPES = ['rate_limit', 'retry_loop', 'token_budget', 'time_window'] as const;

/** Faults in `rule_type` and `rule_config`, the keys in which Moneypenny stores a limit. */
type ConfigFault = Extract<LimitFault, { readonly kind: `config-${string}` }>;

/** Describes why a limit cannot be read, and how to fix it (docs/from-moneypenny.md#limits). */
export function limitWords(fault: LimitFault): FaultWords {
  switch (fault.kind) {
    case 'no-kind':
      return {
        message: `the limit has none of the keys ${enumeration(LIMIT_KINDS)}`,
        help: 'use exactly one of these keys in "limit"',
      };
    case 'several-kinds':
      return {
        message: `the limit has ${enumeration(fault.kinds)}, but an entry can have only one limit`,
        help: 'write a separate entry for each limit',
      };
    case 'allows':
      return {
        message: 'an entry with the effect "allow" cannot have a limit',
        help: 'write "deny" or "audit" as the effect; it applies once the limit is reached',
      };
    case 'rate':
      return {
        message: `${quoted(fault.text)} is not a valid rate`,
        help: 'write a number of calls and a period, such as "100/hour", "20/5m" or "50/session"',
      };
    case 'cron':
      return {
        message: `${quoted(fault.text)} is not a cron pattern: ${cronProblem(fault.fault)}`,
        help: cronHelp(fault.fault),
      };
    case 'time-zone':
      return {
        message: `${quoted(fault.name)} is not a time zone name`,
        help: 'write a name such as "Europe/Berlin", or "UTC"; offsets and abbreviations are not accepted',
      };
    case 'both-windows':
      return {
        message: `the time window has both ${enumeration(fault.keys)}`,
        help: 'keep one of them, and move the other to a separate entry',
      };
    case 'no-window':
      return {
        message: `the time window has no times under ${choice(fault.keys)}`,
        help: `add the times, or remove the limit if the entry applies at any time`,
      };
    case 'hours':
      return hoursWords(fault.fault);
    case 'two-limits':
      return {
        message: 'the entry has both "limit" and "rule_type", but can have only one limit',
        help: 'remove one of them',
      };
    case 'unknown-type':
      return {
        message: `"rule_type" must be ${choice(RULE_TYPES)}, but it is ${quoted(fault.type)}; Moneypenny silently skips such an entry`,
        help:
          fault.meant === undefined
            ? 'write one of these values, or remove the entry'
            : `write ${quoted(fault.meant)} if that is what you meant`,
      };
    default:
      return configWords(fault);
  }
}

function configWords(fault: ConfigFault): FaultWords {
  switch (fault.kind) {
    case 'config-without-type':
      return {
        message: '"rule_config" has no effect without "rule_type"',
        help: `set "rule_type" to ${choice(RULE_TYPES)}`,
      };
    case 'config-text':
      return {
        message: '"rule_config" is a string, but not valid JSON',
        help: 'write the values as a map, without quotes',
      };
    case 'config-shape':
      return {
        message: '"rule_config" must be a map, or a string that contains a map as JSON',
        help: 'write a map such as { "max": 100, "window_seconds": 300 }',
      };
    case 'config-unknown': {
      const meant = nearest(fault.key, fault.known);
      return {
        message: `unknown key ${quoted(fault.key)} in "rule_config" for ${quoted(fault.type)}; Moneypenny ignores it`,
        help:
          meant === undefined
            ? `remove the key; the known keys here are ${enumeration(fault.known)}`
            : `write ${quoted(meant)} if that is what you meant`,
      };
    }
    case 'config-twice':
      return {
        message: `${quoted(fault.key)} and ${quoted(fault.other)} are two spellings of the same key, but have different values`,
        help: `keep the correct value under ${quoted(fault.key)}, and remove ${quoted(fault.other)}`,
      };
    case 'config-missing':
      return {
        message: `"rule_config" has no ${quoted(fault.key)}; Moneypenny silently uses ${digits(Number(fault.usual))}`,
        help: `add ${quoted(fault.key)} with the intended value`,
      };
    case 'config-value':
      return {
        message: `${quoted(fault.key)} in "rule_config" is not ${VALUES[fault.expected].name}`,
        help: `write ${VALUES[fault.expected].sample}`,
      };
    default:
      return fault satisfies never;
  }
}

/** A name and an example for each kind of value in `rule_config`. */
const VALUES: Readonly<Record<ConfigValue, { readonly name: string; readonly sample: string }>> = {
  count: { name: 'a whole number of at least 0', sample: 'a number without quotes, such as 100' },
  seconds: { name: 'a number of at least 1', sample: 'the length in seconds, such as 300' },
  hour: { name: 'a whole hour', sample: 'a number without quotes, such as 9' },
  days: {
    name: 'a list of days',
    sample: 'numbers from 1 (Monday) to 7 (Sunday), such as [1, 2, 3]',
  },
  cron: { name: 'a cron pattern', sample: 'five fields in quotes, such as "* 9-17 * * 1-5"' },
};

function hoursWords(fault: HoursFault): FaultWords {
  switch (fault.problem) {
    case 'nothing':
      return {
        message: 'the time window has neither hours nor days',
        help: 'add "start_hour" and "end_hour", or "days"',
      };
    case 'one-hour': {
      const { missing, instead } = fault;
      const present = missing === 'end_hour' ? 'start_hour' : 'end_hour';
      return {
        message: `the time window has ${quoted(present)} without ${quoted(missing)}; Moneypenny then ignores the hours`,
        help: `add ${quoted(missing)}, such as ${digits(instead)} for the ${missing === 'end_hour' ? 'end' : 'start'} of the day`,
      };
    }
    case 'hour':
      return {
        message: `${quoted(fault.key)} must be a whole hour from 0 to ${digits(fault.high)}, but it is ${fault.found}`,
        help: 'use the 24-hour clock',
      };
    case 'no-hours':
      return {
        message: `"start_hour" and "end_hour" are both ${fault.found}, so the time window has no hours`,
        help: 'write a later "end_hour", or 0 and 24 for the whole day',
      };
    case 'no-days':
      return {
        message: '"days" is empty, so the time window has no days',
        help: 'list days from 1 (Monday) to 7 (Sunday), or remove "days" for every day',
      };
    case 'day':
      return {
        message: `entry ${digits(fault.index + 1)} of "days" must be a day from 1 (Monday) to 7 (Sunday), but it is ${fault.found}`,
        help: 'write 1 for Monday and 7 for Sunday',
      };
    default:
      return fault satisfies never;
  }
}
