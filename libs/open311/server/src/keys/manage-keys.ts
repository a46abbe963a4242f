import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import {
  open311Problems,
  open311Root,
  type IssuedOpen311Key,
  type IssueOpen311Key,
  type Open311Key,
  type Open311KeyList,
} from '@tinhso/open311-contract';
import { actorNameOf, AppConfig, platformProblems, Problem, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { countRequests, findKey, insertKey, isNameTaken, listKeys } from '../data/keys.js';
import { Open311KeyRow } from '../data/open311.entities.js';
import { hintOf, newApiKey, sha256 } from '../domain/secrets.js';
import { keyView } from './key-view.js';
import { ProvinceOnly } from './province-only.js';

/** Keys of other systems: issued, limited and taken back by the province. */
@Injectable()
export class ManageKeys {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ProvinceOnly) private readonly province: ProvinceOnly,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** @throws Problem forbidden */
  async list(ctx: RequestContext): Promise<Open311KeyList> {
    this.province.refuseOutside(ctx);
    const [rows, counts] = await Promise.all([listKeys(this.reader.manager), countRequests(this.reader.manager)]);
    const items = rows.map((row) => keyView(row, counts.get(row.id.replaceAll('-', '')) ?? 0));
    return { items, endpoint: this.config.publicUrl(`${open311Root}/discovery.xml`) };
  }

  /** @throws Problem forbidden | open311-key-name-taken */
  async issue(ctx: RequestContext, body: IssueOpen311Key): Promise<IssuedOpen311Key> {
    this.province.refuseOutside(ctx);
    return this.unitOfWork.run(ctx, (tx) => this.insert(tx, body));
  }

  /** A key given out by the product itself, for the demo province. */
  async insert(tx: Tx, { name, contact, perMinute }: IssueOpen311Key): Promise<IssuedOpen311Key> {
    const tidyName = name.trim();
    if (await isNameTaken(tx, tidyName)) throw Problem.from(open311Problems, 'open311-key-name-taken');
    const apiKey = newApiKey();
    const { actor } = tx.ctx;
    const row = {
      id: newId(),
      name: tidyName,
      contact: contact.trim(),
      hash: sha256(apiKey),
      hint: hintOf(apiKey),
      perMinute,
      issuedBy: actor.kind === 'staff' ? actor.accountId : null,
      issuedByName: actor.kind === 'staff' ? actorNameOf(tx.ctx) : 'Tỉnh Số',
      issuedAt: tx.now,
    };
    await insertKey(tx, row);
    await appendAudit(tx, { action: 'open311.key_issued', subjectType: 'open311_key', subjectId: row.id });
    return { key: keyView({ ...row, lastUsedAt: null, revokedAt: null, revokedByName: null }, 0), apiKey };
  }

  /** @throws Problem forbidden | not-found: revoked ones are limited no more */
  limit(ctx: RequestContext, id: string, perMinute: number): Promise<Open311Key> {
    return this.change(ctx, id, 'open311.key_limited', () => ({ perMinute }));
  }

  /** From now on the key is refused. @throws Problem forbidden | not-found */
  async revoke(ctx: RequestContext, id: string): Promise<void> {
    await this.change(ctx, id, 'open311.key_revoked', (tx) => ({ revokedAt: tx.now, revokedByName: actorNameOf(ctx) }));
  }

  private async change(ctx: RequestContext, id: string, action: string, change: (tx: Tx) => Partial<Open311KeyRow>): Promise<Open311Key> {
    this.province.refuseOutside(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await findKey(tx.manager, id);
      if (!row || row.revokedAt) throw Problem.from(platformProblems, 'not-found');
      const changed = change(tx);
      await tx.manager.update(Open311KeyRow, { id }, changed);
      await appendAudit(tx, { action, subjectType: 'open311_key', subjectId: id, fields: Object.keys(changed) });
      const counts = await countRequests(tx.manager);
      return keyView({ ...row, ...changed }, counts.get(id.replaceAll('-', '')) ?? 0);
    });
  }
}
