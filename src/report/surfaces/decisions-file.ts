import { LOG_START } from '../decision-log/write-log.ts';
import type { Report } from '../report.ts';
import type { Surface } from './surface.ts';

/** Returns the function that writes a report's decision log, or undefined if there is no log. */
function logOf({ decisionLog }: Report): ((append: (text: string) => void) => void) | undefined {
  return decisionLog?.write;
}

/** The decision log: a file with every decision that access lists made about traces. */
export const DECISIONS_FILE = {
  name: 'decisions-file',
  doors: ['action', 'command line'],
  render: logOf,
  published: {
    called: 'the decision log',
    permission: '',
    delivery: (report, { settings: { decisionsFile: path } }) => {
      const text = logOf(report);
      if (path === undefined || text === undefined) return undefined;
      return { to: 'file', path, text, begins: LOG_START, output: 'decisions-file' };
    },
  },
} as const satisfies Surface;
