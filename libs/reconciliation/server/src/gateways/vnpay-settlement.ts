import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { readVnpayFile } from '../domain/vnpay-file.js';
import { SettlementReader, type FileRequest } from '../ports/settlement-reader.js';

/** VNPAY: the question is signed with the terminal's secret. */
@Injectable()
export class VnpaySettlement extends SettlementReader {
  readonly way = 'vnpay';
  readonly kind = 'file';
  readonly read = readVnpayFile;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    super();
  }

  get merchant(): string | undefined {
    return this.config.settings.VNPAY_TMN_CODE;
  }

  request(day: string): FileRequest | undefined {
    const { VNPAY_SETTLEMENT_URL: address, VNPAY_TMN_CODE: terminal, VNPAY_HASH_SECRET: secret } = this.config.settings;
    if (!address || !terminal || !secret) return undefined;
    const url = new URL(address);
    url.searchParams.set('day', day);
    url.searchParams.set('merchant', terminal);
    url.searchParams.set('hash', createHmac('sha512', secret).update(`${terminal}|${day}`).digest('hex'));
    return { url };
  }
}
