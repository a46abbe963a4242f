import type { Role } from '@tinhso/organisations-contract';
import type { AnyObject, Made, ObjectKind } from './object.js';
import type { Caller } from './callers.js';
import type { Target } from './expectation.js';
import type { Reply, Request } from './http.js';
import type { Stage } from './stage.js';

/** Ways of acting for the owner that an operation admits, beside the owner herself. */
export type Acting = 'delegate' | 'guardian' | 'helper';

type Wrong = string | undefined;

/** A further call and what it must be answered: a wrong code, somebody else's cookie. */
export interface FurtherCall {
  readonly name: string;
  readonly request: (stage: Stage) => Request | Promise<Request>;
  readonly status: number;
  /** Code of the problem. */
  readonly code?: string;
  /** Looks at the answer, and at what became of it. @returns what is wrong */
  readonly check?: (reply: Reply, stage: Stage) => Wrong | Promise<Wrong>;
  /** Name of another further call whose answer must be the same, byte for byte. */
  readonly sameAs?: string;
}

/** How somebody is refused. */
export interface Refusal {
  readonly status: number;
  /** Code of the problem. */
  readonly code: string;
}

interface Common {
  /** Status of an allowed call; 200 unless told. */
  readonly status?: number;
  /** Problem code of an allowed call when `status` is not a success: the caller may, the object cannot. */
  readonly code?: string;
  readonly also?: readonly FurtherCall[];
  /** Objects of which the further calls speak. */
  readonly needs?: readonly AnyObject[];
  /** Looks at an answer to an allowed call. @returns what is wrong with it */
  readonly check?: (reply: Reply, caller: Caller, stage: Stage, target: Target) => Wrong | Promise<Wrong>;
  /** The answer lists what belongs to several people on purpose: it is not searched for other people's objects. */
  readonly showsEverybody?: boolean;
  /** It only reads, although its method does not say so. */
  readonly reads?: boolean;
  /** The friend is on the other side of what is listed. */
  readonly friendIsParty?: boolean;
}

interface Guarded extends Common {
  readonly scope: string;
  /** A recent proof of identity is asked for. */
  readonly fresh?: boolean;
}

interface ByCitizen extends Guarded {
  /** Who may act for the owner; left out where nobody may. What a delegate may, a guardian may for a child. */
  readonly acting?: readonly Acting[];
}

interface ByStaff extends Guarded {
  /** Every role that holds the scope. */
  readonly roles: readonly Role[];
}

/** Whose matters a citizen's call can be about; of somebody known by a phone alone, nobody else's. */
export type Principal = 'owner' | 'stranger' | 'friend' | 'child' | 'company' | 'phone';

/** Who may do this with the owner's object, and with the stranger's, where it is not just the one who has it. */
export interface Parties {
  readonly owner: readonly Principal[];
  readonly stranger: readonly Principal[];
}

interface OnObject<T extends Made> {
  readonly parties?: Parties;
  readonly request?: (object: T, stage: Stage) => Request | Promise<Request>;
  /** What somebody is told who may call the operation but not with this object; 404 not-found unless told. */
  readonly refused?: Refusal;
  /** What somebody is told who may see the object and whom its state keeps from acting: it is held by another. */
  readonly refusedTo?: (caller: Caller, target: Target) => Refusal | undefined;
  /** Among staff: whose the object is, where that is no matter of units. */
  readonly heldBy?: (caller: Caller, target: Target) => boolean;
}

interface OnOwn {
  readonly request?: (stage: Stage, caller: Caller) => Request | Promise<Request>;
  /** Objects of the owner (for staff: of the commune) whose ids the answer must contain. */
  readonly mustShow?: AnyObject;
  /** What somebody is told who may call it, and whose standing keeps it from succeeding. */
  readonly refusedTo?: (caller: Caller, target: Target) => Refusal | undefined;
}

/** One operation: who may call it, and how it is called. Written by hand, never derived from the policy that it judges. */
export type Row = { readonly [K in keyof Common]: Common[K] } & {
  readonly audience: 'public' | 'citizen' | 'staff';
  readonly scope?: string;
  readonly fresh?: boolean;
  readonly acting?: readonly Acting[];
  readonly roles?: readonly Role[];
  readonly of?: AnyObject;
  readonly mustShow?: AnyObject;
  readonly refused?: Refusal;
  readonly refusedTo?: (caller: Caller, target: Target) => Refusal | undefined;
  readonly heldBy?: (caller: Caller, target: Target) => boolean;
  readonly parties?: Parties;
  readonly request: (object: Made | undefined, stage: Stage, caller: Caller) => Request | Promise<Request>;
};

/** Rows by operation id. */
export type Rows = Readonly<Record<string, Row>>;

const onObject =
  <T extends Made>(request: OnObject<T>['request']): Row['request'] =>
  (object, stage) =>
    request?.(object as T, stage) ?? {};

/** Anybody may call it. */
export const everybody = ({ request, ...rest }: Common & Pick<OnOwn, 'request'> = {}): Row => ({
  ...rest,
  audience: 'public',
  request: (_, stage, caller) => request?.(stage, caller) ?? {},
});

/** A citizen's own list or profile, or something that she makes. */
export const citizenSelf = ({ request, ...rest }: ByCitizen & OnOwn): Row => ({
  ...rest,
  audience: 'citizen',
  request: (_, stage, caller) => request?.(stage, caller) ?? {},
});

/** One object, which must be the citizen's own. Path parameters come from the object. */
export const citizenObject = <T extends Made>(of: ObjectKind<T>, { request, ...rest }: ByCitizen & OnObject<T>): Row => ({
  ...rest,
  audience: 'citizen',
  of: of,
  request: onObject(request),
});

/** Staff without an object: the own account, lists, searches. */
export const staffSelf = ({ request, ...rest }: ByStaff & OnOwn): Row => ({
  ...rest,
  audience: 'staff',
  request: (_, stage, caller) => request?.(stage, caller) ?? {},
});

/** One object, which must lie in a unit that the caller's posts reach. */
export const staffObject = <T extends Made>(of: ObjectKind<T>, { request, ...rest }: ByStaff & OnObject<T>): Row => ({
  ...rest,
  audience: 'staff',
  of: of,
  request: onObject(request),
});
