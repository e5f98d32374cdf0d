import type { FleetMember } from '../../adapters/github/fleet-reader.ts';
import { SettingsError } from '../../settings/settings-error.ts';

/** Matches a repository with an optional ref, as it is written or as an address. */
const MEMBER =
  /^(?:https:\/\/[^/\s]+\/)?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([\w.-]{1,100}?)(?:\.git)?(?:@(\S{1,255}))?$/;

/**
 * Reads the list of a fleet: a repository on each line, as `owner/repo` or `owner/repo@ref`. Lines
 * that begin with `#` are comments. A repository that is listed twice counts once.
 * @throws SettingsError naming the line that is not a repository.
 */
export function readFleetList(text: string): readonly FleetMember[] {
  const members = new Map<string, FleetMember>();
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const written = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (written === '') continue;
    const [, owner, repo, ref] = MEMBER.exec(written) ?? [];
    if (owner === undefined || repo === undefined || /^\.{1,2}$/.test(repo))
      throw new SettingsError(
        `line ${index + 1} of the list is ${JSON.stringify(written.slice(0, 100))}; expected a repository such as "octo-org/agents"`,
        'write one repository on each line, as owner/repo or owner/repo@ref',
      );
    const key = `${owner}/${repo}@${ref ?? ''}`.toLowerCase();
    if (!members.has(key)) members.set(key, { owner, repo, ...(ref !== undefined && { ref }) });
  }
  return [...members.values()];
}
