/**
 * Who may call an operation. Declared once on every handler; an operation without one keeps the app from booting.
 * - `public`: anybody.
 * - `citizen`: a signed-in citizen holding `scope`. `relation` says whose objects it touches: `self` the account's own
 *   list or profile, `owner` one object that must belong to the account. The use-case answers absent and foreign alike.
 * - `staff`: a post granting `scope`; `jurisdiction: 'unit'` limits objects to the subtree of the granting posts' units
 *   (`ctx.grantedUnitIds`), with `'none'` nothing of a unit can be reached.
 * - `delegable` (citizen): may be done for somebody else (`x-acting-for`), if the authority names the scope. Not so unless said.
 * - `fresh`: the person proved to be one within the last fifteen minutes; for what would let a thief stay (ASVS 7.5).
 */
export type Policy =
  | { readonly audience: 'public' }
  | {
      readonly audience: 'citizen';
      readonly scope: string;
      readonly relation: 'self' | 'owner';
      readonly delegable?: boolean;
      readonly fresh?: boolean;
    }
  | { readonly audience: 'staff'; readonly scope: string; readonly jurisdiction: 'unit' | 'none'; readonly fresh?: boolean };

export const POLICY = 'tinhso:policy';

/** Age of a proof (password, passkey, eID) that still counts as fresh, in seconds. */
export const FRESH_SECONDS = 900;

/** The role under which `RoleScopes` lists what every citizen may do with what is theirs. No post ever bears it. */
export const CITIZEN_ROLE = 'citizen';

/** Scopes a staff role grants; given by the composition root, because the platform knows no domain. */
export abstract class RoleScopes {
  abstract scopesOf(role: string): readonly string[];
}
