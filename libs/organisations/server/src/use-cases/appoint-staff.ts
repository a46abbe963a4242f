import { Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import type { Role } from '@tinhso/organisations-contract';
import type { Tx } from '@tinhso/platform';
import { StaffPostRow } from '../data/staff-post.entity.js';

/** A post to be given. `title` is the position that stands under a signature. */
export interface NewPost {
  readonly accountId: string;
  readonly unitId: string;
  readonly role: Role;
  readonly title: string;
  /** Fields of procedures the post is limited to; every field when left out. */
  readonly fields?: readonly string[];
  readonly from: Date;
  readonly to?: Date;
}

/** Gives an account a post in a unit, inside the caller's transaction. */
@Injectable()
export class AppointStaff {
  async run(tx: Tx, post: NewPost): Promise<string> {
    const { accountId, unitId, role, title, fields = null, from, to = null } = post;
    const id = newId();
    await tx.manager.insert(StaffPostRow, { id, accountId, unitId, role, title, fields, validFrom: from, validTo: to });
    return id;
  }
}
