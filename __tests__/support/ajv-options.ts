/** The options with which ajv reports the errors that rules describe. */
export const AJV_OPTIONS = {
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
  messages: false,
} as const;
