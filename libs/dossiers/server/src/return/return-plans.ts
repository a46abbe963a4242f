import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, mayChooseAnew, wayOfAnswers, type PostalAddress, type ReturnWish } from '@tinhso/dossiers-contract';
import { FieldCipher, Problem, type FieldFault, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { placing } from './placing.js';
import { PostConnection } from './post-connection.js';
import { ReturnMoves } from './return-moves.js';
import { ReturnOffices } from './return-offices.js';
import type { ReturnRow } from './return.entities.js';
import { insertReturn, lockReturn } from './returns.js';

/** Of a row, what a wish decides. */
type Wanted = Pick<ReturnRow, 'way' | 'targetUnitId' | 'addressSealed'>;

/** What people want, and where a result goes once it is signed. */
@Injectable()
export class ReturnPlans {
  constructor(
    @Inject(ReturnMoves) private readonly moves: ReturnMoves,
    @Inject(ReturnOffices) private readonly offices: ReturnOffices,
    @Inject(PostConnection) private readonly post: PostConnection,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** Writes down with a new dossier how its result is wanted: as chosen, or as the answers say. @throws Problem return-wish-refused */
  async plan(tx: Tx, dossier: DossierRow, wish: ReturnWish | undefined, answers: Readonly<Record<string, unknown>>): Promise<void> {
    const wanted = this.wanted(tx, dossier, wish ?? { way: wayOfAnswers(answers) }, '/returning');
    await insertReturn(tx, this.fresh(tx, dossier, wanted));
  }

  /** The result is signed: it goes where it is wanted. */
  async settle(tx: Tx, dossier: DossierRow): Promise<void> {
    const row = (await lockReturn(tx, dossier.id)) ?? (await this.begin(tx, dossier));
    if (row.state === 'planned') await this.moves.take(tx, dossier, row, placing(row));
  }

  /**
   * Another way is chosen, as long as an office has it.
   * @throws Problem return-wish-refused | return-not-possible | return-changed
   */
  async choose(tx: Tx, dossier: DossierRow, row: ReturnRow, wish: ReturnWish): Promise<ReturnRow> {
    if (!mayChooseAnew(row.state)) throw Problem.from(dossierProblems, 'return-not-possible', { extra: { state: row.state } });
    const wanted = this.wanted(tx, dossier, wish, '');
    const chosen = await this.moves.note(tx, dossier, row, 'chosen', { ...wanted, remindedAt: null });
    if (chosen.state === 'planned') return chosen;
    const action = placing(chosen);
    return this.moves.take(tx, dossier, chosen, action);
  }

  /** The result was returned in the app. @throws Problem result-on-paper when paper waits for somebody */
  async close(tx: Tx, dossier: DossierRow): Promise<void> {
    const row = (await lockReturn(tx, dossier.id)) ?? (await this.begin(tx, dossier));
    if (row.state !== 'ready') throw Problem.from(dossierProblems, 'result-on-paper', { extra: { state: row.state } });
    await this.moves.take(tx, dossier, row, 'close');
  }

  /** The row of a dossier that is older than the choice. */
  async begin(tx: Tx, dossier: DossierRow): Promise<ReturnRow> {
    const row = this.fresh(tx, dossier, { way: 'app', targetUnitId: null, addressSealed: null });
    const state = dossier.status === 'completed' ? 'ready' : 'planned';
    await insertReturn(tx, { ...row, state });
    return { ...row, state };
  }

  private fresh(tx: Tx, { id, unitId }: DossierRow, wanted: Wanted): ReturnRow {
    return {
      dossierId: id,
      ...wanted,
      state: 'planned',
      version: 1,
      stateSince: tx.now,
      heldUnitId: unitId,
      fromUnitId: null,
      takenSealed: null,
      handedOutBy: null,
      parcelId: null,
      trouble: null,
      troubleWords: null,
      remindedAt: null,
      dueAt: null,
      watchAt: null,
    };
  }

  private wanted({ ctx }: Tx, { id, unitId }: DossierRow, { way, unitId: chosen, address }: ReturnWish, at: string): Wanted {
    const faults: FieldFault[] = [];
    const fault = (pointer: string, vi: string, en: string) => faults.push({ pointer: `${at}${pointer}`, message: { vi, en }[ctx.locale] });
    if (way === 'office' && chosen && !this.offices.handsOut(chosen, unitId))
      fault('/unitId', 'Nơi này không trả kết quả', 'Results are not handed out there');
    if (way === 'post' && !this.post.available) fault('/way', 'Tỉnh chưa gửi kết quả qua bưu chính', 'Results are not sent by post yet');
    if (way === 'post' && !address) fault('/address', 'Cho biết địa chỉ nhận', 'Say where it should go');
    if (way === 'post' && address && !this.offices.exists(address))
      fault('/address/communeCode', 'Chọn xã, phường thuộc tỉnh đã chọn', 'Choose a commune of that province');
    if (faults.length > 0) throw Problem.from(dossierProblems, 'return-wish-refused', { errors: faults });
    return {
      way,
      targetUnitId: way === 'office' ? (chosen ?? unitId) : null,
      addressSealed: way === 'post' && address ? this.cipher.seal(id, JSON.stringify(address)) : null,
    };
  }

  /** Where the post takes it; undefined for other ways. */
  addressOf({ dossierId, addressSealed }: Pick<ReturnRow, 'dossierId' | 'addressSealed'>): PostalAddress | undefined {
    return addressSealed ? (JSON.parse(this.cipher.open(dossierId, addressSealed)) as PostalAddress) : undefined;
  }
}
