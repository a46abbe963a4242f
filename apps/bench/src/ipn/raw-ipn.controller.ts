import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { AppConfig, Ctx, Operation, type RequestContext } from '@tinhso/platform';
import type { FastifyRequest } from 'fastify';
import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';
import { RawIpn, type FoundPayment } from './raw-ipn.js';
import { verified } from './signed.js';

/** The floor: same HTTP server and check of the signature, then the same rows by prepared statements of the bare driver. */
@Controller('bench/raw-ipn')
export class RawIpnController {
  private readonly pool: Pool;

  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(RawIpn) private readonly rows: RawIpn,
  ) {
    this.pool = createPool({ uri: config.settings.DATABASE_URL, connectionLimit: config.settings.DATABASE_POOL, timezone: 'Z' });
  }

  @Get()
  @Header('cache-control', 'no-store')
  @Operation({ id: 'benchRawIpn', summary: 'Bare driver', tag: 'bench', policy: { audience: 'public' } })
  async hear(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest): Promise<{ RspCode: string; Message: string }> {
    const query = new URLSearchParams(request.raw.url?.split('?', 2)[1] ?? '');
    const params = verified(this.config.settings.VNPAY_HASH_SECRET ?? '', query);
    if (!params) return { RspCode: '97', Message: 'Invalid Checksum' };
    const connection = await this.pool.getConnection();
    try {
      await connection.beginTransaction();
      const [[row]] = await connection.execute<(FoundPayment & RowDataPacket)[]>(
        `SELECT p.id, p.account_id, p.unit_id, p.amount, p.version, o.id AS obligation_id, o.payee_account, o.case_id, o.kind
         FROM payment p JOIN payment_item i ON i.payment_id = p.id JOIN payment_obligation o ON o.id = i.obligation_id
         WHERE p.gateway = 'vnpay' AND p.reference = ?`,
        [params['vnp_TxnRef'] ?? ''],
      );
      if (!row || Number(row.amount) * 100 !== Number(params['vnp_Amount'])) throw new Error('the bench sends only what exists');
      await this.rows.write(connection, ctx, row, params['vnp_TransactionNo'] ?? '');
      await connection.commit();
      return { RspCode: '00', Message: 'Confirm Success' };
    } catch (error) {
      await connection.rollback();
      throw error;
    } finally {
      connection.release();
    }
  }
}
