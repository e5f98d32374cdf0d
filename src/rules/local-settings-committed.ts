import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  file: () => ({
    message: "this file contains settings for one person's machine, but it is committed",
    help: 'remove the file from git, add it to ".gitignore", and move shared rules to the repository\'s settings',
  }),
});

export const localSettingsCommitted = {
  id: 'local-settings-committed',
  severity: 'warning',
  summary: 'Settings that are meant for one machine are committed.',
  security: 'medium',
  words,
} as const satisfies WordedRule;
