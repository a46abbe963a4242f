import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { accountIdOf, ownerIdOf, type RequestContext } from '../context/request-context.js';
import { idBytes } from '../database/columns.js';
import { Reader, UnitOfWork, type Tx } from '../database/unit-of-work.js';
import { platformProblems } from '../problem/platform-problems.js';
import { Problem } from '../problem/problem.js';

export interface IdempotentRequest {
  /** Header `Idempotency-Key`: 8 to 80 printable characters. */
  readonly key: string | undefined;
  /** What was asked; the same key with another request is a conflict. */
  readonly request: unknown;
}

/**
 * Same key and request = same answer, once done. The record is the last row of the transaction, so that the common
 * case costs one insert; whoever comes second fails somewhere in the work or on the record's key, and is given the
 * first one's answer.
 */
@Injectable()
export class Idempotency {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
  ) {}

  /** @throws Problem idempotency-key-missing | idempotency-key-reused | whatever `work` throws */
  async run<T>(ctx: RequestContext, { key, request }: IdempotentRequest, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (key === undefined || !/^[\x21-\x7e]{8,80}$/.test(key)) throw Problem.from(platformProblems, 'idempotency-key-missing');
    const accountId = accountIdOf(ctx);
    // The same words for somebody else are another request.
    const hash = createHash('sha256').update(ownerIdOf(ctx)).update(JSON.stringify(request)).digest();
    try {
      return await this.unitOfWork.run(ctx, async (tx) => {
        const answer = await work(tx);
        await tx.manager.query(
          'INSERT INTO idempotency_record (account_id, idem_key, request_hash, answer, created_at) VALUES (?, ?, ?, ?, ?)',
          [idBytes(accountId), key, hash, JSON.stringify(answer), tx.now],
        );
        return answer;
      });
    } catch (error) {
      const earlier = await this.earlier(accountId, key);
      if (!earlier) throw error;
      if (!earlier.hash.equals(hash)) throw Problem.from(platformProblems, 'idempotency-key-reused');
      return JSON.parse(earlier.answer) as T;
    }
  }

  private async earlier(accountId: string, key: string): Promise<{ hash: Buffer; answer: string } | undefined> {
    const rows: { hash: Buffer; answer: string }[] = await this.reader.manager.query(
      'SELECT request_hash AS hash, answer FROM idempotency_record WHERE account_id = ? AND idem_key = ?',
      [idBytes(accountId), key],
    );
    return rows[0];
  }
}
