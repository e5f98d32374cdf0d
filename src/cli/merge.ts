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

/** `merge <paths>` combines the partial reports of an audit's shards into one report. */
export const mergeCommand: Command = {
  name: 'merge',
  positionals: '<file|folder…>',
  example: 'shards/',
  notes: [
    'Use the same checkout as the shards, and the same options for agents and traces; the trace files are not needed.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, 'merge');
    if (given.positionals.length === 0)
      throw new UsageError(
        'merge needs the partial reports of the shards, or a folder that contains them',
      );
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
