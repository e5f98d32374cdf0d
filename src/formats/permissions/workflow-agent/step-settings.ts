import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import type { Remark } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { classOfVariable } from '../claude/keys.ts';
import { shownValue, withoutSecrets } from '../secrets.ts';
import { joinSettings, NOTHING_SET, opaqueOf, type ReadSettings } from '../settings-table.ts';

/*
 * The settings that an agent step takes from its workflow: the permissions of the token, the
 * secrets, the events that start the workflow, and conditions
 * (docs/reference/workflow-agent.md#the-workflow).
 */

/** The scopes of the permissions that a workflow can grant to its token. */
const SCOPES = (
  'actions artifact-metadata attestations checks contents deployments discussions id-token issues ' +
  'models packages pages pull-requests security-events statuses'
).split(' ');

/**
 * Returns a setting whose value is a set of strings. If `members` is undefined, the set contains
 * all possible strings, and `words` describes the set.
 */
export function setOf(
  key: string,
  subject: string,
  members: readonly string[] | undefined,
  { place, words, wider = 'more' }: SetOptions = {},
): Setting {
  const value = members && [...new Set(members)].sort();
  const shown = value && (value.length === 0 ? 'empty' : value.join(', '));
  return {
    key,
    subject,
    order: { kind: 'set', ...(wider === 'less' && { wider }) },
    value,
    words: words ?? shown ?? 'everything',
    ...(place && { place }),
  };
}

interface SetOptions {
  readonly place?: Place;
  readonly words?: string;
  readonly wider?: 'more' | 'less';
}

/** Returns a setting that is either on or off. */
export function switchOf(
  key: string,
  subject: string,
  value: boolean,
  { place, wider = true }: { readonly place?: Place; readonly wider?: boolean } = {},
): Setting {
  return {
    key,
    subject,
    order: { kind: 'ranked', strictestFirst: [!wider, wider] },
    value,
    words: value ? 'on' : 'off',
    ...(place && { place }),
  };
}

const PERMISSIONS = "the list of the job's permissions";
const EVENTS = 'the list of events that start the workflow';
const SECRETS = "the list of secrets in the step's environment";
const CHECKOUT = "the checkout of a pull request's head";

/** Returns a setting that lists the permissions of a job's token. */
function tokenPermissions(job: Reader, workflow: Reader): Setting {
  const stated = [job.get('permissions'), workflow.get('permissions')].find(({ exists }) => exists);
  const members = stated && permissionsIn(stated);
  const shown = members?.filter(
    (text) => !members.includes(text.replace(/: read$/, ': write')) || text.endsWith('write'),
  );
  return setOf('permissions', PERMISSIONS, members, {
    words: shown === undefined ? "the repository's default" : shown.join(', ') || 'empty',
    ...(stated && { place: stated.place }),
  });
}

/**
 * Returns the permissions of a token as members of a set, such as `contents: read`. Write access
 * includes read access.
 */
export function permissionsIn(permissions: Reader): readonly string[] {
  const all = permissions.text();
  if (all === 'read-all') return SCOPES.map((scope) => `${scope}: read`);
  if (all === 'write-all') return SCOPES.flatMap((scope) => [`${scope}: read`, `${scope}: write`]);
  return permissions.entries().flatMap(([scope, value]) => {
    const level = value.text() ?? 'none';
    if (level === 'none') return [];
    return level === 'write' ? [`${scope}: read`, `${scope}: write`] : [`${scope}: ${level}`];
  });
}

/** Returns a setting that lists the events that start a workflow. */
export function startingEvents(workflow: Reader): Setting {
  const on = workflow.get('on');
  const events = [
    ...(on.text() === undefined ? [] : [on.text() ?? '']),
    ...on.items().map((item) => item.text() ?? ''),
    ...on.entries().map(([event]) => event),
  ];
  return setOf('on', EVENTS, events, { place: on.place });
}

/** Returns a setting that lists the secrets in a step's environment. */
function visibleSecrets(readers: readonly Reader[], place: Place): Setting {
  const names = readers.flatMap((reader) =>
    [...JSON.stringify(reader.value() ?? null).matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(
      ([, name = '']) => name,
    ),
  );
  return setOf('secrets', SECRETS, names, { place });
}

/** Whether any step in the agent's job checks out a pull request's head. */
function checksOutHead(job: Reader): boolean {
  return job
    .get('steps')
    .items()
    .some(
      (step) =>
        /^actions\/checkout(?:@|$)/.test(step.get('uses').text() ?? '') &&
        /pull_request\.head|head_ref|head\.(?:sha|ref)|refs\/pull\//.test(
          step.get('with').get('ref').text() ?? '',
        ),
    );
}

/** Reads the settings of the workflow, the job and the step in which an agent runs. */
export function readSurroundings(workflow: Reader, job: Reader, step: Reader): ReadSettings {
  const environments = [workflow, job, step].map((reader) => reader.get('env'));
  return joinSettings([
    {
      ...NOTHING_SET,
      settings: [
        tokenPermissions(job, workflow),
        startingEvents(workflow),
        visibleSecrets(environments, step.place),
        switchOf('checkout', CHECKOUT, checksOutHead(job), {
          place: job.get('steps').place,
        }),
      ],
    },
    ...[['job', job.get('if')] as const, ['step', step.get('if')] as const].map(
      ([name, condition]) => conditionOf(name, condition),
    ),
    ...environments.flatMap((env) => env.entries().map(([name, value]) => variableOf(name, value))),
  ]);
}

/**
 * The settings for an agent that gets nothing from its workflow: no token permissions, events or
 * secrets.
 */
export const NO_SURROUNDINGS: readonly Setting[] = [
  setOf('permissions', PERMISSIONS, []),
  setOf('on', EVENTS, []),
  setOf('secrets', SECRETS, []),
  switchOf('checkout', CHECKOUT, false),
];

/**
 * Returns a condition (`if`) of a job or step as a value that is compared as text. It restricts who
 * can start the agent and which events do.
 */
function conditionOf(name: string, condition: Reader): ReadSettings {
  if (!condition.exists) return NOTHING_SET;
  const text = shownValue(condition.value()).replace(/\s+/g, ' ').trim();
  return {
    ...NOTHING_SET,
    opaque: [
      {
        key: `if ${name}`,
        subject: `the condition of the ${name}`,
        text,
        place: condition.place,
        effect: 'restricts',
        why: 'it depends on the event',
      },
    ],
  };
}

function variableOf(name: string, value: Reader): ReadSettings {
  const text = shownValue(value.value());
  if (classOfVariable(name) !== 'redirects') return NOTHING_SET;
  const remark: Remark = {
    kind: 'redirects-traffic',
    key: name,
    value: withoutSecrets(text),
    place: value.place,
  };
  return {
    ...opaqueOf(`env.${name}`, value, 'it changes where requests and their contents are sent'),
    remarks: [remark],
  };
}
