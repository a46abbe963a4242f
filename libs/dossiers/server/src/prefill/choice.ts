/** What one person let be filled in for one draft. */
export interface PrefillChoice {
  /** Whose facts they are: the person at the screen, who may fill in for a child. */
  readonly accountId: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  /** Keys of offers. */
  readonly accepted: readonly string[];
  /** Keys of all that was there to choose from. */
  readonly offered: readonly string[];
}
