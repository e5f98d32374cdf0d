/** The keys that identify a card's generation. The version key comes first. */
export const MARKS = {
  'aap-card': ['aap_version', 'autonomy_envelope', 'audit_commitment'],
  'unified-card': ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'],
} as const;
