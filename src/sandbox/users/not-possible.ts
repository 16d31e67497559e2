/** What a user tried and their client would not let them do. */
export class NotPossible extends Error {}
