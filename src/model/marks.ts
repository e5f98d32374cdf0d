/** The keys that show the generation of a card. The key of the version comes first. */
export const MARKS = {
  'aap-card': ['aap_version', 'autonomy_envelope', 'audit_commitment'],
  'unified-card': ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'],
} as const;
