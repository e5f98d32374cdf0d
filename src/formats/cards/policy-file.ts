import type { Node } from '../../document/document.ts';
import { validatorFor } from '../../finding/validator.ts';
import { type FileKind, hasAnyKey } from '../file-kind.ts';
import schema from '../schemas/policy.schema.json' with { type: 'json' };
import { readPolicySections } from './policy.ts';

/**
 * Keys under `defaults` that identify a file as a policy. A `defaults` section alone is not enough,
 * because other kinds of files also have one.
 */
const DEFAULTS_KEYS = [
  'unmapped_tool_action',
  'unmapped_severity',
  'fail_open',
  'enforcement_mode',
  'grace_period_hours',
] as const;

/** A policy file in the policy DSL (Mnemom's "Policy Management"). */
export const policyFile: FileKind = {
  id: 'policy',
  part: 'policy',
  keys: {
    top: ['capability_mappings', 'forbidden'],
    certain: ['capability_mappings'],
    shared: ['forbidden', 'defaults'],
    inner: [...DEFAULTS_KEYS, 'card_actions'],
  },
  isKindOf: (root) =>
    hasAnyKey(root, ['capability_mappings', 'forbidden']) || hasPolicyDefaults(root),
  read: (top) => ({ policy: readPolicySections(top) }),
  shape: { schema, validate: validatorFor(schema) },
};

function hasPolicyDefaults(root: Node): boolean {
  const defaults = root.kind === 'map' ? root.entries.get('defaults')?.node : undefined;
  return defaults !== undefined && hasAnyKey(defaults, DEFAULTS_KEYS);
}
