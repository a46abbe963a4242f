import { Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';

/** Who registers, with the phone just proved. */
export interface Claimant {
  /** Stored form, ten digits. */
  readonly phone: string;
  readonly fullName: string;
}

/** Finds the managed account that was kept for this person; undefined for nobody's. */
export type ClaimResolver = (tx: Tx, claimant: Claimant) => Promise<string | undefined>;

/** Port: domains above that made managed accounts for people say whose they are, when those people come to have an account of their own. */
@Injectable()
export class AccountClaims {
  private readonly resolvers: ClaimResolver[] = [];

  register(resolver: ClaimResolver): void {
    this.resolvers.push(resolver);
  }

  async find(tx: Tx, claimant: Claimant): Promise<string | undefined> {
    for (const resolver of this.resolvers) {
      const found = await resolver(tx, claimant);
      if (found) return found;
    }
    return undefined;
  }
}
