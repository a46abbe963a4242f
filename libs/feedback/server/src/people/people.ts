import { Inject, Injectable } from '@nestjs/common';
import type { TicketSource } from '@tinhso/feedback-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { accountIdOf, FieldCipher, isLimited, platformProblems, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { TicketReporterRow } from '../data/supporting.entities.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { TicketVault } from '../ticket-vault.js';

/** Whoever reports now. */
export interface ReportingPerson {
  readonly id: string;
  readonly source: Extract<TicketSource, 'app' | 'phone-code'>;
  readonly name: string;
  /** Of somebody without an account. */
  readonly phone?: string;
  readonly phoneLast4?: string;
}

/** Who reported: an account, or somebody known by a phone. */
@Injectable()
export class People {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  /** @throws Problem not-signed-in when the person of a phone was erased meanwhile */
  async reporting(tx: Tx, ctx: RequestContext): Promise<ReportingPerson> {
    const id = accountIdOf(ctx);
    if (!isLimited(ctx)) return { id, source: 'app', name: ctx.actor.kind === 'citizen' ? ctx.actor.name : '' };
    const phone = await this.phoneOf(tx.manager, id);
    if (!phone) throw Problem.from(platformProblems, 'not-signed-in');
    return { id, source: 'phone-code', name: '', phone, phoneLast4: phone.slice(-4) };
  }

  /** Phone of somebody without an account. */
  async phoneOf(manager: EntityManager, id: string): Promise<string | undefined> {
    const row = await manager.findOneBy(TicketReporterRow, { id });
    return row ? this.cipher.open(row.id, row.phoneSealed) : undefined;
  }

  /** The four digits by which a report is tracked beside its code. */
  async digitsOf(manager: EntityManager, row: TicketRow): Promise<string | undefined> {
    const told = this.vault.reporter(row).phone;
    if (told) return told.slice(-4);
    if (!row.reporterId) return undefined;
    return (await this.identity.contactOf(manager, row.reporterId))?.phone?.slice(-4);
  }
}
