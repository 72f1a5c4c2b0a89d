/** A subject without a whole run, and why. Its curves are in no band and no count. */
export interface SubjectFailure {
  readonly subject: number;
  /** The arm that could not be solved; null where the subject could not be drawn. */
  readonly arm: string | null;
  readonly code: string;
  readonly reason: string;
}
