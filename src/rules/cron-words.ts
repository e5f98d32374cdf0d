import { digits } from '../document/digits.ts';
import { counted, quoted } from '../finding/words.ts';
import type { CronFault } from '../pattern/time/cron-fault.ts';

/**
 * Describes a fault in a cron pattern, as a clause that follows the pattern in a message.
 */
export function cronProblem(fault: CronFault): string {
  const found = quoted(fault.found);
  switch (fault.problem) {
    case 'empty':
      return 'it is empty';
    case 'nickname':
      return `${found} is a nickname, which is not supported`;
    case 'field-count':
      return `it has ${counted(fault.count, 'field')} instead of 5`;
    case 'empty-entry':
      return `a comma in the field "${fault.field.name}" has no value next to it`;
    case 'not-a-value':
      return `${found} is not a valid ${fault.field.name}`;
    case 'out-of-range':
      return `the ${fault.field.name} must be from ${digits(fault.field.low)} to ${digits(fault.field.high)}, but it is ${found}`;
    case 'descending':
      return `the range ${found} in the field "${fault.field.name}" starts after it ends`;
    case 'step-without-range':
      return `in the field "${fault.field.name}", ${found} has a step without a range or "*" before it`;
    case 'not-a-step':
      return `the step ${found} in the field "${fault.field.name}" must be a positive whole number`;
    default:
      return fault satisfies never;
  }
}

/** Returns an instruction for fixing an invalid cron pattern. */
export function cronHelp(fault: CronFault): string {
  if (fault.instead !== undefined) return `write ${quoted(fault.instead)} instead`;
  switch (fault.problem) {
    case 'empty':
    case 'nickname':
    case 'field-count':
      return 'write minute, hour, day of the month, month and day of the week, such as "* 9-17 * * 1-5"';
    case 'not-a-value': {
      const { low, high, names } = fault.field;
      const range = `a number from ${digits(low)} to ${digits(high)}`;
      return names.length === 0
        ? `write ${range}, a range such as "${low}-${high}", or "*"`
        : `write ${range}, a name such as ${quoted(names[1] ?? '')}, or "*"`;
    }
    case 'empty-entry':
      return 'remove the comma, or write a value next to it';
    case 'out-of-range':
    case 'descending':
      return `write a value from ${digits(fault.field.low)} to ${digits(fault.field.high)}`;
    case 'step-without-range':
    case 'not-a-step':
      return 'write a step such as "*/15" or "9-17/2"';
    default:
      return fault satisfies never;
  }
}
