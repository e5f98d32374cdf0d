import { writeInside } from '../adapters/files/report-file.ts';
import { FleetReader } from '../adapters/github/fleet-reader.ts';
import { ApiError, GitHub } from '../adapters/github/github.ts';
import { publishIssue } from '../adapters/github/issue.ts';
import { remoteFileReader } from '../adapters/github/remote-file.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { digits } from '../document/digits.ts';
import {
  type FleetRow,
  fleetIssue,
  fleetLine,
  fleetPage,
  fleetRow,
} from '../report/surfaces/fleet.ts';
import { checkFleet, readFleetList } from '../run/fleet.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, nowOf } from './command.ts';

/**
 * The maximum size of a list of repositories, in bytes. This is enough for a hundred thousand
 * repositories.
 */
const MAX_LIST_BYTES = 8 * 1024 * 1024;

/** `fleet <list>` checks many repositories on GitHub, and prints one line about each. */
export const fleetCommand: Command = {
  name: 'fleet',
  positionals: '<list>',
  example: 'repositories.txt --page fleet.md',
  notes: [
    'Write one repository on each line of the list: owner/repo, or owner/repo@ref. "-" reads it from standard input.',
    'The token in GITHUB_TOKEN or GH_TOKEN must be able to read the repositories. Prints one JSON document per line.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, 'fleet');
    const members = readFleetList(await listOf(given, terminal));
    const issue = repositoryOf(given.text('issue'));
    const token = terminal.githubToken;
    if (!token) throw new UsageError('fleet needs a token for GitHub in GITHUB_TOKEN or GH_TOKEN');
    if (members.length === 0) throw new UsageError('the list contains no repositories');
    const safe = withoutToken(terminal, token);
    const now = nowOf(given);
    const { elapsed, version } = terminal;
    const reader = new FleetReader({ token, progress: (line) => safe.err(line) });
    const rows: FleetRow[] = [];
    const results = checkFleet(members, {
      reader,
      clock: { now, elapsed, version },
      readElsewhere: remoteFileReader(token),
    });
    for await (const result of results) {
      safe.out(fleetLine(result));
      rows.push(fleetRow(result));
      terminal.status?.(`checked ${digits(rows.length)} of ${digits(members.length)} repositories`);
    }
    const page = given.text('page');
    if (page !== undefined) await savePage(safe.text(fleetPage(rows, now)), page, terminal);
    if (issue) await keepIssue(rows, now, new GitHub({ token, ...issue }), safe.err);
    return exitCodeOf(rows);
  },
};

async function listOf(given: Given, terminal: Terminal): Promise<string> {
  const [file, ...others] = given.positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError('fleet needs one file with a list of repositories');
  const read = await terminal.tree.read(file, MAX_LIST_BYTES);
  if (read.kind === 'bytes') return new TextDecoder().decode(read.bytes);
  throw new UsageError(
    read.kind === 'absent'
      ? `${JSON.stringify(file)} does not exist`
      : `${JSON.stringify(file)} cannot be read as a list`,
  );
}

function repositoryOf(
  text: string | undefined,
): { readonly owner: string; readonly repo: string } | undefined {
  if (text === undefined) return undefined;
  const [member, ...others] = readFleetList(text);
  if (member === undefined || others.length > 0 || member.ref !== undefined)
    throw new UsageError(`--issue is ${JSON.stringify(text)}; expected a repository: owner/repo`);
  return member;
}

/** Removes the token from text to print, in case a server's response contains it. */
function withoutToken(
  { out, err }: Terminal,
  token: string,
): Pick<Terminal, 'out' | 'err'> & { text(text: string): string } {
  const text = (printed: string): string => printed.replaceAll(token, '***');
  return { out: (line) => out(text(line)), err: (line) => err(text(line)), text };
}

async function savePage(text: string, file: string, terminal: Terminal): Promise<void> {
  try {
    await writeInside(terminal.folder, file, text);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new SettingsError(
      `the page ${JSON.stringify(file)} was not written: ${error.message}`,
      error.help,
    );
  }
  terminal.err(`wrote ${file}`);
}

/**
 * Updates the issue about the fleet. If this fails, prints a line with the reason, without changing
 * the exit code.
 */
async function keepIssue(
  rows: readonly FleetRow[],
  now: Date,
  github: GitHub,
  say: (line: string) => void,
): Promise<void> {
  // Run numbers are derived from the time, so a later run takes precedence over an earlier one.
  const run = { number: Math.floor(now.getTime() / 1000), attempt: 1 };
  try {
    const result = await publishIssue(github, fleetIssue(rows, now, run));
    say(result.kind === 'none' ? 'no issue is needed' : `issue: ${result.url}`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    say(`the issue could not be written: ${error.message}`);
  }
}

function exitCodeOf(rows: readonly FleetRow[]): ExitCode {
  const failing = rows.filter(({ conclusion }) => conclusion === 'failure');
  if (failing.length === 0) return 0;
  return failing.some(({ verdict }) => verdict === 'error') ? 2 : 1;
}
