import type { Terminal } from '../adapters/process/terminal.ts';
import { compareFindings } from '../finding/finding.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import {
  effectiveAnswer,
  renderEffectiveMarkdown,
  renderEffectiveText,
} from '../report/surfaces/answers/effective.ts';
import type { HostInForce } from '../report/surfaces/answers/host-effective.ts';
import { notGranted } from '../report/writing/effective-words.ts';
import { jsonText } from '../report/writing/escape.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, readArguments } from './arguments.ts';
import { type Command, type ExitCode, formatOf, localSettings, nowOf } from './command.ts';
import { refuse } from './conclusion.ts';
import { hasGovernedFile } from './folder.ts';
import {
  hostsInForce,
  hostsInForceToJson,
  hostsNamed,
  printHostsInForce,
  refuseOptionsOfAgents,
} from './hosts.ts';
import { located } from './located.ts';

/**
 * `effective <card|policy|list>` shows an agent's effective policy, with the scope and line that
 * set each part. For permission files, it shows each unit's rules, settings and code. A folder can
 * contain both.
 */
export const effectiveCommand: Command = {
  name: 'effective',
  positionals: '<card|policy|list|host file>',
  example: 'agents/support',
  notes: [
    'For a host file, the permission file of an agent host such as .claude/settings.json, or for a folder, shows the rules in the order in which they decide, the settings, the code that runs by itself, and what is not decided.',
    'Exit code: 0 on success, 2 if the files could not be read.',
  ],
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'effective'), outer);
    const format = formatOf(given);
    const [file, ...rest] = given.positionals;
    const named =
      file === undefined || rest.length > 0 ? undefined : await hostsNamed(file, given, terminal);
    if (file === undefined || named === undefined || named.units.length + named.broken.length === 0)
      return printAgent(given, terminal, format, []);
    const isOfHosts = !(await hasGovernedFile(file, given, terminal));
    if (isOfHosts) refuseOptionsOfAgents(given, 'effective');
    const { settings, failures } = await localSettings(given, terminal);
    if (failures.length > 0) return refuse(failures, given, terminal);
    const wanted = isOfHosts ? given.text('agent') : undefined;
    const read = await hostsInForce(named, given, terminal, { settings, wanted });
    if (read.kind === 'refused') return refuse(read.failures, given, terminal);
    if (!isOfHosts) return printAgent(given, terminal, format, read.hosts);
    if (format === 'json') terminal.out(jsonText({ hosts: hostsInForceToJson(read.hosts) }));
    else printHostsInForce(read.hosts, format, terminal);
    return 0;
  },
};

/** Prints an agent's effective policy, followed by the permissions in force for agent hosts. */
async function printAgent(
  given: Given,
  terminal: Terminal,
  format: FlagValue<'format'>,
  hosts: readonly HostInForce[],
): Promise<ExitCode> {
  const input = await readAgentInput(given, terminal, nowOf(given));
  const unreadable = input.agent?.findings.filter((finding) => finding.blocking) ?? [];
  const failures = [...input.failures, ...unreadable];
  if (!input.agent || failures.length > 0)
    return refuse([...failures].sort(compareFindings), given, terminal);
  const denied = notGranted(applySeverities(input.agent.findings, input.settings));
  switch (format) {
    case 'json':
      terminal.out(
        jsonText({
          ...effectiveAnswer(input.agent),
          findings: denied.map(findingToJson),
          ...(hosts.length > 0 && { hosts: hostsInForceToJson(hosts) }),
        }),
      );
      break;
    case 'markdown':
      terminal.out(renderEffectiveMarkdown(input.agent, denied));
      break;
    case 'text':
      terminal.out(renderEffectiveText(input.agent, { colour: terminal.colour }, denied));
      break;
    default:
      format satisfies never;
  }
  if (hosts.length > 0 && format !== 'json') {
    terminal.out('');
    printHostsInForce(hosts, format, terminal);
  }
  return 0;
}
