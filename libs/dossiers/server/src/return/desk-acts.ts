import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { dossierProblems, type DeskResultDetail, type HandOutResult, type MoveResult } from '@tinhso/dossiers-contract';
import { FieldCipher, Problem, Publisher, type RequestContext, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { Transitions } from '../lifecycle/transitions.js';
import { Offices } from '../offices/offices.js';
import { insertParcel } from './parcel-rows.js';
import { ReturnDeskFrame } from './return-desk.js';
import { ReturnMoves } from './return-moves.js';
import { ReturnPlans } from './return-plans.js';
import type { ReturnRow } from './return.entities.js';

/** Sends the paper to the office where the person wants it. */
@Injectable()
export class DispatchResultUseCase {
  constructor(
    @Inject(ReturnDeskFrame) private readonly desk: ReturnDeskFrame,
    @Inject(ReturnMoves) private readonly moves: ReturnMoves,
  ) {}

  /** @throws Problem not-found | return-changed | return-not-possible */
  run(ctx: RequestContext, id: string, { version }: MoveResult): Promise<DeskResultDetail> {
    return this.desk.act(ctx, { id, version }, ({ tx, dossier, row }) => {
      const to = row.targetUnitId ?? row.heldUnitId;
      return this.moves.take(tx, dossier, row, 'dispatch', { fromUnitId: row.heldUnitId, heldUnitId: to });
    });
  }
}

/** The paper is there, at the office to which it was sent. */
@Injectable()
export class ReceiveResultUseCase {
  constructor(
    @Inject(ReturnDeskFrame) private readonly desk: ReturnDeskFrame,
    @Inject(ReturnMoves) private readonly moves: ReturnMoves,
  ) {}

  /** @throws Problem not-found | return-changed | return-not-possible */
  run(ctx: RequestContext, id: string, { version }: MoveResult): Promise<DeskResultDetail> {
    return this.desk.act(ctx, { id, version }, ({ tx, dossier, row }) => this.moves.take(tx, dossier, row, 'arrive'));
  }
}

/** Hands the paper out and writes down who took it; with that the dossier is at its end. */
@Injectable()
export class HandOutResultUseCase {
  constructor(
    @Inject(ReturnDeskFrame) private readonly desk: ReturnDeskFrame,
    @Inject(ReturnMoves) private readonly moves: ReturnMoves,
    @Inject(Transitions) private readonly transitions: Transitions,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** @throws Problem not-found | return-changed | return-not-possible | return-wish-refused when the right of an authorised person is not named */
  run(ctx: RequestContext, id: string, { version, takenBy }: HandOutResult): Promise<DeskResultDetail> {
    return this.desk.act(ctx, { id, version }, async ({ tx, dossier, row }) => {
      if (takenBy.kind === 'authorised' && !takenBy.authority?.trim()) {
        const message = { vi: 'Ghi giấy tờ làm căn cứ được nhận thay', en: 'Name the paper that gives the right' }[ctx.locale];
        throw Problem.from(dossierProblems, 'return-wish-refused', { errors: [{ pointer: '/takenBy/authority', message }] });
      }
      const takenSealed = this.cipher.seal(row.dossierId, JSON.stringify(takenBy));
      const handedOutBy = ctx.actor.kind === 'staff' ? ctx.actor.name : '';
      const after = await this.moves.take(tx, dossier, row, 'hand_out', { takenSealed, handedOutBy });
      await this.close(tx, dossier, row);
      return after;
    });
  }

  private async close(tx: Tx, dossier: DossierRow, { heldUnitId }: ReturnRow): Promise<void> {
    if (dossier.status !== 'completed') return;
    const title = await this.offices.titleOf(tx.manager, tx.ctx, { deskUnitId: heldUnitId, unitId: dossier.unitId }, tx.now);
    const officeName = this.offices.office(heldUnitId).shortName;
    await this.transitions.take(tx, dossier, 'return', {
      actorTitle: title?.own ?? '',
      ...(heldUnitId === dossier.unitId ? {} : { data: { officeName } }),
    });
  }
}

/** Packs the paper and asks the post for it. What the post says comes a moment later. */
@Injectable()
export class PostResultUseCase {
  constructor(
    @Inject(ReturnDeskFrame) private readonly desk: ReturnDeskFrame,
    @Inject(ReturnMoves) private readonly moves: ReturnMoves,
    @Inject(ReturnPlans) private readonly plans: ReturnPlans,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Problem not-found | return-changed | return-not-possible */
  run(ctx: RequestContext, id: string, { version }: MoveResult): Promise<DeskResultDetail> {
    return this.desk.act(ctx, { id, version }, async ({ tx, dossier, row }) => {
      const address = this.plans.addressOf(row);
      if (!address) throw Problem.from(dossierProblems, 'return-not-possible', { extra: { state: row.state } });
      const parcelId = newId();
      const after = await this.moves.take(tx, dossier, row, 'post', { parcelId });
      await insertParcel(tx, {
        id: parcelId,
        dossierId: dossier.id,
        unitId: row.heldUnitId,
        state: 'requested',
        number: null,
        addressSealed: this.cipher.seal(parcelId, JSON.stringify(address)),
        orderedAt: tx.now,
        lookedAt: tx.now,
      });
      await this.publisher.publish(tx, { type: 'result.parcel_requested', payload: { parcelId } });
      return after;
    });
  }
}
