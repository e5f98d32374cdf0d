/** What is wrong with a partial report, as a clause after its path. */
export class PartialFault extends Error {}
