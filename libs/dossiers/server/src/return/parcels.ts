import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ParcelEventCode, PostalAddress } from '@tinhso/dossiers-contract';
import { FieldCipher, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { lockDossier } from '../data/dossiers.js';
import { Transitions } from '../lifecycle/transitions.js';
import {
  findParcel,
  findParcelByNumber,
  lockParcel,
  noteParcelEvent,
  parcelEventsOf,
  parcelsToAskFor,
  updateParcel,
} from './parcel-rows.js';
import { isParcelOver, standingOf } from './parcel-standing.js';
import { ReturnMoves } from './return-moves.js';
import { ReturnOffices } from './return-offices.js';
import type { ParcelRow, ReturnRow } from './return.entities.js';
import { lockReturn } from './returns.js';

/** What the post is told of a parcel: who sends it and where it goes. */
export interface ParcelOrder {
  readonly parcelId: string;
  readonly sender: { readonly name: string; readonly address: string; readonly phone: string };
  readonly recipient: PostalAddress & { readonly commune: string; readonly province: string };
}

/** An event as the post reports it. */
export interface ParcelReport {
  readonly eventId: string;
  readonly code: ParcelEventCode;
  readonly at: Date;
  readonly place?: string;
}

/** What the line to the public post asks of dossiers, and tells them. Every telling may be repeated. */
@Injectable()
export class Parcels {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(ReturnOffices) private readonly offices: ReturnOffices,
    @Inject(ReturnMoves) private readonly moves: ReturnMoves,
    @Inject(Transitions) private readonly transitions: Transitions,
  ) {}

  /** What has to be ordered; undefined once it was, or when there is no such parcel. */
  async order(manager: EntityManager, parcelId: string): Promise<ParcelOrder | undefined> {
    const row = await findParcel(manager, parcelId);
    if (row?.state !== 'requested') return undefined;
    const recipient = JSON.parse(this.cipher.open(row.id, row.addressSealed)) as PostalAddress;
    const { deskName, shortName, address, place, phone } = this.offices.unit(row.unitId);
    return {
      parcelId,
      sender: { name: deskName ?? shortName, address: address ?? place, phone: phone ?? '' },
      recipient: { ...recipient, ...this.offices.placeOf(recipient) },
    };
  }

  /** The post has taken the order. */
  async registered(tx: Tx, parcelId: string, number: string): Promise<void> {
    const parcel = await lockParcel(tx, parcelId);
    if (parcel?.state !== 'requested') return;
    await updateParcel(tx, parcelId, { state: 'registered', number, lookedAt: tx.now });
    await this.move(tx, parcel, (dossier, row) => this.moves.take(tx, dossier, row, 'registered', { fromUnitId: row.heldUnitId }));
  }

  /** The post does not take it, and never will. @param words what the post says */
  async refused(tx: Tx, parcelId: string, words: string): Promise<void> {
    const parcel = await lockParcel(tx, parcelId);
    if (parcel?.state !== 'requested') return;
    await updateParcel(tx, parcelId, { state: 'refused' });
    const trouble = { trouble: 'post_refused', troubleWords: words.slice(0, 300) } as const;
    await this.move(tx, parcel, (dossier, row) => this.moves.take(tx, dossier, row, 'refused_by_post', trouble));
  }

  /** Takes in what the post reports, in any order and as often as it comes. Unknown numbers are nobody's. @returns whether it is one of ours */
  async track(tx: Tx, number: string, reports: readonly ParcelReport[]): Promise<boolean> {
    const known = await findParcelByNumber(tx.manager, number);
    const parcel = known && (await lockParcel(tx, known.id));
    if (!parcel) return false;
    for (const { place, ...report } of reports) await noteParcelEvent(tx, { parcelId: parcel.id, ...report, place: place ?? null });
    const state = standingOf(await parcelEventsOf(tx.manager, parcel.id));
    await updateParcel(tx, parcel.id, { state, lookedAt: tx.now });
    if (state !== parcel.state && isParcelOver(state)) await this.end(tx, { ...parcel, state });
    return true;
  }

  /** Parcels about which the post has to be asked again. */
  async toAskFor(manager: EntityManager, before: Date, limit: number): Promise<{ readonly number: string }[]> {
    const rows = await parcelsToAskFor(manager, before, limit);
    return rows.flatMap(({ number }) => (number ? [{ number }] : []));
  }

  private end(tx: Tx, parcel: ParcelRow): Promise<void> {
    return this.move(tx, parcel, async (dossier, row) => {
      if (row.state !== 'posted') return;
      if (parcel.state === 'returned') await this.moves.take(tx, dossier, row, 'came_back', { trouble: 'came_back' });
      else if (parcel.state === 'lost') await this.moves.take(tx, dossier, row, 'lost', { trouble: 'lost' });
      else {
        await this.moves.take(tx, dossier, row, 'delivered');
        if (dossier.status === 'completed') await this.transitions.take(tx, dossier, 'return');
      }
    });
  }

  private async move(tx: Tx, parcel: ParcelRow, act: (dossier: DossierRow, row: ReturnRow) => Promise<unknown>): Promise<void> {
    const dossier = await lockDossier(tx, parcel.dossierId);
    const row = await lockReturn(tx, parcel.dossierId);
    if (!dossier || !row) throw new Error(`parcel ${parcel.id} belongs to no result`);
    if (row.parcelId === parcel.id) await act(dossier, row);
  }
}
