import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  notRead: (file: string, configuration: string) => ({
    message: `${quotedWhole(file)} is not read; this gate reads its configuration from ${quotedWhole(configuration)}`,
    help: `rename the file to ${quotedWhole(configuration)}, or set the input "config" to this file; remove the file if nothing uses it`,
  }),
});

export const misplacedConfiguration = {
  id: 'misplaced-configuration',
  severity: 'warning',
  summary: 'A file looks like the configuration but is not read.',
  words,
} as const satisfies WordedRule;
