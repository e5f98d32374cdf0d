import { digits } from '../document/digits.ts';
import type { SizeFault } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  tooLarge: (fault: SizeFault) => {
    switch (fault.of) {
      case 'bytes':
        return {
          message: `the file has ${counted(fault.count, 'byte')}; the limit is ${digits(fault.most)}`,
          help: 'split the file, or remove unrelated content',
        };
      case 'values':
        return {
          message: `the file has more than ${counted(fault.most, 'value')}, the limit for a tool list`,
          help: 'split the file, or remove unrelated content',
        };
      case 'front-matter':
        return {
          message: `the front matter has ${counted(fault.count, 'character')}; the limit is ${digits(fault.most)}`,
          help: 'keep only the agent\'s keys in the front matter, and move everything else below the second "---"',
        };
      default:
        return fault satisfies never;
    }
  },
});

export const fileTooLarge = {
  id: 'file-too-large',
  severity: 'error',
  summary: 'The file is larger than the limit.',
  blocking: true,
  words,
} as const satisfies WordedRule;
