import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { quotedPattern } from '../finding/words.ts';
import type { RegexFault, RegexFaultReason } from '../pattern/regex/fault.ts';
import { compileRegex } from '../pattern/regex/regex.ts';
import { partFix } from './replaced-part.ts';
import type { FileRule } from './rule.ts';

/**
 * A fault in a regular expression, and how to fix it. If the fault concerns one part of the
 * expression, `problem` follows that part in the message.
 */
interface Reason {
  readonly problem: string;
  readonly help: string;
}

/** Faults that concern one part of an expression. */
const OF_A_PART = {
  'back-reference': {
    problem: 'is a back-reference, which is not supported',
    help: "repeat the group's pattern instead",
  },
  'look-around': {
    problem: 'is a look-around assertion, which is not supported',
    help: 'remove this part, and write an entry with a higher priority for the exception',
  },
  'atomic-group': {
    problem: 'begins an atomic group, which is not supported',
    help: 'write "(?:" to begin a group',
  },
  'possessive-quantifier': {
    problem: 'is a possessive quantifier, which is not supported',
    help: 'remove the final "+"',
  },
  'inline-flag': {
    problem: 'sets inline flags, which are not supported; patterns always ignore case',
    help: 'remove the flags',
  },
  'unicode-property': {
    problem: 'is a Unicode property, which is not supported',
    help: 'list the characters in a class such as "[a-z]"',
  },
  'unknown-group': {
    problem: 'begins an unknown kind of group',
    help: 'write "(?:" to begin a group, or "\\(" for a literal bracket',
  },
  'group-name': {
    problem: 'is not a valid group name',
    help: 'use only letters, digits and underscores in the name, or write "(?:" for a group without a name',
  },
  'duplicate-group-name': {
    problem: 'is already the name of another group',
    help: 'rename one of the groups, or write "(?:" for a group without a name',
  },
  'unclosed-group': {
    problem: 'begins a group that is never closed',
    help: 'add the missing ")", or write "\\(" for a literal bracket',
  },
  'unopened-group': {
    problem: 'closes a group that was never opened',
    help: 'remove it, or write "\\)" for a literal bracket',
  },
  'unclosed-class': {
    problem: 'begins a class that is never closed',
    help: 'add the missing "]", or write "\\[" for a literal bracket',
  },
  'empty-class': {
    problem: 'is an empty class',
    help: 'write "\\]" if the bracket belongs to the class',
  },
  'class-syntax': {
    problem: 'has a different meaning inside a class in some regular expression dialects',
    help: 'write a backslash before each of these characters, or list the characters that you mean',
  },
  'class-hyphen': {
    problem: 'has a hyphen that is not part of a range',
    help: 'write "\\-", or put the hyphen at the end of the class',
  },
  'reversed-range': {
    problem: 'is a range that starts after its end',
    help: 'write the lower character first',
  },
  'unknown-escape': {
    problem: 'is not a known escape sequence',
    help: 'remove the backslash, or write "\\\\" for a literal backslash',
  },
  'incomplete-escape': {
    problem: 'is an incomplete escape sequence',
    help: 'write two hexadecimal digits after "\\x", or four after "\\u"',
  },
  'nothing-to-repeat': {
    problem: 'has nothing before it to repeat',
    help: 'remove it, or write a backslash before it',
  },
  'double-quantifier': {
    problem: 'has two quantifiers in a row',
    help: 'remove one of the quantifiers',
  },
  'malformed-quantifier': {
    problem: 'is not a valid quantifier such as "{2}" or "{2,5}"',
    help: 'write "\\{" for a literal brace',
  },
  'reversed-quantifier': {
    problem: 'is a quantifier whose minimum is greater than its maximum',
    help: 'write the smaller number first',
  },
  'unescaped-bracket': {
    problem: 'is not escaped',
    help: 'write a backslash before it',
  },
} as const satisfies Partial<Record<RegexFaultReason, Reason>>;

/** Faults that concern the whole expression. */
const OF_THE_WHOLE: Readonly<
  Record<Exclude<RegexFaultReason, keyof typeof OF_A_PART>, (limit: string) => Reason>
> = {
  empty: () => ({
    problem: 'the SQL pattern is empty',
    help: 'write a pattern, or remove the key',
  }),
  'too-long': (limit) => ({
    problem: `the SQL pattern has more than ${limit} characters`,
    help: 'shorten the pattern, or split it into several entries',
  }),
  'too-deep': (limit) => ({
    problem: `the SQL pattern has groups that are nested more than ${limit} levels deep`,
    help: 'remove unnecessary groups',
  }),
  'too-large': (limit) => ({
    problem: `the SQL pattern has more than ${limit} parts when its quantifiers are expanded`,
    help: 'reduce the numbers in its quantifiers, or split the pattern into several entries',
  }),
};

const words = wording({
  invalid: (fault: RegexFault) => {
    const { reason, text, offset, instead, limit = 0 } = fault;
    if (!isOfAPart(reason)) {
      const { problem, help } = OF_THE_WHOLE[reason](digits(limit));
      return { message: problem, help };
    }
    const { problem, help } = OF_A_PART[reason];
    // If a bracket is not closed, `text` is everything after the bracket.
    const shown = reason === 'unclosed-class' ? '[' : text;
    return {
      message: `${quotedPattern(shown)} at character ${digits(offset + 1)} of the SQL pattern ${problem}`,
      help: posixHelp(text) ?? (instead ? `write ${quotedPattern(instead)} instead` : help),
    };
  },
});

/** Maps named character classes in other regex dialects to equivalents that Card Gate accepts. */
const POSIX_CLASSES: Readonly<Record<string, string>> = {
  alnum: 'a-z0-9',
  alpha: 'a-z',
  blank: ' \\t',
  digit: '\\d',
  lower: 'a-z',
  space: '\\s',
  upper: 'a-z',
  word: '\\w',
};

/**
 * Returns an instruction for replacing a named class such as `[:space:]`. Returns undefined for any
 * other text.
 */
function posixHelp(text: string): string | undefined {
  const name = /^\[:(\w+):\]/.exec(text)?.[1] ?? '';
  return Object.hasOwn(POSIX_CLASSES, name)
    ? `write ${quotedPattern(POSIX_CLASSES[name] ?? '')} instead of ${quotedPattern(`[:${name}:]`)}`
    : undefined;
}

function isOfAPart(reason: RegexFaultReason): reason is keyof typeof OF_A_PART {
  return Object.hasOwn(OF_A_PART, reason);
}

/**
 * Reports an SQL pattern that Card Gate rejects. Card Gate accepts only regular expressions that
 * can be matched in linear time (docs/reference/sql-patterns.md#what-is-refused).
 */
export const invalidRegex = {
  id: 'invalid-regex',
  severity: 'error',
  summary: 'An SQL pattern cannot be read.',
  parts: ['access'],
  words,
  *check({ access }) {
    for (const found of access?.faults ?? []) {
      if (found.kind !== 'regex') continue;
      const { at, text, fault } = found;
      const part = { ...fault, found: fault.text };
      yield {
        at,
        ...words.invalid(fault),
        fix: partFix(at, text, part, (pattern) => compileRegex(pattern).kind === 'regex'),
      };
    }
  },
} as const satisfies FileRule;
