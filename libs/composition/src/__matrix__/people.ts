import type { Role } from '@tinhso/organisations-contract';
import type { StaffPost } from '@tinhso/platform';

/** Somebody on the stage. Each token is of a session of its own, so that ending one harms no later call. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  /** Mobile number of a citizen. */
  readonly phone: string;
  token(): string;
}

/** A member of staff with the post from which she acts. */
export interface Official extends Person {
  readonly login: string;
  readonly role: Role;
  readonly post: StaffPost;
}

/** Phường Minh Xuân: where the owner lives and most of the staff work. */
export const HERE = '02215';
/** Xã Tân Trào: the other office. */
export const ELSEWHERE = '02545';

/** The headers of somebody's call. */
export const signedBy = (who: Pick<Person, 'token'>, more: Record<string, string> = {}): { headers: Record<string, string> } => ({
  headers: { authorization: `Bearer ${who.token()}`, ...more },
});

export const PASSWORD = 'thuyền giấy trôi sông Lô';
