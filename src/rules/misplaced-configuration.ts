import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  notRead: (file: string, configuration: string) => ({
    message: `${quotedWhole(file)} is not read: the configuration of this gate is ${quotedWhole(configuration)}`,
    help: `rename it to ${quotedWhole(configuration)}, or set the input "config" to it; remove it if nothing uses it`,
  }),
});

export const misplacedConfiguration = {
  id: 'misplaced-configuration',
  severity: 'warning',
  summary: 'A file looks like the configuration but is not read.',
  words,
} as const satisfies WordedRule;
