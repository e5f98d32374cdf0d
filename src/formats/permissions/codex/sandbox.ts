import type { Place } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { OpaqueValue, PermissionFile, Remark } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { opaqueOf } from '../settings-table.ts';

/*
 * Reads Codex's approval policy and sandbox (docs/reference/codex.md#sandbox-and-approvals).
 */

const SANDBOXES = ['read-only', 'workspace-write', 'danger-full-access'] as const;
type Sandbox = (typeof SANDBOXES)[number];
const POLICIES = ['untrusted', 'on-request', 'on-failure', 'never'] as const;

/** What Codex does when it would normally ask for approval. */
interface Approvals {
  readonly policy: (typeof POLICIES)[number] | 'granular';
  /** Whether a user can approve commands that need to run outside the sandbox. */
  readonly asksForSandbox: boolean;
  /** Whether a user can approve commands that need approval because of a rule. */
  readonly asksForRules: boolean;
}

/** The approval policy and the sandbox that Codex uses together. */
export interface CodexMode {
  readonly approvals: Approvals;
  readonly sandbox: Sandbox;
  readonly hasNetwork: boolean;
  readonly excludesTmp: boolean;
  /** A description of the mode for use in a sentence. */
  readonly words: string;
  readonly place?: Place;
}

/** A folder outside the working folder that Codex may write to. */
interface WritableRoot {
  readonly path: string;
  readonly place: Place;
}

/** The sandbox and approval settings in a configuration file. */
export interface CodexSandbox {
  readonly mode: CodexMode;
  readonly roots: readonly WritableRoot[];
  readonly settings: readonly Setting[];
  readonly opaque: readonly OpaqueValue[];
  readonly remarks: readonly Remark[];
}

const ASKS: Omit<Approvals, 'policy'> = { asksForSandbox: true, asksForRules: true };

/** Reads the approval policy and the sandbox from a configuration file. */
export function readSandbox(file: PermissionFile | undefined): CodexSandbox {
  const top = file && Reader.of(file.document);
  const policy = top?.get('approval_policy');
  const mode = top?.get('sandbox_mode');
  const profile = top?.get('default_permissions');
  const opaque: OpaqueValue[] = [];
  const unknown = (key: string, value: Reader, why: string): void => {
    for (const each of opaqueOf(key, value, why).opaque) opaque.push(each);
  };
  const approvals = readApprovals(policy);
  if (policy?.exists === true && approvals === undefined)
    unknown('approval_policy', policy, 'Codex has no approval policy with this name');
  const stated = SANDBOXES.find((name) => name === mode?.text());
  if (mode?.exists === true && stated === undefined)
    unknown('sandbox_mode', mode, 'Codex has no sandbox mode with this name');
  const isProfileUsed = profile?.exists === true && mode?.exists !== true;
  const ofProfile =
    top && isProfileUsed ? readProfile(top, profile.text() ?? '') : { ...NO_PROFILE };
  const sandbox = stated ?? ofProfile.sandbox ?? 'workspace-write';
  const current = approvals ?? { policy: 'on-request', ...ASKS };
  const place = [mode, profile, policy].find((value) => value?.exists)?.place;
  const workspace = readWorkspace(sandbox, top?.get('sandbox_workspace_write'));
  const hasNetwork = workspace.hasNetwork || ofProfile.hasNetwork;
  const network = hasNetwork && sandbox !== 'danger-full-access' ? ' and network access' : '';
  return {
    mode: {
      approvals: current,
      sandbox,
      hasNetwork,
      excludesTmp: workspace.excludesTmp,
      words: `${quoted(current.policy)} with the sandbox ${quoted(sandbox)}${network}`,
      ...(place && { place }),
    },
    roots: workspace.roots,
    settings: [approvalSetting(current, policy), ...workspace.settings, ...ofProfile.settings],
    opaque,
    remarks: [
      ...(profile?.exists === true && !isProfileUsed ? unusedProfile(profile) : []),
      ...(current.policy === 'never' && sandbox === 'danger-full-access' && place
        ? [
            {
              kind: 'bypass-mode' as const,
              mode: 'never with danger-full-access',
              place,
            },
          ]
        : []),
    ],
  };
}

/** Reads the keys that apply only to the `workspace-write` sandbox. */
function readWorkspace(
  sandbox: Sandbox,
  keys: Reader | undefined,
): Pick<CodexMode, 'hasNetwork' | 'excludesTmp'> & Pick<CodexSandbox, 'roots' | 'settings'> {
  const isUsed = sandbox === 'workspace-write' && keys !== undefined;
  const isSet = (key: string): boolean => isUsed && keys.get(key).boolean() === true;
  const key = 'exclude_tmpdir_env_var';
  const place = keys?.has(key) ? keys.get(key).place : undefined;
  return {
    hasNetwork: sandbox === 'danger-full-access' || isSet('network_access'),
    excludesTmp: isSet('exclude_slash_tmp'),
    roots: (isUsed ? keys.get('writable_roots').texts() : []).map(({ value, place: at }) => ({
      path: value.replace(/(?<=.)\/+$/, ''),
      place: at,
    })),
    settings: [
      {
        key: `sandbox_workspace_write.${key}`,
        subject: `the setting "sandbox_workspace_write.${key}"`,
        order: { kind: 'ranked', strictestFirst: [true, false] },
        value: isSet(key),
        words: String(isSet(key)),
        ...(place && { place }),
      },
    ],
  };
}

function unusedProfile({ place }: Reader): readonly Remark[] {
  const why = '"sandbox_mode" is set, so Codex ignores the profile';
  return [{ kind: 'no-effect-here', key: 'default_permissions', why, place }];
}

/**
 * Returns the approval policy as a setting with the value `never` or `asks`. All policies that ask
 * have the same value, and neither value is stricter than the other.
 */
function approvalSetting({ policy }: Approvals, value: Reader | undefined): Setting {
  return {
    key: 'approval_policy',
    subject: 'the setting "approval_policy"',
    order: { kind: 'mixed' },
    value: policy === 'never' ? 'never' : 'asks',
    words: quoted(policy),
    ...(value?.exists === true && { place: value.place }),
  };
}

function readApprovals(value: Reader | undefined): Approvals | undefined {
  const policy = POLICIES.find((name) => name === value?.text());
  if (policy !== undefined)
    return policy === 'never'
      ? { policy, asksForSandbox: false, asksForRules: false }
      : { policy, ...ASKS };
  const granular = value?.get('granular');
  if (granular?.isMap !== true) return undefined;
  return {
    policy: 'granular',
    asksForSandbox: granular.get('sandbox_approval').boolean() === true,
    asksForRules: granular.get('rules').boolean() === true,
  };
}

/** The sandbox settings in a permission profile. */
interface Profile {
  readonly sandbox?: Sandbox;
  readonly hasNetwork: boolean;
  readonly settings: readonly Setting[];
}

const NO_PROFILE: Profile = { hasNetwork: false, settings: [] };
const BUILT_IN: Readonly<Record<string, Sandbox>> = {
  ':read-only': 'read-only',
  ':workspace': 'workspace-write',
  ':danger-full-access': 'danger-full-access',
};

function readProfile(top: Reader, name: string, seen: readonly string[] = []): Profile {
  const sandbox = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (sandbox !== undefined) return { ...NO_PROFILE, sandbox };
  const profile = top.get('permissions').get(name);
  if (!profile.exists || seen.includes(name)) return { ...NO_PROFILE, sandbox: 'read-only' };
  const parent = profile.get('extends').text();
  const base = parent === undefined ? NO_PROFILE : readProfile(top, parent, [...seen, name]);
  const paths = profile
    .get('filesystem')
    .entries()
    .flatMap(([path, value]) => pathSettings(path, value));
  const isWritable = paths.some(
    ({ key, value }) =>
      value === 'write' &&
      /^permissions\.filesystem\.:(?:workspace|project)_roots(?: \.)?$/.test(key),
  );
  const network = profile.get('network');
  const domains = network
    .get('domains')
    .entries()
    .map(([host, value]) =>
      setting(`permissions.network.domains.${host}`, value, ['deny', undefined, 'allow']),
    );
  const settings = new Map(
    [...base.settings, ...paths, ...domains, ...otherSettings(profile)].map((each) => [
      each.key,
      each,
    ]),
  );
  return {
    sandbox: isWritable ? 'workspace-write' : (base.sandbox ?? 'read-only'),
    hasNetwork: network.get('enabled').boolean() ?? base.hasNetwork,
    settings: [...settings.values()],
  };
}

function pathSettings(path: string, value: Reader): readonly Setting[] {
  if (value.isMap)
    return value
      .entries()
      .map(([inner, of]) => pathSetting(`permissions.filesystem.${path} ${inner}`, of));
  return path === 'glob_scan_max_depth'
    ? []
    : [pathSetting(`permissions.filesystem.${path}`, value)];
}

/**
 * Returns a setting for access to a path. A path without an entry inherits its folder's access, but
 * at most write access.
 */
function pathSetting(key: string, value: Reader): Setting {
  const { value: access, ...rest } = setting(key, value, []);
  const known = access === 'none' ? 'deny' : access;
  const strictestFirst =
    known === 'read' ? ['deny', 'read', 'write'] : ['deny', 'read', undefined, 'write'];
  return { ...rest, value: known, order: { kind: 'ranked', strictestFirst } };
}

function setting(key: string, value: Reader, strictestFirst: readonly unknown[]): Setting {
  return {
    key,
    subject: `the setting ${quoted(key)}`,
    order: { kind: 'ranked', strictestFirst },
    value: value.value(),
    words: quoted(String(value.value())),
    place: value.place,
  };
}

/** Returns a profile's settings that can be compared only as text. */
function otherSettings(profile: Reader): readonly Setting[] {
  const known = ['filesystem', 'network', 'extends', 'description'];
  const network = profile
    .get('network')
    .entries()
    .filter(([key]) => key !== 'enabled' && key !== 'domains');
  return [
    ...profile.entries().filter(([key]) => !known.includes(key)),
    ...network.map(([key, value]) => [`network.${key}`, value] as const),
  ].map(([key, value]) => ({
    ...setting(`permissions.${key}`, value, []),
    order: { kind: 'unordered' as const },
    value: JSON.stringify(value.value()),
    words: 'set',
  }));
}
