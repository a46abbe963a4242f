import type { INestApplicationContext } from '@nestjs/common';
import type { ReturnWish } from '@tinhso/dossiers-contract';
import { Reader, type RequestContext } from '@tinhso/platform';
import { DispatchResultUseCase, HandOutResultUseCase, PostResultUseCase } from '../return/desk-acts.js';
import { PostConnection } from '../return/post-connection.js';
import { findReturn } from '../return/returns.js';
import type { DemoActors, DemoOffice } from './actors.js';
import type { PaperWanted } from './plan.js';

/** Papers of the demo on their way: where they are wanted, and what the return desk does with them. */
export class DemoReturns {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly actors: DemoActors,
    private readonly office: DemoOffice,
  ) {}

  /** How a citizen wants the result. Where nothing can be posted they come for it. */
  wish(paper: PaperWanted, { name, phone }: { name: string; phone: string }): ReturnWish {
    const { unitId, communeCode, provinceCode } = this.office;
    if (paper === 'post' && this.app.get(PostConnection, { strict: false }).available)
      return { way: 'post', address: { name, phone, provinceCode, communeCode, detail: 'Số 8, tổ 3' } };
    const other = this.actors.offices.find((each) => each.unitId !== unitId);
    return { way: 'office', unitId: paper === 'elsewhere' && other ? other.unitId : unitId };
  }

  /** Sends a paper to the other office or gives it to the post, where it is wanted so. */
  async send(dossierId: string, act: 'dispatch' | 'post'): Promise<void> {
    const row = await findReturn(this.app.get(Reader, { strict: false }).manager, dossierId);
    const { clerk } = this.office;
    if (act === 'dispatch' && row?.state === 'to_send')
      await this.app.get(DispatchResultUseCase, { strict: false }).run(clerk, dossierId, { version: row.version });
    if (act === 'post' && row?.state === 'to_post')
      await this.app.get(PostResultUseCase, { strict: false }).run(clerk, dossierId, { version: row.version });
  }

  /** Hands a waiting paper to its owner. @returns false when no paper waits */
  async handOut(clerk: RequestContext, dossierId: string, name: string): Promise<boolean> {
    const waiting = await findReturn(this.app.get(Reader, { strict: false }).manager, dossierId);
    if (waiting?.state !== 'waiting') return false;
    const takenBy = { kind: 'owner', name, idNumber: '008199000123', checked: true } as const;
    await this.app.get(HandOutResultUseCase, { strict: false }).run(clerk, dossierId, { version: waiting.version, takenBy });
    return true;
  }
}
