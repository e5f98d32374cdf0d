import type { Terminal } from '../adapters/process/terminal.ts';
import type { Report } from '../report/report.ts';
import { run } from '../run/run.ts';
import { mergingAdapters, openMerge } from '../run/shards/open-merge.ts';
import { identityOf } from '../run/shards/same-run.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { finishCheck } from './check.ts';
import { checkRequest } from './check-request.ts';
import type { Command } from './command.ts';
import { localAdapters } from './local-adapters.ts';

/** `merge <paths>` makes one report of the partial reports that shards wrote. */
export const mergeCommand: Command = {
  name: 'merge',
  positionals: '<file|folder…>',
  example: 'shards/',
  notes: [
    'The options about agents and traces must be those of the shards, and the checkout too; the trace files can be missing.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, 'merge');
    if (given.positionals.length === 0)
      throw new UsageError('merge needs the partial reports of the shards, or a folder with them');
    return finishCheck(await reportOf(given, terminal), given, terminal);
  },
};

async function reportOf(given: Given, terminal: Terminal): Promise<Report> {
  const request = await checkRequest({ ...given, positionals: [] }, terminal);
  const { now } = request.clock;
  const adapters = localAdapters(terminal, { now, asksApi: false });
  const identity = await identityOf(adapters, request.clock);
  const recorded = await openMerge(given.positionals, terminal.folder, identity);
  return run(request, mergingAdapters(adapters, recorded));
}
