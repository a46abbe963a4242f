import type { Person } from './people.js';
import type { Stage } from './stage.js';

/** An object as made on the stage. Path parameters of its operations are looked up in it by name. */
export interface Made {
  readonly id: string;
  /** Further ids of things that came into being with it. */
  readonly parts?: readonly string[];
}

/** A kind of object, and how one comes into being for somebody in a commune: by the product's own operations. */
export interface ObjectKind<T extends Made> {
  readonly name: string;
  make(stage: Stage, owner: Person, commune: string): Promise<T>;
  /** Field of the procedure that it is about: posts limited to others do not reach it. */
  readonly field?: string;
  /** What is different about one that is not there, beside its id. */
  readonly absent?: Readonly<Record<string, unknown>>;
  /** Made afresh for each allowed call, because an allowed call changes what lies outside the database. */
  readonly anew?: boolean;
}

export type AnyObject = ObjectKind<Made>;

export const defineObject = <T extends Made>(kind: ObjectKind<T>): ObjectKind<T> => kind;
