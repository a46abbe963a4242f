/**
 * Who may call an operation. Declared once on every handler; an operation without one keeps the app from booting.
 * - `public`: anybody.
 * - `citizen`: a signed-in citizen holding `scope`. `relation` says whose objects it touches: `self` the account's own
 *   list or profile, `owner` one object that must belong to the account. The use-case answers absent and foreign alike.
 * - `staff`: a post granting `scope`; `jurisdiction: 'unit'` limits objects to the subtree of the granting posts' units
 *   (`ctx.grantedUnitIds`), `'none'` is for operations that touch no object of a unit.
 */
export type Policy =
  | { readonly audience: 'public' }
  | { readonly audience: 'citizen'; readonly scope: string; readonly relation: 'self' | 'owner' }
  | { readonly audience: 'staff'; readonly scope: string; readonly jurisdiction: 'unit' | 'none' };

export const POLICY = 'tinhso:policy';

/** Scopes a staff role grants; given by the composition root, because the platform knows no domain. */
export abstract class RoleScopes {
  abstract scopesOf(role: string): readonly string[];
}
