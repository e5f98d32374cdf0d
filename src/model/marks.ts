/** The keys that identify each generation of card, the version key first. */
export const MARKS = {
  'aap-card': ['aap_version', 'autonomy_envelope', 'audit_commitment'],
  'unified-card': ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'],
} as const;
