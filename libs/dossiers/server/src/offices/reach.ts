/** Dossiers that a post reaches: of these units, and when `procedureCodes` is given, of these procedures alone. */
export interface Reach {
  readonly unitIds: readonly string[];
  readonly procedureCodes?: readonly string[];
}
